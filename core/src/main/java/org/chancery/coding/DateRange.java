package org.chancery.coding;

import java.time.LocalDate;

/**
 * The days on which something happened, as closely as the report tells.
 *
 * @param start first day, inclusive
 * @param end last day, inclusive; the same as {@code start} where one day is told
 */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range of days cannot run from %s to %s.".formatted(start, end));
        }
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
