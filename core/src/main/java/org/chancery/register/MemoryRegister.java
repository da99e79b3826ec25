package org.chancery.register;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.reading.Reading;

/**
 * A register in memory, folded anew for each question: small, plain to see through, and what the others are held to.
 */
public final class MemoryRegister implements Register {

    private static final Comparator<Occurrence> IN_TIME = Comparator.comparing(
                    (Occurrence o) -> o.day().orElse(java.time.LocalDate.MAX))
            .thenComparing(Occurrence::id);

    private final Clerk clerk;
    private final CaseFold cases;
    private final List<Entry> journal = new ArrayList<>();
    private final Map<String, Filing> filings = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    public MemoryRegister(Clerk clerk, CaseFold cases) {
        this.clerk = clerk;
        this.cases = cases;
    }

    @Override
    public synchronized Set<String> file(List<Reading> given, Instant now) {
        Set<String> filed = new LinkedHashSet<>();
        for (Reading reading : given) {
            if (!readings.containsKey(reading.dispatch().id())) {
                enter(reading, now);
                filed.add(reading.dispatch().id());
            }
        }
        return filed;
    }

    @Override
    public synchronized boolean recode(Reading reading, Instant now) {
        if (reading.equals(readings.get(reading.dispatch().id()))) {
            return false;
        }
        enter(reading, now);
        return true;
    }

    private void enter(Reading reading, Instant now) {
        Filing filing = clerk.take(reading);
        journal.add(new Entry.DispatchFiled(now, reading));
        readings.put(reading.dispatch().id(), reading);
        filings.put(reading.dispatch().id(), filing);
    }

    @Override
    public synchronized void correct(Entry.CorrectionMade correction) {
        journal.add(correction);
    }

    @Override
    public synchronized Relation relation(Pair pair, Times times) {
        return RelationFold.fold(pair, merged(times).stream().filter(isOf(pair)).toList(), times.asOf());
    }

    private static java.util.function.Predicate<Occurrence> isOf(Pair pair) {
        return event -> event.pair().filter(pair::equals).isPresent();
    }

    @Override
    public synchronized List<Relation> relations(Times times) {
        Map<Pair, List<Occurrence>> byPair = new TreeMap<>();
        events(EventQuery.ALL, times).forEach(event -> event.pair()
                .ifPresent(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(event)));
        return byPair.entrySet().stream()
                .map(entry -> RelationFold.fold(entry.getKey(), entry.getValue(), times.asOf()).formal())
                .toList();
    }

    @Override
    public synchronized List<Occurrence> events(EventQuery query, Times times) {
        return merged(times).stream()
                .filter(query::takes)
                .filter(event -> event.day().map(day -> !day.isAfter(times.asOf())).orElse(true))
                .sorted(IN_TIME)
                .toList();
    }

    @Override
    public synchronized void eachEvent(EventQuery query, Times times, ToldEvent.Taker taker) throws IOException {
        Copies copies = Copies.among(filings.values().stream().filter(times::counts).toList());
        for (Occurrence event : events(query, times)) {
            taker.take(new ToldEvent(
                    event, event.dispatches().stream().map(id -> heading(id, copies.original(id))).toList()));
        }
    }

    private Heading heading(String dispatch, String original) {
        Filing filing = Objects.requireNonNull(filings.get(dispatch));
        return new Heading(dispatch, filing.source(), filing.title(), filing.agency(), filing.published(), original);
    }

    @Override
    public synchronized Optional<Occurrence> event(String name) {
        List<Occurrence> called = merged(filings.values()).stream()
                .filter(event -> event.reports().stream().anyMatch(report -> report.id().isCalled(name)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    @Override
    public synchronized List<Case> cases(Times times) {
        List<MissionSeen> missions = filings.values().stream()
                .filter(times::counts)
                .flatMap(filing -> filing.missions().stream())
                .toList();
        return cases.fold(CaseSteps.of(events(EventQuery.ALL, times)), missions, times.asOf());
    }

    @Override
    public synchronized Optional<Reading> dispatch(String id) {
        return Optional.ofNullable(readings.get(id));
    }

    @Override
    public synchronized List<Entry.CorrectionMade> corrections() {
        return journal.stream()
                .filter(Entry.CorrectionMade.class::isInstance)
                .map(Entry.CorrectionMade.class::cast)
                .toList();
    }

    @Override
    public synchronized List<String> dispatches() {
        return List.copyOf(new TreeSet<>(readings.keySet()));
    }

    private List<Occurrence> merged(Times times) {
        return merged(filings.values().stream().filter(times::counts).toList());
    }

    private List<Occurrence> merged(Collection<Filing> known) {
        Corrections corrections = new Corrections(
                corrections().stream().map(Entry.CorrectionMade::correction).toList());
        List<Report> reports = corrections.applied(
                known.stream().flatMap(filing -> filing.reports().stream()).toList());
        return new Merger(Copies.among(known)::original, corrections).merge(reports);
    }
}
