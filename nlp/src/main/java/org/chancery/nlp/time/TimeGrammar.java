package org.chancery.nlp.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** The grammar of time in one sentence: what the words from a given piece on mean. */
final class TimeGrammar {

    private final Pieces pieces;
    private final DayGrammar days;
    private final YearGrammar years;
    private final PointGrammar points;
    private final DistanceGrammar distances;
    private final HourGrammar hours;

    /** What begins at each piece, once it was looked for. */
    private final Optional<Match>[] seen;

    @SuppressWarnings({"unchecked", "rawtypes"})
    TimeGrammar(Pieces pieces) {
        this.seen = new Optional[pieces.size()];
        this.pieces = pieces;
        this.days = new DayGrammar(pieces);
        this.years = new YearGrammar(pieces, days);
        this.points = new PointGrammar(pieces);
        this.distances = new DistanceGrammar(pieces);
        this.hours = new HourGrammar(pieces);
    }

    /** The longest expression that begins with the piece at {@code i}; null where none does. */
    @Nullable Match at(int i) {
        Match match = bounded(i);
        match = match == null ? compact(i) : match;
        match = match == null ? point(i) : match;
        match = match == null ? distances.at(i) : match;
        return match == null ? hourOfDay(i) : match;
    }

    /** "at dawn", "2 a.m. on Friday": an hour of a day that is told with it is that day. */
    private @Nullable Match hourOfDay(int i) {
        Match hour = hours.at(i);
        if (hour == null) {
            return null;
        }
        Match day = point(pieces.is(hour.end(), "on", "of") ? hour.end() + 1 : hour.end());
        boolean told = day != null && (day.meaning() instanceof Meaning.OfWeek || day.meaning() instanceof Meaning.Day);
        return told ? day : hour;
    }

    /** "since December", "until Friday", "from March 1 to 5", "between 2003 and 2011". */
    private @Nullable Match bounded(int i) {
        if (pieces.is(i, "since")) {
            int at = pieces.is(i + 1, "at", "about", "around") ? i + 2 : i + 1;
            at = pieces.is(at, "least") ? at + 1 : at;
            Match start = point(at);
            return start == null || isNoBound(start.meaning()) ? null : new Match(new Meaning.Since(start.meaning()), start.end());
        }
        if (pieces.is(i, "until", "till")) {
            Match end = point(i + 1);
            return end == null || isNoBound(end.meaning()) ? null : new Match(new Meaning.Until(end.meaning()), end.end());
        }
        boolean between = pieces.is(i, "between");
        if (!between && !pieces.is(i, "from")) {
            return null;
        }
        Match from = point(i + 1);
        if (from == null) {
            return null;
        }
        boolean joined = between ? pieces.is(from.end(), "and") : pieces.is(from.end(), "to", "until", "till", "through") || pieces.isDash(from.end());
        return joined ? interval(from, from.end() + 1) : null;
    }

    private static boolean isNoBound(Meaning meaning) {
        return meaning instanceof Meaning.Vague || meaning instanceof Meaning.Reach || meaning instanceof Meaning.Interval;
    }

    /** "March 1-5", "Monday to Friday", "2003 to 2011". */
    private @Nullable Match compact(int i) {
        Match from = point(i);
        if (from == null) {
            return null;
        }
        boolean joined = pieces.isDash(from.end()) || pieces.is(from.end(), "to", "through");
        return joined ? interval(from, from.end() + 1) : null;
    }

    private @Nullable Match interval(Match from, int at) {
        Match to = point(at);
        if (to != null && from.meaning().getClass() == to.meaning().getClass()) {
            return new Match(new Meaning.Interval(yearOf(from.meaning(), to.meaning()), to.meaning()), to.end());
        }
        int day = days.dayNumber(at);
        if (from.meaning() instanceof Meaning.Day first && day > first.date().monthDay().getDayOfMonth() && to == null) {
            int yearAt = pieces.is(at + 1, ",") ? at + 2 : at + 1;
            int year = days.year(yearAt);
            OptionalInt told = year > 0 ? OptionalInt.of(year) : first.date().year();
            Optional<Meaning.Interval> interval = dayInterval(first.date(), day, told);
            return interval.map(meaning -> new Match(meaning, year > 0 ? yearAt + 1 : at + 1)).orElse(null);
        }
        return null;
    }

