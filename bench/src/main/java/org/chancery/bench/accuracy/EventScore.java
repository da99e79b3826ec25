package org.chancery.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/**
 * Holds the events of a reading against those of the answer.
 *
 * <p>An event may stand for one of the answer if it is of one of its types or of its act, between its states. Of all ways to
 * assign them one to one the largest is taken, and of those the one that agrees best in act, words, day and modality.
 */
final class EventScore {

    private record Unit(int event, Pair pair) {}

    private final Gold gold;
    private final List<Event> events;
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final List<List<Span>> sentences;
    private final Map<Integer, List<Gold.Told>> hits = new HashMap<>();
    private final Tally tally;

    EventScore(Gold gold, Reading reading, Sought text, Tally tally) {
        this.gold = gold;
        this.events = reading.events();
        this.sentences = gold.events().stream().map(told -> text.find(told.sentence())).toList();
        this.tally = tally;
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        events.forEach(event -> pairs.add(Pair.of(event, actors)));
    }

    /** Counts what was found of the answer, and how well. */
    void recall() {
        List<Unit> units = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            for (Pair pair : pairs.get(e)) {
                units.add(new Unit(e, pair));
            }
        }
        Assignment assignment = new Assignment();
        for (int g = 0; g < gold.events().size(); g++) {
            for (int u = 0; u < units.size(); u++) {
                Event event = events.get(units.get(u).event());
                if (isKind(gold.events().get(g), event) && units.get(u).pair().is(gold.events().get(g), event)) {
                    assignment.allow(g, u, weight(g, event));
                }
            }
        }
        Map<Integer, Integer> found = assignment.solve();
        for (int g = 0; g < gold.events().size(); g++) {
            Gold.Told told = gold.events().get(g);
            tally.add(Count.EVENTS, 1);
            tally.add(Count.CORE, told.core());
            Integer unit = found.get(g);
            if (unit != null) {
                int at = units.get(unit).event();
                hits.computeIfAbsent(at, each -> new ArrayList<>()).add(told);
                hit(told, events.get(at));
            } else if (told.core()) {
                tally.miss("missed core event", name(told) + " | " + told.sentence());
            }
        }
    }

    private void hit(Gold.Told told, Event event) {
        tally.add(Count.EVENTS_HIT, 1);
        tally.add(Count.CORE_HIT, told.core());
        if (!told.acts().isEmpty()) {
            tally.add(Count.ACTS, 1);
            tally.add(Count.ACTS_RIGHT, isAct(told, event));
        }
        tally.add(Count.DAYS_RIGHT, isDay(told, event));
        tally.add(Count.MODALITIES_RIGHT, event.modality().code().equals(told.modality()));
        if (!isDay(told, event)) {
            String days = event.date() == null ? "none" : event.date().range().start() + ".." + event.date().range().end();
            tally.miss("day of event", "%s for %s..%s | %s".formatted(days, told.days().start(), told.days().end(), told.sentence()));
        }
    }

    /** Counts what was found beside the answer, or against it. */
    void precision(FragmentScore fragments) {
        for (int e = 0; e < events.size(); e++) {
            Event event = events.get(e);
            if (event.modality() != Modality.ACTUAL) {
                continue;
            }
            List<Pair> between = pairs.get(e);
            boolean matched = gold.events().stream()
                    .anyMatch(told -> isKind(told, event) && between.stream().anyMatch(pair -> pair.is(told, event)));
            boolean violates = fragments.isViolatedBy(event, isToldThere(e));
            tally.add(Count.ACTUAL, 1);
            tally.add(Count.ACTUAL_MATCHED, matched);
            tally.add(Count.ACTUAL_CLEAR, matched || !violates);
            if (!matched && between.stream().anyMatch(Pair::isOfTwoStates)) {
                tally.add(Count.SPURIOUS, 1);
                tally.miss("spurious event", "%s>%s %s".formatted(between.get(0).source(), between.get(0).target(), event.why()));
            }
        }
    }

    /** Whether the event was found for one of the answer that is told in these very words and of that day. */
    private boolean isToldThere(int e) {
        Span trigger = events.get(e).evidence().trigger();
        return hits.getOrDefault(e, List.of()).stream()
                .anyMatch(told -> isDay(told, events.get(e))
                        && sentences.get(gold.events().indexOf(told)).stream().anyMatch(trigger::overlaps));
    }

    private int weight(int g, Event event) {
        Gold.Told told = gold.events().get(g);
        int weight = 1;
        weight += isAct(told, event) ? 4 : 0;
        weight += isDay(told, event) ? 2 : 0;
        weight += event.modality().code().equals(told.modality()) ? 1 : 0;
        weight += told.types().contains(event.type().name()) ? 1 : 0;
        if (sentences.get(g).stream().anyMatch(event.evidence().trigger()::overlaps)) {
            return weight + 3;
        }
        return sentences.get(g).stream().anyMatch(event.evidence().span()::overlaps) ? weight + 1 : weight;
    }

    private static boolean isKind(Gold.Told told, Event event) {
        return told.types().contains(event.type().name()) || isAct(told, event);
    }

    private static boolean isAct(Gold.Told told, Event event) {
        return event.act() != null && told.acts().contains(event.act().code());
    }

    private static boolean isDay(Gold.Told told, Event event) {
        if (event.date() == null) {
            return false;
        }
        DateRange days = event.date().range();
        return told.days().contains(days.start()) && told.days().contains(days.end());
    }

    private static String name(Gold.Told told) {
        return "%s>%s %s".formatted(told.sources(), told.targets(), told.acts().isEmpty() ? told.types() : told.acts());
    }
}
