package org.chancery.nlp.time;

/** A quarter of the year as news of the northern hemisphere speaks of it; months in full. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The two letters TIMEX3 writes for it. */
    String code() {
        return code;
    }

    /** The month it begins in, 1 to 12; winter runs into the next year. */
    int firstMonth() {
        return firstMonth;
    }
}
