package org.chancery.law;

/** Whether an instrument binds a state on a day. */
public enum PartyStatus {
    BOUND,
    NOT_BOUND,
    /** The lists do not tell: there is none, or it ends before the day. */
    NOT_KNOWN;

    /** The standing of two states toward each other: both must be bound. */
    public PartyStatus and(PartyStatus other) {
        if (this == NOT_BOUND || other == NOT_BOUND) {
            return NOT_BOUND;
        }
        return this == BOUND && other == BOUND ? BOUND : NOT_KNOWN;
    }
}
