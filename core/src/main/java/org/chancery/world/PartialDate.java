package org.chancery.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates of the tables: {@code 2017}, {@code 2017-05} or {@code 2017-05-24}; empty where unknown. */
final class PartialDate {

    private PartialDate() {}

    /**
     * The first day the text may mean.
     *
     * @throws DateTimeException if it is no date
     */
    static @Nullable LocalDate first(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(number(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /**
     * The last day the text may mean.
     *
     * @throws DateTimeException if it is no date
     */
    static @Nullable LocalDate last(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(number(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException e) {
            throw new DateTimeException("'" + year + "' is no year", e);
        }
    }
}
