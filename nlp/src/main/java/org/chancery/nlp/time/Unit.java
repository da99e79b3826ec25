package org.chancery.nlp.time;

/** A unit in which time is counted. */
enum Unit {
    MINUTE("PT", "M", 1),
    HOUR("PT", "H", 1),
    DAY("P", "D", 1),
    WEEKEND("P", "WE", 1),
    WEEK("P", "W", 1),
    FORTNIGHT("P", "W", 2),
    MONTH("P", "M", 1),
    QUARTER("P", "M", 3),
    YEAR("P", "Y", 1),
    DECADE("P", "Y", 10),
    CENTURY("P", "Y", 100);

    private final String prefix;
    private final String letter;
    private final int factor;

    Unit(String prefix, String letter, int factor) {
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
    }

    /** So many of this unit as an ISO 8601 duration: three fortnights are {@code P6W}. */
    String duration(int amount) {
        return prefix + amount * factor + letter;
    }
}
