package org.chancery.nlp.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** Years and their parts: "in 1995", "the 1990s", "2017-22", "the spring of 2015", "fiscal 2016", "Christmas Eve". */
final class YearGrammar {

    private static final int HALF = 2;
    private static final int QUARTERS = 4;

    /** Before this year four digits are a year only where a preposition says so. */
    private static final int EARLY = 1500;

    /** Between these years four digits before a noun are a year: "a 1995 story". */
    private static final int RECENT = 1900;

    private static final int SOON = 2040;

    private final Pieces pieces;
    private final DayGrammar days;

    YearGrammar(Pieces pieces, DayGrammar days) {
        this.pieces = pieces;
        this.days = days;
    }

    @Nullable Match at(int i) {
        Match match = namedDay(i);
        match = match == null ? yearRange(i) : match;
        match = match == null ? year(i) : match;
        match = match == null ? decade(i) : match;
        match = match == null ? century(i) : match;
        match = match == null ? fiscal(i) : match;
        match = match == null ? season(i) : match;
        match = match == null ? part(i) : match;
        return match == null ? feast(i) : match;
    }

    private @Nullable Match namedDay(int i) {
        boolean named = pieces.follow(i, "9", "/", "11") && pieces.digits(i - 1) < 0 && !pieces.is(i + 3, "/");
        return named
                ? new Match(new Meaning.Day(PartialDate.of(2001, 9, 11)), i + 3)
                : null;
    }

    /** "2017-22", "1939–1945", "2015/16". */
    private @Nullable Match yearRange(int i) {
        int first = days.year(i);
        if (first < 0 || !(pieces.isDash(i + 1) || pieces.is(i + 1, "/")) || notYear(i)) {
            return null;
        }
        Piece second = pieces.at(i + 2);
        if (second == null || pieces.isDash(i + 3) || pieces.is(i + 3, "/")) {
            return null;
        }
        int last = days.year(i + 2);
        if (last < 0 && second.form().length() == 2 && second.number() >= 0) {
            last = first / 100 * 100 + second.number();
        }
        return last > first ? new Match(new Meaning.Years(first, last), i + 3) : null;
    }

    private @Nullable Match year(int i) {
        int year = days.year(i);
        if (year < 0 || notYear(i) || pieces.isDash(i + 1) && pieces.digits(i + 2) >= 0) {
            return null;
        }
        return isYear(i) ? new Match(new Meaning.Years(year, year), i + 1) : null;
    }

    private boolean notYear(int i) {
        boolean telephone = pieces.isDash(i - 1) && pieces.digits(i - 2) >= 0 && days.year(i - 2) < 0;
        return telephone || pieces.isOf("not-year", i - 1) || pieces.is(i + 1, "%", "percent", "gmt", "hours", "hrs");
    }

    /** Whether four digits mean a year: by the parser's names, a preposition before, or brackets around. */
    private boolean isYear(int i) {
        boolean counted = pieces.tag(i + 1).equals("NNS") && !pieces.isNamedTime(i);
        if (counted || pieces.is(i - 1, "of") && pieces.tag(i + 1).equals("NNS")) {
            return false;
        }
        if (days.year(i) < EARLY && !pieces.is(i - 1, "in", "since", "of", "year", "by", "(")) {
            return false;
        }
        String before = pieces.tag(i - 1);
        String after = pieces.tag(i + 1);
        boolean recent = days.year(i) >= RECENT && days.year(i) <= SOON;
        boolean vintage = recent
                && (before.equals("DT") || before.startsWith("JJ") || before.equals("PRP$") || before.equals("POS"))
                && (after.equals("NN") || after.startsWith("NNP") || after.equals("JJ"));
        boolean bracketed = pieces.is(i - 1, "(") && pieces.is(i + 1, ")");
        return bracketed || vintage || pieces.isNamedTime(i) || pieces.isOf("year-before", i - 1);
    }

    /** "the 1990s", "the '90s". */
    private @Nullable Match decade(int i) {
        String key = pieces.key(i).replace("'", "");
        boolean full = key.length() == 5 && key.endsWith("0s");
        boolean two = key.length() == 3 && key.endsWith("0s") && (pieces.key(i).startsWith("'") || pieces.is(i - 1, "the", "'"));
        if (!full && !two || !key.substring(0, key.length() - 1).chars().allMatch(Character::isDigit)) {
            return null;
        }
        int first = Integer.parseInt(key.substring(0, key.length() - 1));
        first = full ? first : first + (first < 20 ? 2000 : 1900);
        return new Match(new Meaning.Years(first, first + 9), i + 1);
    }

