package org.chancery.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.chancery.coding.DateRange;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Ties meanings to days: pure reckoning, no words.
 *
 * <p>What is told in the past tense lies on or before the day of publication, what is to come on or after it. A date
 * without a year in the middle of a tale of long ago lies in the years of that tale.
 */
final class Resolver {

    /** A tale this many days before publication has years of its own. */
    private static final int LONG_AGO = 400;

    /** A date this near is meant although the tense points to the one most of a year away. */
    private static final int NEAR = 45;

    /** The days {@code meaning} names; {@link Resolved#UNKNOWN} where they cannot be told. */
    Resolved resolve(Meaning meaning, Reference reference) {
        LocalDate published = reference.published();
        if (meaning instanceof Meaning.Day day) {
            return day(day.date(), reference);
        } else if (meaning instanceof Meaning.Years years) {
            return Resolved.years(years.first(), years.last());
        } else if (meaning instanceof Meaning.OfMonth month) {
            return month(month, reference);
        } else if (meaning instanceof Meaning.Shift shift) {
            return Shifts.resolve(shift, reference);
        } else if (meaning instanceof Meaning.Portioned portioned) {
            return portion(portioned.portion(), resolve(portioned.whole(), reference));
        } else if (meaning instanceof Meaning.Interval interval) {
            return interval(interval, reference);
        } else if (meaning instanceof Meaning.Since since) {
            String start = resolve(since.start(), reference.lookingBack()).value();
            return start == null ? Resolved.UNKNOWN : new Resolved(start + "/..", null);
        } else if (meaning instanceof Meaning.Until until) {
            String end = resolve(until.end(), reference).value();
            return end == null ? Resolved.UNKNOWN : new Resolved("../" + end, null);
        } else if (meaning instanceof Meaning.Measure measure) {
            return new Resolved(measure.duration(), null);
        } else if (meaning instanceof Meaning.Ahead ahead) {
            return resolve(ahead(ahead, reference.direction()), reference);
        } else if (meaning instanceof Meaning.OfNarrativeWeek weekday) {
            return narrativeWeekday(weekday, reference);
        } else if (meaning instanceof Meaning.OfNarrativeMonth month) {
            return narrativeMonth(month, reference);
        } else if (meaning instanceof Meaning.InYear inYear) {
            return inYear(inYear, reference);
        } else if (meaning instanceof Meaning.Hour hour) {
            return hour(hour, reference);
        } else if (published == null && !ofKnownYear(meaning)) {
            return Resolved.UNKNOWN;
        } else if (meaning instanceof Meaning.OfFeast feast) {
            return yearly(feast.year(), feast.pointing(), reference, y -> DateRange.on(feast.feast().in(y)));
        } else if (meaning instanceof Meaning.OfSeason season) {
            return season(season, reference);
        } else if (meaning instanceof Meaning.PartOfYear part) {
            return partOfYear(part, reference);
        }
        return published == null ? Resolved.UNKNOWN : fromPublication(meaning, published, reference.direction());
    }

    private static Meaning ahead(Meaning.Ahead ahead, Direction direction) {
        return direction == Direction.FUTURE
                ? new Meaning.Shift(ahead.unit(), ahead.amount(), Anchor.PUBLICATION, false)
                : new Meaning.Measure(ahead.unit().duration(ahead.amount()));
    }

    private static Resolved narrativeWeekday(Meaning.OfNarrativeWeek weekday, Reference reference) {
        DateRange narrative = reference.narrative();
        LocalDate published = reference.published();
        LocalDate from = narrative != null ? narrative.end() : published;
        if (from == null) {
            return Resolved.UNKNOWN;
        }
        return Resolved.day(from.with(
                weekday.forward() ? TemporalAdjusters.next(weekday.day()) : TemporalAdjusters.previous(weekday.day())));
    }

    private static Resolved narrativeMonth(Meaning.OfNarrativeMonth month, Reference reference) {
        DateRange narrative = reference.narrative();
        LocalDate from = narrative != null ? narrative.end() : reference.published();
        if (from == null) {
            return Resolved.UNKNOWN;
        }
        YearMonth now = YearMonth.from(from);
        return Resolved.month(yearMonth(month.month(), month.forward() ? Pointing.NEXT : Pointing.LAST, now, Direction.PAST));
    }

    private Resolved inYear(Meaning.InYear meaning, Reference reference) {
        DateRange year = Shifts.resolve(meaning.year(), reference).range();
        if (year == null) {
            return Resolved.UNKNOWN;
        }
        OptionalInt number = OptionalInt.of(year.start().getYear());
        if (meaning.once() instanceof Meaning.Day day) {
            return resolve(new Meaning.Day(new PartialDate(number, day.date().monthDay())), reference);
        } else if (meaning.once() instanceof Meaning.OfMonth month) {
            return resolve(new Meaning.OfMonth(month.month(), number, Pointing.BARE), reference);
        }
        return Resolved.UNKNOWN;
    }

