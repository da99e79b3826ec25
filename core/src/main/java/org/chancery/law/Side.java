package org.chancery.law;

import java.util.Locale;

/** Whose state's words may invoke a rule. */
public enum Side {
    ANY,
    /** The state whose mission, or envoy, it is. */
    SENDING,
    /** The state on whose soil it is. */
    RECEIVING;

    /**
     * The side of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Side of(String word) {
        for (Side side : values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("“%s” is no side. Write sending, receiving or any.".formatted(word));
    }
}
