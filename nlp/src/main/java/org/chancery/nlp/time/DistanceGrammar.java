package org.chancery.nlp.time;

import org.jspecify.annotations.Nullable;

/** Distances and durations: "three days ago", "two weeks later", "a day earlier", "for two weeks", "within days". */
final class DistanceGrammar {

    private final Pieces pieces;

    DistanceGrammar(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable Match at(int i) {
        boolean led = pieces.is(i, "for", "within", "in", "over", "during", "throughout", "after");
        Match match = led ? led(i) : null;
        return match == null ? distance(i) : match;
    }

    /** "for two weeks", "within days", "in three hours", "after two weeks". */
    private @Nullable Match led(int i) {
        int start = pieces.is(i + 1, "the", "about", "nearly", "almost", "more", "another", "at") && !pieces.is(i + 1, "the") ? i + 2 : i + 1;
        Counts.Count count = Counts.at(pieces, start);
        int at = count == null ? start : count.end();
        Unit unit = pieces.unit(at).orElse(null);
        if (unit == null || count == null && !pieces.tag(at).equals("NNS")) {
            return null;
        }
        if (pieces.is(at + 1, "ago", "later", "earlier", "before", "after", "'", "'s", "old") || distance(start) != null) {
            return null;
        }
        int end = at + 1;
        if (count == null || count.amount() < 0) {
            return pieces.is(i, "within", "in") ? new Match(new Meaning.Vague(), end) : null;
        }
        boolean ahead = pieces.is(i, "in") && !pieces.is(end, "of");
        return ahead
                ? new Match(new Meaning.Ahead(unit, count.amount()), end)
                : new Match(new Meaning.Measure(unit.duration(count.amount())), end);
    }

    /** "three days ago", "two weeks later", "hours after". */
    private @Nullable Match distance(int i) {
        Counts.Count count = Counts.at(pieces, i);
        int at = count == null ? i : count.end();
        Unit unit = pieces.unit(at).orElse(null);
        if (unit == null || count == null && !pieces.tag(at).equals("NNS") || pieces.isDash(i - 1)) {
            return null;
        }
        int amount = count == null ? -1 : count.amount();
        int cue = at + 1;
        if (pieces.is(cue, "ago")) {
            return shift(unit, -amount, amount < 0, Anchor.PUBLICATION, cue + 1);
        }
        if (pieces.is(cue, "later", "afterwards", "afterward", "hence")) {
            return shift(unit, amount, amount < 0, Anchor.NARRATIVE, cue + 1);
        }
        if (pieces.is(cue, "earlier", "previously", "beforehand")) {
            return shift(unit, -amount, amount < 0, Anchor.NARRATIVE, cue + 1);
        }
        if (pieces.follow(cue, "from", "now")) {
            return shift(unit, amount, amount < 0, Anchor.PUBLICATION, cue + 2);
        }
        if (pieces.is(cue, "before", "after")) {
            return beside(unit, amount, cue);
        }
        return null;
    }

    /** "two days before." counts from the narrative; "two days after India stripped …" from what the clause tells. */
    private @Nullable Match beside(Unit unit, int amount, int cue) {
        boolean alone = pieces.isBreak(cue + 1) || pieces.is(cue + 1, "that", "this") && pieces.isBreak(cue + 2);
        if (alone) {
            boolean before = pieces.is(cue, "before");
            return shift(unit, before ? -amount : amount, amount < 0, Anchor.NARRATIVE, cue + 1);
        }
        return amount < 0
                ? new Match(new Meaning.Vague(), cue)
                : new Match(new Meaning.Measure(unit.duration(amount)), cue);
    }

    private static Match shift(Unit unit, int amount, boolean vague, Anchor anchor, int end) {
        if (unit == Unit.HOUR || unit == Unit.MINUTE) {
            boolean days = !vague && unit == Unit.HOUR && Math.abs(amount) >= 24;
            return new Match(
                    days
                            ? new Meaning.Shift(Unit.DAY, amount / 24, anchor, false)
                            : new Meaning.Shift(Unit.HOUR, 0, anchor, false),
                    end);
        }
        return new Match(vague ? new Meaning.Vague() : new Meaning.Shift(unit, amount, anchor, false), end);
    }
}