    private static boolean ofKnownYear(Meaning meaning) {
        return meaning instanceof Meaning.OfFeast feast && feast.year().isPresent()
                || meaning instanceof Meaning.OfSeason season && season.year().isPresent()
                || meaning instanceof Meaning.PartOfYear part && part.year().isPresent();
    }

    private static Resolved fromPublication(Meaning meaning, LocalDate published, Direction direction) {
        if (meaning instanceof Meaning.OfWeek weekday) {
            return Resolved.day(weekday(weekday, published, direction));
        } else if (meaning instanceof Meaning.DayOfShiftedWeek day) {
            return Resolved.day(published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(day.weeks())
                    .with(TemporalAdjusters.nextOrSame(day.day())));
        } else if (meaning instanceof Meaning.DayOfMonth day) {
            return dayOfMonth(day.day(), published, direction);
        } else if (meaning instanceof Meaning.SameDayOf day) {
            return Resolved.day(published.withYear(day.year()));
        } else if (meaning instanceof Meaning.Overnight) {
            return Resolved.interval(new DateRange(published.minusDays(1), published));
        } else if (meaning instanceof Meaning.Weekend) {
            LocalDate sunday = published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            boolean now = !published.isBefore(sunday.minusDays(1));
            LocalDate end = direction == Direction.PAST && !now ? sunday.minusWeeks(1) : sunday;
            return Resolved.interval(new DateRange(end.minusDays(1), end));
        } else if (meaning instanceof Meaning.Reach reach) {
            LocalDate far = Shifts.move(published, reach.unit(), reach.amount());
            return Resolved.interval(
                    reach.amount() < 0 ? new DateRange(far, published) : new DateRange(published, far));
        }
        return Resolved.UNKNOWN;
    }

    private static Resolved day(PartialDate date, Reference reference) {
        if (date.year().isPresent()) {
            return Resolved.day(date.complete().orElseThrow());
        }
        LocalDate published = reference.published();
        DateRange tale = longAgo(reference);
        if (tale != null) {
            return Resolved.day(date.latestBy(LocalDate.of(tale.end().getYear(), 12, 31)));
        }
        if (published == null) {
            return Resolved.UNKNOWN;
        }
        return Resolved.day(nearby(date, published, reference.direction()));
    }

    /**
     * The day the tense points to, unless that lies most of a year away and the other one is near: "set on March 12", said on
     * the 17th, is this year's whatever the tense; "was to appear on November 26", said on the 22nd, is still to come.
     */
    private static LocalDate nearby(PartialDate date, LocalDate published, Direction direction) {
        LocalDate back = date.latestBy(published);
        LocalDate ahead = date.earliestFrom(published);
        boolean justPast = !back.isBefore(published.minusDays(NEAR));
        boolean soon = !ahead.isAfter(published.plusDays(NEAR));
        return direction == Direction.PAST ? (soon ? ahead : back) : (justPast ? back : ahead);
    }

    /** The tale of long ago the narrative is in, if it is in one that names its year. */
    private static @Nullable DateRange longAgo(Reference reference) {
        DateRange narrative = reference.tale();
        LocalDate published = reference.published();
        boolean ago = narrative != null
                && (published == null || narrative.end().isBefore(published.minusDays(LONG_AGO)))
                && narrative.start().getYear() == narrative.end().getYear();
        return ago && reference.direction() == Direction.PAST ? narrative : null;
    }

    private static Resolved month(Meaning.OfMonth month, Reference reference) {
        if (month.year().isPresent()) {
            return Resolved.month(YearMonth.of(month.year().getAsInt(), month.month()));
        }
        DateRange tale = longAgo(reference);
        if (tale != null && month.pointing() == Pointing.BARE) {
            return Resolved.month(YearMonth.of(tale.start().getYear(), month.month()));
        }
        LocalDate published = reference.published();
        if (published == null) {
            return Resolved.UNKNOWN;
        }
        return Resolved.month(yearMonth(month.month(), month.pointing(), YearMonth.from(published), reference.direction()));
    }

    private static YearMonth yearMonth(Month month, Pointing pointing, YearMonth now, Direction direction) {
        YearMonth same = now.withMonth(month.getValue());
        return switch (pointing) {
            case THIS -> same;
            case LAST -> same.isBefore(now) ? same : same.minusYears(1);
            case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
            case BARE -> direction == Direction.PAST
                    ? (same.isAfter(now) ? same.minusYears(1) : same)
                    : (same.isBefore(now) ? same.plusYears(1) : same);
        };
    }

