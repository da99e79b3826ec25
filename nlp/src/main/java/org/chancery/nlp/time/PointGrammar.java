package org.chancery.nlp.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times that are pointed at: "today", "last night", "this week", "the same day", "the past two weeks". */
final class PointGrammar {

    private final Pieces pieces;

    PointGrammar(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable Match at(int i) {
        Match match = neighbour(i);
        match = match == null ? weekend(i) : match;
        match = match == null ? named(i) : match;
        match = match == null ? narrative(i) : match;
        match = match == null ? reach(i) : match;
        return match == null ? pointed(i) : match;
    }

    private static Match day(int amount, int end) {
        return new Match(new Meaning.Shift(Unit.DAY, amount, Anchor.PUBLICATION, true), end);
    }

    private static Match told(Unit unit, int amount, int end) {
        return new Match(new Meaning.Shift(unit, amount, Anchor.NARRATIVE, true), end);
    }

    /** "the day before yesterday", "the day after tomorrow". */
    private @Nullable Match neighbour(int i) {
        int at = pieces.is(i, "the") ? i + 1 : i;
        if (pieces.follow(at, "day", "before", "yesterday")) {
            return day(-2, at + 3);
        }
        return pieces.follow(at, "day", "after", "tomorrow") ? day(2, at + 3) : null;
    }

    /** "over the weekend". */
    private @Nullable Match weekend(int i) {
        boolean the = pieces.follow(i, "the", "weekend")
                && pieces.is(i - 1, "over", "during", "through", "at", "on", "throughout", "by");
        return the ? new Match(new Meaning.Weekend(), i + 2) : null;
    }

    /** "today", "yesterday evening", "overnight". */
    private @Nullable Match named(int i) {
        Optional<String> day = pieces.meaning("day", i);
        boolean inName = pieces.at(i) != null
                && pieces.get(i).isCapitalised()
                && (pieces.isOtherName(i) || pieces.tag(i - 1).startsWith("NNP"));
        if (day.isPresent() && !inName) {
            return day(Integer.parseInt(day.get()), pieces.isOf("part", i + 1) ? i + 2 : i + 1);
        }
        boolean overnight = pieces.is(i, "overnight") && !pieces.tag(i + 1).startsWith("NN");
        return overnight ? new Match(new Meaning.Overnight(), i + 1) : null;
    }

    /** "the same day", "that night", "the following month", "the day before", "at the same moment". */
    private @Nullable Match narrative(int i) {
        boolean the = pieces.is(i, "the");
        int at = the ? i + 1 : i;
        if (the && pieces.is(at + 1, "before", "after") && (pieces.isBreak(at + 2) || pieces.is(at + 2, "and", "in", "at", "on"))) {
            Unit unit = unit(at);
            if (unit != null && !unit.equals(Unit.HOUR) && !unit.equals(Unit.MINUTE)) {
                return told(unit, pieces.is(at + 1, "before") ? -1 : 1, at + 2);
            }
        }
        Optional<String> shift = pieces.meaning("narrative", at);
        if (shift.isEmpty() || pieces.is(at, "that") != !the && !pieces.is(at, "that", "next")) {
            return null;
        }
        if (pieces.is(at, "next") && !the) {
            return null;
        }
        int noun = pieces.is(at, "very", "that") && pieces.is(at + 1, "same") ? at + 2 : at + 1;
        int amount = Integer.parseInt(shift.get());
        if (amount == 0 && pieces.is(noun, "moment", "hour")) {
            return told(Unit.DAY, 0, noun + 1);
        }
        Unit unit = unit(noun);
        boolean plural = pieces.tag(noun).equals("NNS");
        if (unit == null || plural || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.QUARTER) {
            return null;
        }
        return told(unit, amount, noun + 1);
    }

    /** A unit, or a part of the day as the day it belongs to. */
    private @Nullable Unit unit(int i) {
        return pieces.isOf("part", i) ? Unit.DAY : pieces.unit(i).orElse(null);
    }

    /** "the past two weeks", "the next 24 hours", "the last year or so" is none of these. */
    private @Nullable Match reach(int i) {
        int at = pieces.is(i, "the", "these") ? i + 1 : i;
        if (!pieces.is(at, "past", "last", "next", "coming", "previous", "recent")) {
            return null;
        }
        int sign = pieces.is(at, "next", "coming") ? 1 : -1;
        Counts.Count count = Counts.at(pieces, at + 1);
        Unit unit = count == null ? null : pieces.unit(count.end()).orElse(null);
        if (count != null && unit != null) {
            return count.amount() < 0
                    ? new Match(new Meaning.Vague(), count.end() + 1)
                    : new Match(new Meaning.Reach(unit, sign * count.amount()), count.end() + 1);
        }
        boolean units = pieces.unit(at + 1).isPresent() && pieces.tag(at + 1).equals("NNS");
        if (units) {
            return new Match(new Meaning.Vague(), at + 2);
        }
        boolean pastYear = pieces.is(at, "past") && pieces.is(i, "the") && pieces.unit(at + 1).isPresent();
        return pastYear ? new Match(new Meaning.Reach(pieces.unit(at + 1).get(), -1), at + 2) : null;
    }

    /** "last night", "this week", "next year", "earlier this month" is left to the portions. */
    private @Nullable Match pointed(int i) {
        Optional<Pointing> pointing = pieces.meaning("pointing", i).map(Pointing::valueOf);
        if (pointing.isEmpty() || pieces.is(i, "past", "coming", "current") && !pieces.is(i - 1, "the", "this")) {
            return null;
        }
        int amount = switch (pointing.get()) {
            case LAST -> -1;
            case NEXT -> 1;
            default -> 0;
        };
        if (pieces.isOf("part", i + 1)) {
            boolean lastNight = amount == -1 && pieces.is(i + 1, "night", "evening");
            return amount == 0 || lastNight ? day(amount, i + 2) : null;
        }
        if (pieces.is(i, "this") && pieces.is(i + 1, "past", "coming", "last", "next")) {
            return null;
        }
        Unit unit = pieces.unit(i + 1).orElse(null);
        boolean plural = pieces.tag(i + 1).equals("NNS");
        if (unit == null || plural || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.DAY) {
            return null;
        }
        boolean adjective = pieces.isDash(i + 2) || pieces.is(i + 2, "old");
        return adjective
                ? null
                : new Match(new Meaning.Shift(unit, amount, Anchor.PUBLICATION, true), i + 2);
    }
}
