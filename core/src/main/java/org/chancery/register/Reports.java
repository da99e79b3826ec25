package org.chancery.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes a reading apart into reports, one for each event and dyad. */
public final class Reports {

    private final Reading reading;
    private final Map<String, Actor> actors;

    private Reports(Reading reading) {
        this.reading = reading;
        this.actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    /** The reports of a reading, in the order of its events. */
    public static List<Report> of(Reading reading) {
        Reports reports = new Reports(reading);
        return reading.events().stream().flatMap(reports::ofEvent).toList();
    }

    private Stream<Report> ofEvent(Event event) {
        List<Dyad> dyads = dyads(event);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < dyads.size(); i++) {
            reports.add(report(event, i, dyads.get(i)));
        }
        return reports.stream();
    }

    private record Dyad(@Nullable Party source, @Nullable Party target) {}

    private List<Dyad> dyads(Event event) {
        List<Party> sources = parties(event.sources());
        List<Party> targets = parties(event.targets());
        if (targets.isEmpty() && sources.size() > 1 && Mutual.is(event.type(), event.act())) {
            return pairs(sources);
        }
        List<Dyad> dyads = new ArrayList<>();
        for (Party source : orNobody(sources)) {
            for (Party target : orNobody(targets)) {
                boolean withItself = Objects.equals(source, target) && sources.size() + targets.size() > 2;
                if (!withItself && (source != null || target != null)) {
                    dyads.add(new Dyad(source, target));
                }
            }
        }
        return dyads;
    }

    private static List<Dyad> pairs(List<Party> parties) {
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (Party other : parties.subList(i + 1, parties.size())) {
                dyads.add(new Dyad(parties.get(i), other));
            }
        }
        return dyads;
    }

    private static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> given = new ArrayList<>(parties);
        if (given.isEmpty()) {
            given.add(null);
        }
        return given;
    }

    private List<Party> parties(List<String> ids) {
        return ids.stream().map(this::actor).map(Party::of).distinct().toList();
    }

    private Actor actor(String id) {
        return Objects.requireNonNull(actors.get(id), () -> "The reading of %s names an actor “%s” it does not have."
                .formatted(reading.dispatch().source(), id));
    }

    private Report report(Event event, int number, Dyad dyad) {
        EventDate date = event.date();
        Span clause = event.evidence().span();
        Set<Actor> named = named(event);
        return new Report(
                new ReportId(reading.dispatch().id(), event.id(), number),
                reading.dispatch().published(),
                dyad.source(),
                dyad.target(),
                event.type(),
                event.mode(),
                isCoded() ? null : event.act(), // a code of CAMEO's never tells which: 161 is a break and a recall
                event.contexts(),
                event.cameo(),
                event.modality(),
                date == null ? null : date.range(),
                date != null && date.text() != null,
                event.place(),
                event.counts(),
                named.stream().map(Actor::person).filter(Objects::nonNull).distinct().toList(),
                named.stream()
                        .filter(actor -> actor.kind() == ActorKind.ORGANIZATION)
                        .map(Actor::name)
                        .distinct()
                        .toList(),
                clause,
                isCoded()
                        ? Words.UNSEEN
                        : Words.of(reading.dispatch().text().substring(clause.start(), clause.end())),
                Math.round(event.confidence() * 1000) / 1000.0); // as readings are kept, so that a kept one gives the same
    }

    private boolean isCoded() {
        return reading.basis() == Basis.CODED;
    }

    /** Those with a part in the event first, then those its clause mentions. */
    private Set<Actor> named(Event event) {
        Set<Actor> named = new LinkedHashSet<>();
        Stream.of(event.targets(), event.recipients(), event.sources())
                .flatMap(List::stream)
                .map(this::actor)
                .forEach(named::add);
        Span clause = event.evidence().span();
        reading.actors().stream()
                .filter(actor -> actor.mentions().stream().anyMatch(clause::overlaps))
                .forEach(named::add);
        return named;
    }
}
