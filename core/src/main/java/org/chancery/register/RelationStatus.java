package org.chancery.register;

import java.util.Locale;

/** How two states stand to each other. */
public enum RelationStatus {
    /** At least one does not recognise the other as a state. */
    UNRECOGNIZED,
    /** Both are states and keep no diplomatic relations. */
    NONE,
    /** Relations stand. */
    ESTABLISHED,
    /** Relations stand, with no formal act against them, but tension is below {@link Relation#STRAINED_BELOW}. */
    STRAINED,
    /** Relations stand below the level of ambassadors. */
    DOWNGRADED,
    /** Relations are formally severed. */
    BROKEN,
    /** Relations stand again since this day; from the next day on they read as established. */
    RESTORED;

    /** The word the contract prints, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
