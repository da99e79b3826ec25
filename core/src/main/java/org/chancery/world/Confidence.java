package org.chancery.world;

/** How surely a phrase, met in a dispatch, means what a table says. */
public enum Confidence {
    /** Seldom: a common word, or a name more often of something else. */
    LOW,
    /** Often: other readings are about as likely ("Georgia", "Congo", "Santiago"). */
    MEDIUM,
    /** Nearly always. */
    HIGH
}
