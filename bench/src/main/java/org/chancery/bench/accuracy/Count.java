package org.chancery.bench.accuracy;

/** What is counted. A count with {@code _RIGHT} or {@code _HIT} is a part of the one it is named after. */
enum Count {
    DISPATCHES,
    CORE,
    CORE_HIT,
    EVENTS,
    EVENTS_HIT,
    /** Events of the reading with modality actual. */
    ACTUAL,
    /** Of them, those that are of the kind and between the states of some event of the answer. */
    ACTUAL_MATCHED,
    /** Of them, those that match or violate nothing. */
    ACTUAL_CLEAR,
    /** Actual events between two states that match nothing. */
    SPURIOUS,
    VIOLATIONS,
    FRAGMENTS,
    FRAGMENTS_VIOLATED,
    ACTS,
    ACTS_RIGHT,
    DAYS_RIGHT,
    MODALITIES_RIGHT,
    STATEMENTS,
    STATEMENTS_HIT,
    SPEAKERS_RIGHT,
    DIRECT_RIGHT,
    PLACES,
    PLACES_HIT,
    COUNTRIES_RIGHT,
    TIMES,
    TIMES_HIT,
    VALUES_RIGHT,
    /** Rules the answer lists. */
    RULES,
    RULES_HIT,
    /** Rules the reading asserts, each once. */
    RULES_ASSERTED,
    /** Of them, those the answer lists, too. */
    RULES_ASSERTED_RIGHT,
    PUBLISHED_RIGHT
}
