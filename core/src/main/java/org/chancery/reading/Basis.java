package org.chancery.reading;

import java.util.Locale;
import java.util.Optional;

/** On what the codes of a reading rest, as far as this program can answer for them. */
public enum Basis {
    /** The text of a dispatch that this program, or another of its kind, read. */
    READ,
    /** A row somebody wrote down by hand, as a table of acts is: taken at its word. */
    ENTERED,
    /** A row of codes that another machine made of a text nobody here has seen, as GDELT's and ICEWS's are. */
    CODED;

    /** The word it goes by in files, in lower case. It is also the kind of the note that marks a reading. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis of that word, empty where it is none. */
    public static Optional<Basis> of(String code) {
        for (Basis basis : values()) {
            if (basis.code().equals(code)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
