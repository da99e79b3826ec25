package org.chancery.fuzz.regex;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A regular expression of the program.
 *
 * @param place the class it stands in, and the field or method
 * @param regex as it is written
 * @param flags of {@link Pattern}
 * @param uses how texts are held against it
 */
record Expression(String place, String regex, int flags, Set<Use> uses) {

    /** How a text is held against an expression. */
    enum Use {
        /** All of the text. */
        MATCHES,
        /** A beginning of it. */
        LOOKING_AT,
        /** Any part of it, one after the other: to find, replace and split. */
        FIND
    }

    Expression {
        uses = Set.copyOf(new TreeSet<>(uses));
    }

    Pattern pattern() {
        return Pattern.compile(regex, flags);
    }
}
