package org.chancery.register;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.reading.Reading;

/**
 * A register one can file into and ask.
 *
 * <p>Whoever asks while another files sees the register as it was before or after a whole dispatch, never between.
 */
public interface Register {

    /**
     * Files dispatches, all or none of them.
     *
     * @param now when they are entered
     * @return the ids of those that were new; a dispatch that is filed already changes nothing
     */
    Set<String> file(List<Reading> readings, Instant now);

    /**
     * Puts a new reading of a dispatch that is filed in the place of the old one.
     *
     * @return whether the new reading differs from the old one
     */
    boolean recode(Reading reading, Instant now);

    /** Enters an analyst's correction. */
    void correct(Entry.CorrectionMade correction);

    /** How a pair stands; with an empty history if nothing is filed of it. */
    Relation relation(Pair pair, Times times);

    /**
     * How all pairs stand of which anything is filed that was by the day asked for, or on no day that is told, in order; each without
     * the lines that tension alone wrote.
     */
    List<Relation> relations(Times times);

    /**
     * Those of {@link #relations} whose history has a line of a later day than one.
     *
     * @param after not that day itself
     */
    default List<Relation> moved(Times times, LocalDate after) {
        return relations(times).stream().filter(relation -> relation.movedAfter(after)).toList();
    }

    /** Events, from the earliest; those without a day last. Those after {@code times.asOf()} are left out. */
    List<Occurrence> events(EventQuery query, Times times);

    /**
     * Hands on the events that {@link #events} lists, in the same order, one by one, with the headings of the dispatches that
     * tell them. Memory does not grow with the number of events, unless {@code times.knownBy()} is given.
     *
     * @throws IOException what {@code taker} throws
     */
    void eachEvent(EventQuery query, Times times, ToldEvent.Taker taker) throws IOException;

    /**
     * The event one of whose reports has that short name, or one that begins so ({@link ReportId#isCalled}), as it is known now.
     *
     * @return empty where no report, or reports of several events, are called so
     */
    Optional<Occurrence> event(String name);

    /**
     * The event one of whose reports has that short name, as the dispatches that count tell it; that report itself need not
     * count.
     *
     * @return empty where no dispatch that counts tells it, or where it is after {@code times.asOf()}
     */
    default Optional<Occurrence> event(String name, Times times) {
        Optional<Occurrence> now = event(name);
        Optional<Occurrence> then = times.knownBy().isEmpty() || now.isEmpty()
                ? now
                : events(now.get().pair().map(EventQuery::of).orElse(EventQuery.ALL), times).stream()
                        .filter(now.get()::sharesReport)
                        .findFirst();
        return then.filter(event -> event.day().map(day -> !day.isAfter(times.asOf())).orElse(true));
    }

    /** All cases. */
    List<Case> cases(Times times);

    /** How all pairs stand of which {@link #relations} tells, in order. */
    default List<Standing> standings(Times times) {
        return relations(times).stream().map(Standing::of).toList();
    }

    /** The {@linkplain Tension tension} of the pairs between which any is felt; that of all others is zero. */
    default Map<Pair, Double> tensions(Times times) {
        return standings(times).stream()
                .filter(standing -> standing.tension() != 0)
                .collect(Collectors.toMap(Standing::pair, Standing::tension));
    }

    /** What was done between a pair by the day asked for, from the earliest. */
    default List<Bearing> bearings(Pair pair, Times times) {
        return bearings(events(EventQuery.of(pair), times));
    }

    private static List<Bearing> bearings(List<Occurrence> events) {
        return events.stream().flatMap(event -> event.bearing().stream()).toList();
    }

    /**
     * What a page on a pair shows.
     *
     * @param latest how many of its events, from the latest back
     * @param acts of these acts as many besides, from the latest back, that were done
     */
    default Dossier dossier(Pair pair, Times times, int latest, Set<Act> acts) {
        List<Occurrence> events = events(EventQuery.of(pair), times);
        return new Dossier(
                relation(pair, times),
                bearings(events),
                events.size(),
                last(latest, events),
                last(latest, events.stream().filter(event -> event.bearing().isPresent() && event.act() != null && acts.contains(event.act())).toList()),
                cases(times).stream().filter(matter -> matter.concerns(pair)).toList());
    }

    private static List<Occurrence> last(int number, List<Occurrence> events) {
        return events.subList(Math.max(0, events.size() - number), events.size());
    }

    /** The words of a dispatch that a report rests on; empty where the dispatch is not filed, or is a row of codes and has none. */
    default Optional<String> clause(Report report) {
        return dispatch(report.id().dispatch()).map(reading -> report.evidence().in(reading.dispatch().text()))
                .filter(words -> !words.isEmpty());
    }

    /** A dispatch that is filed, as it was read last. */
    Optional<Reading> dispatch(String id);

    /** The ids of all dispatches that are filed, in order. */
    List<String> dispatches();

    /** What analysts set right, from the first. */
    List<Entry.CorrectionMade> corrections();
}
