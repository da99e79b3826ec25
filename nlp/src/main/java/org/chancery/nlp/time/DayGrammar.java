package org.chancery.nlp.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates, months and weekdays: "April 5", "5 April 2024", "last May", "Tuesday evening", "the 28th". */
final class DayGrammar {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final Pieces pieces;

    DayGrammar(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable Match at(int i) {
        Match match = iso(i);
        match = match == null ? weekdayDate(i) : match;
        match = match == null ? date(i) : match;
        match = match == null ? narrativeMonth(i) : match;
        match = match == null ? month(i) : match;
        match = match == null ? weekday(i) : match;
        return match == null ? ordinalDay(i) : match;
    }

    /** The year at {@code i} as digits in the range of years, else −1. */
    int year(int i) {
        Piece piece = pieces.at(i);
        int number = piece != null && piece.form().length() == 4 ? piece.number() : -1;
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : -1;
    }

    private @Nullable Match iso(int i) {
        int year = year(i);
        if (year < 0 || !pieces.isDash(i + 1) || !pieces.isDash(i + 3) || pieces.key(i + 2).length() != 2) {
            return null;
        }
        return day(OptionalInt.of(year), pieces.digits(i + 2), pieces.digits(i + 4), i + 5);
    }

    /** "Tuesday, Sept. 6, 2016", "Tuesday 12 November". */
    private @Nullable Match weekdayDate(int i) {
        Piece piece = pieces.at(i);
        if (piece == null || pieces.words().names().weekday(piece.key()).isEmpty()) {
            return null;
        }
        int next = pieces.is(i + 1, ",") ? i + 2 : i + 1;
        next = pieces.is(next, "the") ? next + 1 : next;
        return date(next);
    }

    /** "April 5, 2024", "5 April 2024", "the 28th of June". */
    private @Nullable Match date(int i) {
        Month month = monthName(i);
        if (month != null) {
            int day = dayNumber(i + 1);
            if (day > 0 && !counts(i + 2)) {
                return withYear(month, day, i + 2);
            }
            boolean the = pieces.is(i + 1, "the") && dayNumber(i + 2) > 0;
            return the ? withYear(month, dayNumber(i + 2), i + 3) : null;
        }
        int start = pieces.is(i, "the") ? i + 1 : i;
        int day = dayNumber(start);
        int at = pieces.is(start + 1, "of") ? start + 2 : start + 1;
        Month after = day > 0 ? monthName(at) : null;
        return after == null ? null : withYear(after, day, at + 1);
    }

    /** Whether the number before {@code i} counts things: "March 3 percent", "May 15 people". */
    private boolean counts(int i) {
        return pieces.is(i, "%", "percent", "per") || pieces.is(i, "million", "billion");
    }

    private @Nullable Match withYear(Month month, int day, int end) {
        int yearAt = pieces.is(end, ",", "of", "in") ? end + 1 : end;
        int year = year(yearAt);
        Match pointed = year < 0 ? pointedYear(end) : null;
        if (pointed != null) {
            Match date = day(OptionalInt.empty(), month.getValue(), day, end);
            return date == null ? null : inYear(date.meaning(), pointed);
        }
        if (year < 0) {
            boolean attacks = month == Month.SEPTEMBER && day == 11 && pieces.is(end, "attacks", "attack", "terrorist", "terror", "hijackers");
            return day(attacks ? OptionalInt.of(2001) : OptionalInt.empty(), month.getValue(), day, end);
        }
        return day(OptionalInt.of(year), month.getValue(), day, yearAt + 1);
    }

    private static Match inYear(Meaning once, Match year) {
        return new Match(new Meaning.InYear(once, (Meaning.Shift) year.meaning()), year.end());
    }

    /** "last year", "of the same year", "that year", "the following year" behind a date. */
    private @Nullable Match pointedYear(int i) {
        int at = pieces.is(i, "of", ",", "in") ? i + 1 : i;
        boolean the = pieces.is(at, "the");
        int word = the ? at + 1 : at;
        if (!pieces.is(word + 1, "year")) {
            return null;
        }
        Optional<Pointing> pointing = pieces.meaning("pointing", word).map(Pointing::valueOf);
        Optional<String> narrative = pieces.meaning("narrative", word);
        if (narrative.isPresent() && (the || pieces.is(word, "that"))) {
            return year(Integer.parseInt(narrative.get()), Anchor.NARRATIVE, word + 2);
        }
        if (pointing.isEmpty() || the) {
            return null;
        }
        int amount = switch (pointing.get()) {
            case LAST -> -1;
            case NEXT -> 1;
            default -> 0;
        };
        return year(amount, Anchor.PUBLICATION, word + 2);
    }

    private static Match year(int amount, Anchor anchor, int end) {
        return new Match(new Meaning.Shift(Unit.YEAR, amount, anchor, true), end);
    }

    private static @Nullable Match day(OptionalInt year, int month, int day, int end) {
        try {
            PartialDate date = year.isPresent()
                    ? PartialDate.of(year.getAsInt(), month, day)
                    : PartialDate.of(month, day);
            return new Match(new Meaning.Day(date), end);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The day of a month in digits, "5" or "5th"; −1 where there is none. */
    int dayNumber(int i) {
        int number = pieces.digits(i);
        return number > 0 ? (number <= 31 ? number : -1) : ordinal(i);
    }

    private int ordinal(int i) {
        String key = pieces.key(i);
        int length = key.length();
        if (length < 3 || length > 4 || !Character.isDigit(key.charAt(0))) {
            return -1;
        }
        String ending = key.substring(length - 2);
        String digits = key.substring(0, length - 2);
        boolean suffix = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
        if (!suffix || !digits.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number > 0 && number <= 31 ? number : -1;
    }

    /** "the following May". */
    private @Nullable Match narrativeMonth(int i) {
        boolean pointed = pieces.is(i, "the") && pieces.is(i + 1, "following", "next", "previous", "preceding");
        Month month = pointed ? monthName(i + 2) : null;
        return month == null || dayNumber(i + 3) > 0
                ? null
                : new Match(new Meaning.OfNarrativeMonth(month, pieces.is(i + 1, "following", "next")), i + 3);
    }

    /** "last May", "June 1989", "in August": the caller has seen what stands before. */
    private @Nullable Match month(int i) {
        Pointing pointing = pieces.meaning("pointing", i).map(Pointing::valueOf).orElse(Pointing.BARE);
        int at = pointing == Pointing.BARE ? i : i + 1;
        Month month = monthName(at);
        if (month == null) {
            return null;
        }
        int yearAt = pieces.is(at + 1, ",", "of") ? at + 2 : at + 1;
        int year = year(yearAt);
        if (year > 0) {
            return new Match(new Meaning.OfMonth(month, OptionalInt.of(year), Pointing.BARE), yearAt + 1);
        }
        Match pointed = pointedYear(at + 1);
        if (pointed != null) {
            return inYear(new Meaning.OfMonth(month, OptionalInt.empty(), Pointing.BARE), pointed);
        }
        return certainMonth(at) || pointing != Pointing.BARE
                ? new Match(new Meaning.OfMonth(month, OptionalInt.empty(), pointing), at + 1)
                : null;
    }

    /** Whether a month's name that stands without number means the month: "may" and "march" are verbs, "April" and "May" women who act. */
    private boolean certainMonth(int i) {
        boolean abbreviated = pieces.key(i).length() <= 4 && !pieces.is(i, "may", "june", "july");
        if (abbreviated) {
            return false;
        }
        boolean led = pieces.is(i - 1, "in", "of", "since", "until", "till", "by", "early", "late", "mid", "this", "from",
                        "to", "and", "or", "before", "after", "during", "through", "between", "throughout", "for")
                || pieces.isDash(i - 1);
        return pieces.tag(i).startsWith("NNP") && (led || pieces.isNamedTime(i) && !pieces.isSubject(i));
    }

    private @Nullable Month monthName(int i) {
        Piece piece = pieces.at(i);
        if (piece == null || !piece.isCapitalised() || pieces.isOtherName(i)) {
            return null;
        }
        boolean number = pieces.digits(i + 1) >= 0 || ordinal(i + 1) > 0 || pieces.digits(i - 1) >= 0 || ordinal(i - 1) > 0
                || pieces.is(i - 1, "of");
        boolean verb = pieces.is(i, "may", "march") && !pieces.tag(i).startsWith("NN") && !number;
        boolean bareAbbreviation = pieces.key(i).length() <= 4
                && !pieces.is(i, "may", "june", "july")
                && !piece.form().endsWith(".")
                && !number;
        return verb || bareAbbreviation ? null : pieces.words().names().month(piece.key()).orElse(null);
    }

    /** "on Tuesday", "last Tuesday evening", "Tuesday of last week". */
    private @Nullable Match weekday(int i) {
        Pointing pointing = pieces.meaning("pointing", i).map(Pointing::valueOf).orElse(Pointing.BARE);
        boolean narrative = pieces.is(i, "following", "previous", "preceding") && pieces.is(i - 1, "the");
        int at = pointing == Pointing.BARE && !narrative ? i : i + 1;
        DayOfWeek day = weekdayName(at);
        if (day == null || pieces.is(i - 1, "every", "each")) {
            return null;
        }
        int end = pieces.isOf("part", at + 1) ? at + 2 : at + 1;
        if (narrative) {
            return new Match(new Meaning.OfNarrativeWeek(day, pieces.is(i, "following")), end);
        }
        int week = pieces.is(end, "of") ? end + 1 : end;
        Optional<Pointing> whose = pieces.meaning("pointing", week).map(Pointing::valueOf);
        if (whose.isPresent() && pieces.is(week + 1, "week")) {
            int weeks = switch (whose.get()) {
                case LAST -> -1;
                case NEXT -> 1;
                default -> 0;
            };
            return new Match(new Meaning.DayOfShiftedWeek(day, weeks), week + 2);
        }
        return new Match(new Meaning.OfWeek(day, pointing), end);
    }

    private @Nullable DayOfWeek weekdayName(int i) {
        Piece piece = pieces.at(i);
        if (piece == null || !piece.isCapitalised() || pieces.isOtherName(i)) {
            return null;
        }
        boolean abbreviation = piece.key().length() < 6 && !piece.form().endsWith(".");
        return abbreviation ? null : pieces.words().names().weekday(piece.key()).orElse(null);
    }

    /** "on the 28th". */
    private @Nullable Match ordinalDay(int i) {
        if (!pieces.is(i, "the") || !pieces.is(i - 1, "on", "by", "until", "since", "before", "after", "of")) {
            return null;
        }
        int day = ordinal(i + 1);
        boolean alone = pieces.isBreak(i + 2) || pieces.tag(i + 2).startsWith("V") || pieces.is(i + 2, "and", "to", "in");
        return day > 0 && alone ? new Match(new Meaning.DayOfMonth(day), i + 2) : null;
    }
}