    private static Optional<Meaning.Interval> dayInterval(PartialDate first, int day, OptionalInt year) {
        if (day > first.monthDay().getMonth().maxLength()) {
            return Optional.empty();
        }
        PartialDate from = new PartialDate(year, first.monthDay());
        PartialDate to = new PartialDate(year, first.monthDay().withDayOfMonth(day));
        return Optional.of(new Meaning.Interval(new Meaning.Day(from), new Meaning.Day(to)));
    }

    /** "from February to April 2016": the first month takes the year of the second. */
    private static Meaning yearOf(Meaning from, Meaning to) {
        if (from instanceof Meaning.OfMonth first && to instanceof Meaning.OfMonth last && first.year().isEmpty()) {
            return new Meaning.OfMonth(first.month(), last.year(), first.pointing());
        }
        if (from instanceof Meaning.Day first && to instanceof Meaning.Day last && first.date().year().isEmpty()) {
            return new Meaning.Day(new PartialDate(last.date().year(), first.date().monthDay()));
        }
        return from;
    }

    /** A single time: "April 5", "last night", "early this month", "the night of April 5". */
    private @Nullable Match point(int i) {
        if (i < 0 || i >= seen.length) {
            return null;
        }
        if (seen[i] == null) {
            seen[i] = Optional.ofNullable(look(i));
        }
        return seen[i].orElse(null);
    }

    private @Nullable Match look(int i) {
        Match match = anniversary(i);
        match = match == null ? portion(i) : match;
        match = match == null ? partOf(i) : match;
        match = match == null ? days.at(i) : match;
        match = match == null ? years.at(i) : match;
        return match == null ? points.at(i) : match;
    }

    /** "On this day in 1979". */
    private @Nullable Match anniversary(int i) {
        int at = pieces.is(i, "on") ? i + 1 : i;
        int year = pieces.is(at, "this", "that") && pieces.follow(at + 1, "day", "in") ? days.year(at + 3) : -1;
        return year < 0 ? null : new Match(new Meaning.SameDayOf(year), at + 4);
    }

    private @Nullable Match portion(int i) {
        int at = pieces.is(i, "the", "its", "their") ? i + 1 : i;
        String key = pieces.key(at);
        if (key.startsWith("mid") && key.length() > 3) {
            return null;
        }
        Optional<Portion> portion = pieces.meaning("portion", at).map(Portion::valueOf);
        boolean earlier = pieces.is(at, "earlier");
        if (portion.isEmpty() && !earlier) {
            return null;
        }
        boolean noun = pieces.is(at, "beginning", "start", "end", "close");
        boolean middle = pieces.is(at, "middle");
        int next = at + 1;
        if (noun || middle) {
            if (!pieces.is(next, "of")) {
                return null;
            }
            next++;
        } else if (pieces.is(next, "on", "in", "-")) {
            next++;
        }
        next = pieces.is(next, "the") && pieces.unit(next + 1).isEmpty() ? next + 1 : next;
        Match whole = currentUnit(next);
        whole = whole == null ? point(next) : whole;
        if (whole == null || whole.meaning() instanceof Meaning.Vague) {
            return null;
        }
        return earlier || portion.isEmpty() || pieces.is(at, "later")
                ? whole
                : new Match(new Meaning.Portioned(portion.get(), whole.meaning()), whole.end());
    }

    /** "the end of the year": the year the dispatch is in. */
    private @Nullable Match currentUnit(int i) {
        Unit unit = pieces.is(i, "the") ? pieces.unit(i + 1).orElse(null) : null;
        boolean calendar = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR || unit == Unit.DAY || unit == Unit.DECADE || unit == Unit.QUARTER;
        return calendar && unit != null
                ? new Match(new Meaning.Shift(unit, 0, unit == Unit.DAY ? Anchor.NARRATIVE : Anchor.PUBLICATION, true), i + 2)
                : null;
    }

    /** "the night of April 5", "the evening of 3 June". */
    private @Nullable Match partOf(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        if (!pieces.isOf("part", at) || !pieces.is(at + 1, "of")) {
            return null;
        }
        Match day = days.at(at + 2);
        return day == null ? points.at(at + 2) : day;
    }
}
