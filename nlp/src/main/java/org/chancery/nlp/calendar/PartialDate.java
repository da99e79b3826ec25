package org.chancery.nlp.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day of the year, as written, with or without its year.
 *
 * @param year the year; empty where the words give none
 * @param monthDay month and day
 */
public record PartialDate(OptionalInt year, MonthDay monthDay) {

    /** A date without a year. */
    public static PartialDate of(int month, int day) {
        return new PartialDate(OptionalInt.empty(), MonthDay.of(month, day));
    }

    /** A date with its year. Throws {@link DateTimeException} where there is no such day. */
    public static PartialDate of(int year, int month, int day) {
        LocalDate.of(year, month, day);
        return new PartialDate(OptionalInt.of(year), MonthDay.of(month, day));
    }

    /** The day meant, if the year is told. */
    public Optional<LocalDate> complete() {
        return year.isPresent() ? Optional.of(monthDay.atYear(year.getAsInt())) : Optional.empty();
    }

    /** The day meant; where no year is told, the last such day that is not after {@code limit}. */
    public LocalDate latestBy(LocalDate limit) {
        if (year.isPresent()) {
            return monthDay.atYear(year.getAsInt());
        }
        int candidate = limit.getYear();
        while (!monthDay.isValidYear(candidate) || monthDay.atYear(candidate).isAfter(limit)) {
            candidate--;
        }
        return monthDay.atYear(candidate);
    }

    /** The day meant; where no year is told, the first such day that is not before {@code limit}. */
    public LocalDate earliestFrom(LocalDate limit) {
        if (year.isPresent()) {
            return monthDay.atYear(year.getAsInt());
        }
        int candidate = limit.getYear();
        while (!monthDay.isValidYear(candidate) || monthDay.atYear(candidate).isBefore(limit)) {
            candidate++;
        }
        return monthDay.atYear(candidate);
    }
}
