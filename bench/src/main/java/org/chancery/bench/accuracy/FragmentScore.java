package org.chancery.bench.accuracy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in which no actual event may be read: what is denied, threatened, supposed, history, sport.
 *
 * <p>An event of another age is no violation of a history, and the very act of speech (to threaten, to reject) none of a threat or
 * a denial.
 */
final class FragmentScore {

    private static final Set<EventType> SPEECH = Set.of(
            EventType.THREATEN, EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.ACCUSE, EventType.CONCEDE);
    private static final Map<String, Set<EventType>> SPEECH_IN = Map.of(
            "threatened", SPEECH, "hypothetical", SPEECH, "denied", Set.of(EventType.REJECT, EventType.ACCUSE));
    private static final Set<String> OF_ANY_DAY = Set.of("sport", "fiction", "disaster", "election", "trade-fair");
    private static final int NEAR_DAYS = 45;

    private final Gold gold;
    private final List<List<Span>> places;
    private final Set<Integer> violated = new TreeSet<>();
    private final Tally tally;

    FragmentScore(Gold gold, Sought text, Tally tally) {
        this.gold = gold;
        this.places = gold.nonEvents().stream().map(untold -> text.find(untold.fragment())).toList();
        this.tally = tally;
    }

    /**
     * Whether an actual event is one that must not be.
     *
     * @param toldThere whether the answer has it, in these words
     */
    boolean isViolatedBy(Event event, boolean toldThere) {
        Span trigger = event.evidence().trigger();
        int middle = (trigger.start() + trigger.end()) / 2;
        boolean violates = false;
        for (int k = 0; k < places.size(); k++) {
            Gold.Untold untold = gold.nonEvents().get(k);
            boolean within = places.get(k).stream().anyMatch(place -> place.contains(middle));
            boolean speech = SPEECH_IN.getOrDefault(untold.why(), Set.of()).contains(event.type());
            DateRange days = event.date() == null ? null : event.date().range();
            if (within && !toldThere && !speech && (OF_ANY_DAY.contains(untold.why()) || isNear(days))) {
                violates = true;
                violated.add(k);
                tally.miss("non-event violated", "%s in “%s” (%s)".formatted(event.why(), untold.fragment(), untold.why()));
            }
        }
        tally.add(Count.VIOLATIONS, violates);
        return violates;
    }

    /** Counts the fragments, when all events were seen. */
    void close() {
        tally.add(Count.FRAGMENTS, gold.nonEvents().size());
        tally.add(Count.FRAGMENTS_VIOLATED, violated.size());
    }

    private boolean isNear(@Nullable DateRange days) {
        return days == null || near(days.start()) || near(days.end()) || days.contains(gold.published());
    }

    private boolean near(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, gold.published())) <= NEAR_DAYS;
    }
}