    /**
     * The weekday meant. "Last Friday" said on a Saturday and "next Friday" said on a Thursday are not the neighbouring
     * day, which has a shorter name.
     */
    private static LocalDate weekday(Meaning.OfWeek weekday, LocalDate published, Direction direction) {
        DayOfWeek day = weekday.day();
        return switch (weekday.pointing()) {
            case BARE, THIS -> direction == Direction.PAST
                    ? published.with(TemporalAdjusters.previousOrSame(day))
                    : published.with(TemporalAdjusters.nextOrSame(day));
            case LAST -> published.minusDays(1).with(TemporalAdjusters.previous(day));
            case NEXT -> published.plusDays(1).with(TemporalAdjusters.next(day));
        };
    }

    private static Resolved dayOfMonth(int day, LocalDate published, Direction direction) {
        YearMonth month = YearMonth.from(published);
        for (int i = 0; i < 12; i++) {
            if (month.isValidDay(day)) {
                LocalDate candidate = month.atDay(day);
                boolean fits = direction == Direction.PAST ? !candidate.isAfter(published) : !candidate.isBefore(published);
                if (fits) {
                    return Resolved.day(candidate);
                }
            }
            month = direction == Direction.PAST ? month.minusMonths(1) : month.plusMonths(1);
        }
        return Resolved.UNKNOWN;
    }

    private static Resolved season(Meaning.OfSeason meaning, Reference reference) {
        Season season = meaning.season();
        IntFunction<DateRange> days = year -> {
            LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
            return new DateRange(first, first.plusMonths(3).minusDays(1));
        };
        Resolved resolved = yearly(meaning.year(), meaning.pointing(), reference, days);
        DateRange range = resolved.range();
        return range == null ? resolved : new Resolved(range.start().getYear() + "-" + season.code(), range);
    }

    private static Resolved partOfYear(Meaning.PartOfYear part, Reference reference) {
        int months = 12 / part.parts();
        IntFunction<DateRange> days = year -> {
            LocalDate first = LocalDate.of(year, 1 + (part.number() - 1) * months, 1);
            return new DateRange(first, first.plusMonths(months).minusDays(1));
        };
        Resolved resolved = yearly(part.year(), part.pointing(), reference, days);
        DateRange range = resolved.range();
        return range == null
                ? resolved
                : new Resolved(range.start().getYear() + (part.parts() == 4 ? "-Q" : "-H") + part.number(), range);
    }

    /** What comes once a year, in the year told or pointed at. */
    private static Resolved yearly(OptionalInt year, Pointing pointing, Reference reference, IntFunction<DateRange> days) {
        if (year.isPresent()) {
            return Resolved.interval(days.apply(year.getAsInt()));
        }
        LocalDate published = reference.published();
        if (published == null) {
            return Resolved.UNKNOWN;
        }
        int now = published.getYear();
        return switch (pointing) {
            case THIS -> Resolved.interval(days.apply(now));
            case LAST -> latest(days, now, published.minusDays(1));
            case NEXT -> earliest(days, now, published.plusDays(1));
            case BARE -> reference.direction() == Direction.PAST
                    ? latest(days, now, published)
                    : earliest(days, now, published);
        };
    }

    private static Resolved latest(IntFunction<DateRange> days, int year, LocalDate limit) {
        DateRange range = days.apply(year);
        return Resolved.interval(range.start().isAfter(limit) ? days.apply(year - 1) : range);
    }

    private static Resolved earliest(IntFunction<DateRange> days, int year, LocalDate limit) {
        DateRange range = days.apply(year);
        return Resolved.interval(range.end().isBefore(limit) ? days.apply(year + 1) : range);
    }

    private static Resolved hour(Meaning.Hour hour, Reference reference) {
        LocalDate day = reference.day() != null ? reference.day().end() : reference.published();
        return day == null ? Resolved.UNKNOWN : new Resolved(day + "T" + hour.time(), DateRange.on(day));
    }

    private static Resolved portion(Portion portion, Resolved whole) {
        DateRange range = whole.range();
        if (range == null || range.start().equals(range.end())) {
            return whole;
        }
        long days = range.end().toEpochDay() - range.start().toEpochDay() + 1;
        LocalDate firstCut = range.start().plusDays(days / 3);
        LocalDate secondCut = range.start().plusDays(days * 2 / 3);
        return new Resolved(whole.value(), switch (portion) {
            case START -> new DateRange(range.start(), firstCut);
            case MIDDLE -> new DateRange(firstCut, secondCut);
            case END -> new DateRange(secondCut, range.end());
        });
    }

    private Resolved interval(Meaning.Interval interval, Reference reference) {
        Resolved from = resolve(interval.from(), reference);
        Resolved to = resolve(interval.to(), reference);
        DateRange first = from.range();
        DateRange last = to.range();
        if (first == null || last == null || from.value() == null || to.value() == null) {
            return Resolved.UNKNOWN;
        }
        if (last.end().isBefore(first.start())) {
            return Resolved.UNKNOWN;
        }
        return new Resolved(from.value() + "/" + to.value(), new DateRange(first.start(), last.end()));
    }
}
