package org.chancery.bench.accuracy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A figure: a count, or a part of a count. {@code docs/accuracy.md} says what each means. */
enum Measure {
    DISPATCHES(Count.DISPATCHES, null),
    CORE_EVENT_RECALL(Count.CORE_HIT, Count.CORE),
    ALL_EVENT_RECALL(Count.EVENTS_HIT, Count.EVENTS),
    ACTUAL_EVENTS(Count.ACTUAL, null),
    PRECISION_MATCHED(Count.ACTUAL_MATCHED, Count.ACTUAL),
    PRECISION_PROXY(Count.ACTUAL_CLEAR, Count.ACTUAL),
    NONEVENT_VIOLATIONS(Count.VIOLATIONS, null),
    NONEVENT_FRAGMENTS_VIOLATED(Count.FRAGMENTS_VIOLATED, Count.FRAGMENTS),
    SPURIOUS_INTERSTATE_EVENTS(Count.SPURIOUS, null),
    ACT_ACCURACY(Count.ACTS_RIGHT, Count.ACTS),
    DATE_ACCURACY(Count.DAYS_RIGHT, Count.EVENTS_HIT),
    MODALITY_ACCURACY(Count.MODALITIES_RIGHT, Count.EVENTS_HIT),
    STATEMENT_RECALL(Count.STATEMENTS_HIT, Count.STATEMENTS),
    SPEAKER_ACCURACY(Count.SPEAKERS_RIGHT, Count.STATEMENTS_HIT),
    DIRECT_ACCURACY(Count.DIRECT_RIGHT, Count.STATEMENTS_HIT),
    PLACE_RECALL(Count.PLACES_HIT, Count.PLACES),
    PLACE_COUNTRY_ACCURACY(Count.COUNTRIES_RIGHT, Count.PLACES_HIT),
    DATE_RECALL(Count.TIMES_HIT, Count.TIMES),
    DATE_VALUE_ACCURACY(Count.VALUES_RIGHT, Count.TIMES_HIT),
    LAW_RECALL(Count.RULES_HIT, Count.RULES),
    LAW_LISTED(Count.RULES_ASSERTED_RIGHT, Count.RULES_ASSERTED),
    PUBLISHED_ACCURACY(Count.PUBLISHED_RIGHT, Count.DISPATCHES);

    private final Count part;
    private final @Nullable Count whole;

    Measure(Count part, @Nullable Count whole) {
        this.part = part;
        this.whole = whole;
    }

    /** Its name as it is printed. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its value as it is printed: a count, or a ratio of four places, {@code -} where there is nothing to measure. */
    String of(Tally tally) {
        if (whole == null) {
            return String.valueOf(tally.of(part));
        }
        return tally.of(whole) == 0 ? "-" : "%.4f".formatted((double) tally.of(part) / tally.of(whole));
    }
}
