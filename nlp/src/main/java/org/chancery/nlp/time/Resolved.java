package org.chancery.nlp.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A meaning tied to days.
 *
 * @param value ISO 8601, as {@link org.chancery.coding.TimeExpression} says; null where it cannot be told
 * @param range the days; null with an open or unknown value
 */
record Resolved(@Nullable String value, @Nullable DateRange range) {

    static final Resolved UNKNOWN = new Resolved(null, null);

    /** Characters of "2014" and "2014-05". */
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** The day, month or year that {@code value} writes; {@link #UNKNOWN} for anything else. */
    static Resolved written(String value) {
        try {
            return switch (value.length()) {
                case YEAR -> years(Integer.parseInt(value), Integer.parseInt(value));
                case MONTH -> month(YearMonth.parse(value));
                default -> day(LocalDate.parse(value));
            };
        } catch (DateTimeException | NumberFormatException noDate) {
            return UNKNOWN;
        }
    }

    static Resolved day(LocalDate day) {
        return new Resolved(day.toString(), DateRange.on(day));
    }

    static Resolved month(YearMonth month) {
        return new Resolved(month.toString(), new DateRange(month.atDay(1), month.atEndOfMonth()));
    }

    static Resolved years(int first, int last) {
        DateRange range = new DateRange(Year.of(first).atDay(1), LocalDate.of(last, 12, 31));
        return new Resolved(first == last ? four(first) : four(first) + "/" + four(last), range);
    }

    /** The ISO week that holds {@code day}. */
    static Resolved week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String value = "%04d-W%02d"
                .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Resolved(value, new DateRange(monday, monday.plusDays(6)));
    }

    static Resolved interval(DateRange range) {
        return range.start().equals(range.end())
                ? day(range.start())
                : new Resolved(range.start() + "/" + range.end(), range);
    }

    private static String four(int year) {
        return "%04d".formatted(year);
    }
}
