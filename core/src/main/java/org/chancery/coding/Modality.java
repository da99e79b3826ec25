package org.chancery.coding;

import java.util.Locale;

/**
 * Whether a reported act was done, and if not, how the report speaks of it.
 *
 * <p>Only {@link #ACTUAL} acts move a relation. The others are kept as events and move nothing.
 */
public enum Modality {
    /** Reported as done by the dispatch itself. */
    ACTUAL,
    /** Announced, intended or agreed for later by its own source. */
    PLANNED,
    /** Held out as a threat or a warning. */
    THREATENED,
    /** Asked of somebody. */
    REQUESTED,
    /** Said to have happened by a party, not by the dispatch. */
    ALLEGED,
    /** Said not to have happened, or not to be going to happen. */
    DENIED,
    /** Supposed: a condition, a question, a possibility, a general rule. */
    HYPOTHETICAL;

    /** The word the contract prints, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
