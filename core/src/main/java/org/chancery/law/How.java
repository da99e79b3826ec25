package org.chancery.law;

import java.util.Locale;

/** In which way an act, or what is said of it, engages a rule. */
public enum How {
    /** The act is a faculty the rule gives. */
    RIGHT,
    /** The act touches what the rule obliges to. */
    DUTY,
    /** A party says that the rule was breached. */
    BREACH_CLAIMED,
    /** A party pleads the rule, or a breach of it by the other side, for what it did. */
    JUSTIFICATION;

    /** The word the contract prints. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The way of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static How of(String code) {
        for (How how : values()) {
            if (how.code().equals(code)) {
                return how;
            }
        }
        throw new IllegalArgumentException("“%s” is no way to engage a rule. Write right, duty, breach-claimed or justification.".formatted(code));
    }
}