    /** "the 19th century". */
    private @Nullable Match century(int i) {
        int number = ordinal(i);
        int at = pieces.isDash(i + 1) ? i + 2 : i + 1;
        return number > 0 && number <= 21 && pieces.is(at, "century")
                ? new Match(new Meaning.Years(number * 100 - 100, number * 100 - 1), at + 1)
                : null;
    }

    private int ordinal(int i) {
        int digits = days.dayNumber(i);
        boolean suffixed = digits > 0 && pieces.digits(i) < 0;
        return suffixed ? digits : pieces.meaning("ordinal", i).map(Integer::valueOf).orElse(-1);
    }

    /** "fiscal 2016", "fiscal year 2016". */
    private @Nullable Match fiscal(int i) {
        if (!pieces.is(i, "fiscal", "financial")) {
            return null;
        }
        int at = pieces.is(i + 1, "year") ? i + 2 : i + 1;
        int year = days.year(at);
        return year < 0 ? null : new Match(new Meaning.Years(year, year), at + 1);
    }

    private @Nullable Match season(int i) {
        Pointing pointing = pointing(i);
        int at = pointing == Pointing.BARE ? (pieces.is(i, "the") ? i + 1 : i) : i + 1;
        Optional<Season> season = pieces.meaning("season", at).map(Season::valueOf);
        if (season.isEmpty() || pieces.at(at) != null && pieces.get(at).isCapitalised()) {
            return null;
        }
        int yearAt = pieces.is(at + 1, "of") ? at + 2 : at + 1;
        int year = days.year(yearAt);
        if (year > 0) {
            return new Match(new Meaning.OfSeason(season.get(), OptionalInt.of(year), Pointing.BARE), yearAt + 1);
        }
        boolean led = pointing != Pointing.BARE || pieces.is(i, "the") && pieces.is(i - 1, "in", "by", "during") && !pieces.is(at + 1, "of");
        return led ? new Match(new Meaning.OfSeason(season.get(), OptionalInt.empty(), pointing), at + 1) : null;
    }

    /** "the third quarter of 2019", "the first half of the year". */
    private @Nullable Match part(int i) {
        int number = ordinal(i);
        int parts = pieces.is(i + 1, "half") ? HALF : pieces.is(i + 1, "quarter") ? QUARTERS : 0;
        if (number < 1 || number > parts) {
            return null;
        }
        int at = pieces.is(i + 2, "of") ? i + 3 : i + 2;
        int year = days.year(at);
        if (year > 0) {
            return new Match(new Meaning.PartOfYear(number, parts, OptionalInt.of(year), Pointing.BARE), at + 1);
        }
        Pointing pointing = pointing(at);
        if (pieces.is(at + 1, "year") && (pointing != Pointing.BARE || pieces.is(at, "the"))) {
            Pointing which = pointing == Pointing.BARE ? Pointing.THIS : pointing;
            return which == Pointing.THIS
                    ? new Match(new Meaning.PartOfYear(number, parts, OptionalInt.empty(), which), at + 2)
                    : null;
        }
        return parts == QUARTERS && !pieces.is(i + 2, "of")
                ? new Match(new Meaning.PartOfYear(number, parts, OptionalInt.empty(), Pointing.BARE), i + 2)
                : null;
    }

    private @Nullable Match feast(int i) {
        Pointing pointing = pointing(i);
        int start = pointing == Pointing.BARE ? i : i + 1;
        Piece first = pieces.at(start);
        if (first == null || !first.isCapitalised()) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Match longest = null;
        for (int at = start; at < Math.min(pieces.size(), start + 6); at++) {
            String key = pieces.key(at);
            name.append(name.isEmpty() || key.startsWith("'") || key.equals("-") || name.charAt(name.length() - 1) == '-' ? "" : " ")
                    .append(key);
            Optional<Feast> feast = pieces.words().feast(name.toString());
            boolean modifies = at == start && pieces.tag(at + 1).startsWith("NN") && pointing == Pointing.BARE;
            if (feast.isPresent() && !modifies) {
                int yearAt = pieces.is(at + 1, ",", "of", "in") ? at + 2 : at + 1;
                int year = days.year(yearAt);
                longest = year > 0
                        ? new Match(new Meaning.OfFeast(feast.get(), OptionalInt.of(year), Pointing.BARE), yearAt + 1)
                        : new Match(new Meaning.OfFeast(feast.get(), OptionalInt.empty(), pointing), at + 1);
            }
        }
        return longest;
    }

    private Pointing pointing(int i) {
        return pieces.meaning("pointing", i).map(Pointing::valueOf).orElse(Pointing.BARE);
    }
}
