package org.chancery.coding;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days on which something happened, as closely as the report tells.
 *
 * @param start first day, inclusive
 * @param end last day, inclusive; the same as {@code start} where one day is told
 */
public record DateRange(LocalDate start, LocalDate end) {

    private static final int LENGTH = "2024-04-05".length();

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range of days cannot run from %s to %s.".formatted(start, end));
        }
    }

    /**
     * A day as the contract writes it: {@code 2024-04-05}. Its year has four digits: sums of days on either side of those would leave the
     * calendar.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate day(String written) {
        if (written.length() != LENGTH) {
            throw new DateTimeException("“%s” is no day with a year of four digits.".formatted(written));
        }
        return LocalDate.parse(written);
    }

    /** One single day. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Whether {@code day} lies within the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
