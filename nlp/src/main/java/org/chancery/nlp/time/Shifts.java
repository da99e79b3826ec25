package org.chancery.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.chancery.coding.DateRange;

/**
 * Reckons distances in time.
 *
 * <p>The answer is no finer than the unit and the time it is counted from: three weeks after "July 2010" is a month,
 * twelve years after 18 July 1976 a year, two days after 18 July a day.
 */
final class Shifts {

    private static final int DAYS_OF_A_MONTH = 27;
    private static final int DAYS_OF_A_YEAR = 300;

    private Shifts() {}

    /** {@code day} moved by so many units. */
    static LocalDate move(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(amount / 24);
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2L * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
        };
    }

    static Resolved resolve(Meaning.Shift shift, Reference reference) {
        DateRange day = shift.unit() == Unit.HOUR ? reference.day() : null;
        DateRange base = day != null ? day : reference.narrative();
        if (shift.anchor() == Anchor.NARRATIVE && base != null) {
            return fromNarrative(shift, base);
        }
        LocalDate published = reference.published();
        return published == null ? Resolved.UNKNOWN : from(published, shift);
    }

    private static Resolved from(LocalDate day, Meaning.Shift shift) {
        LocalDate moved = move(day, shift.unit(), shift.amount());
        return switch (shift.unit()) {
            case MINUTE, HOUR, DAY -> Resolved.day(moved);
            case WEEKEND -> weekend(day, shift.amount());
            case WEEK, FORTNIGHT -> shift.calendar() ? Resolved.week(moved) : Resolved.day(moved);
            case MONTH -> Resolved.month(YearMonth.from(moved));
            case QUARTER -> quarter(moved);
            case YEAR -> Resolved.years(moved.getYear(), moved.getYear());
            case DECADE -> shift.calendar()
                    ? Resolved.years(moved.getYear() / 10 * 10, moved.getYear() / 10 * 10 + 9)
                    : Resolved.years(moved.getYear(), moved.getYear());
            case CENTURY -> shift.calendar()
                    ? Resolved.years(moved.getYear() / 100 * 100, moved.getYear() / 100 * 100 + 99)
                    : Resolved.years(moved.getYear(), moved.getYear());
        };
    }

    private static Resolved quarter(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
        return new Resolved(
                day.getYear() + "-Q" + (quarter + 1), new DateRange(first, first.plusMonths(3).minusDays(1)));
    }

    /** "This weekend" is the one that comes or is, "last weekend" the one before it. */
    private static Resolved weekend(LocalDate day, int amount) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        LocalDate sunday = monday && amount == 0
                ? day.minusDays(1)
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(amount);
        return Resolved.interval(new DateRange(sunday.minusDays(1), sunday));
    }

    private static Resolved fromNarrative(Meaning.Shift shift, DateRange base) {
        long length = ChronoUnit.DAYS.between(base.start(), base.end());
        if (length < DAYS_OF_A_MONTH) {
            LocalDate day = shift.amount() < 0 ? base.start() : base.end();
            if (shift.amount() == 0 && shift.unit().compareTo(Unit.DAY) <= 0) {
                return Resolved.interval(base);
            }
            return from(day, shift);
        }
        LocalDate middle = base.start().plusDays(length / 2);
        LocalDate moved = move(middle, shift.unit(), shift.amount());
        boolean years = length > DAYS_OF_A_YEAR || shift.unit().compareTo(Unit.YEAR) >= 0;
        if (years && shift.amount() == 0) {
            return Resolved.years(middle.getYear(), middle.getYear());
        }
        return years ? from(moved, new Meaning.Shift(Unit.YEAR, 0, Anchor.PUBLICATION, true)) : Resolved.month(YearMonth.from(moved));
    }
}
