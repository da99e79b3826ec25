package org.chancery.nlp.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hours of a day that stand for themselves: "at dawn", "10:30 a.m.", "four in the afternoon", "by nightfall". */
final class HourGrammar {

    private static final int NOON = 12;

    private final Pieces pieces;

    HourGrammar(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable Match at(int i) {
        Match match = clock(i);
        match = match == null ? worded(i) : match;
        return match == null ? named(i) : match;
    }

    /** "10:30 a.m.", "2 p.m.", "10:31 GMT", "5 o'clock". */
    private @Nullable Match clock(int i) {
        String key = pieces.key(i);
        int colon = Math.max(key.indexOf(':'), key.indexOf('.'));
        String hours = colon > 0 ? key.substring(0, colon) : key;
        String minutes = colon > 0 ? key.substring(colon + 1) : "00";
        if (!isTwoDigits(hours) || minutes.length() != 2 || !isTwoDigits(minutes)) {
            return null;
        }
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        boolean morning = pieces.is(i + 1, "a.m.", "am", "a.m");
        boolean evening = pieces.is(i + 1, "p.m.", "pm", "p.m");
        boolean zone = pieces.is(i + 1, "gmt", "utc", "est", "edt", "bst", "cet", "local");
        if (hour > 24 || minute > 59 || !morning && !evening && !(zone && colon > 0)) {
            return null;
        }
        if (morning || evening) {
            hour = hour % NOON + (evening ? NOON : 0);
        }
        return new Match(new Meaning.Hour("%02d:%02d".formatted(hour, minute)), i + 2);
    }

    private static boolean isTwoDigits(String text) {
        return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "four in the afternoon", "five o'clock". */
    private @Nullable Match worded(int i) {
        int hour = pieces.digits(i);
        if (hour < 0) {
            hour = pieces.words().number(pieces.key(i)).orElse(-1);
        }
        if (hour < 1 || hour > NOON) {
            return null;
        }
        if (pieces.follow(i + 1, "in", "the") && pieces.is(i + 3, "morning", "afternoon", "evening")
                || pieces.follow(i + 1, "at", "night")) {
            boolean late = !pieces.is(i + 3, "morning");
            int end = pieces.is(i + 1, "at") ? i + 3 : i + 4;
            return new Match(new Meaning.Hour("%02d:00".formatted(hour % NOON + (late ? NOON : 0))), end);
        }
        return pieces.is(i + 1, "o'clock") ? new Match(new Meaning.Hour("%02d:00".formatted(hour)), i + 2) : null;
    }

    /** "at dawn", "by midnight", "in the evening". */
    private @Nullable Match named(int i) {
        Optional<String> hour = pieces.meaning("hour", i);
        if (hour.isPresent() && pieces.is(i - 1, "at", "by", "before", "after", "until", "around", "past", "till", "since", "from")
                && !pieces.get(i).isCapitalised()) {
            return new Match(new Meaning.Hour(hour.get()), i + 1);
        }
        boolean part = pieces.is(i, "the") && pieces.isOf("part", i + 1) && pieces.is(i - 1, "in")
                || pieces.isOf("part", i) && pieces.is(i - 1, "by") && !pieces.get(i).isCapitalised();
        if (!part) {
            return null;
        }
        int at = pieces.is(i, "the") ? i + 1 : i;
        boolean owned = pieces.is(at + 1, "of");
        return owned ? null : pieces.meaning("part", at).map(code -> new Match(new Meaning.Hour(code), at + 1)).orElse(null);
    }
}
