package org.chancery.formats.imports;

/** Values in messages, cut where they are long. */
final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {}

    static String of(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
