package org.chancery.coding;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many of something an event is told of: "23 Russian diplomats", "at least 12 soldiers", "$1.2 billion".
 *
 * <p>"More than 100" is told as 100 and no upper end, "up to 50" as none to 50, "dozens" by the usual sense of the word.
 *
 * @param of the noun as written, in lower case ("diplomats"), or a sign of money ("$"); empty where the text leaves it out
 * @param least the smallest number the words allow, 0 or more
 * @param most the largest; null where the words leave it open
 * @param about whether the words say that the number is not exact
 * @param actor id of the actor that is counted; null where it is not one
 * @param words the words as written, from the first that tells the number to the noun
 * @param span where they stand
 */
public record Count(
        String of, long least, @Nullable Long most, boolean about, @Nullable String actor, String words, Span span) {

    /** How far off a number may be that is told as not exact. */
    private static final double LEEWAY = 0.1;

    /** "At least 12" is not said of forty: an open end is taken as half as much again. */
    private static final double OPEN_END = 1.5;

    /**
     * @throws IllegalArgumentException if {@code least} is negative or greater than {@code most}
     */
    public Count {
        if (least < 0 || (most != null && most < least)) {
            throw new IllegalArgumentException("No count is from %d to %d (%s).".formatted(least, most, words));
        }
    }

    /** The same, counting an actor. */
    public Count by(@Nullable String actorId) {
        return new Count(of, least, most, about, actorId, words, span);
    }

    /** Whether both may be true of one thing: "more than 100" and "103" may, "23" and "27" may not. */
    public boolean allows(Count other) {
        return lowest() <= other.highest() && other.lowest() <= highest();
    }

    private double lowest() {
        return about ? least * (1 - LEEWAY) : least;
    }

    private double highest() {
        Long end = most;
        return end == null ? least * OPEN_END : about ? end * (1 + LEEWAY) : end;
    }

    /** Whether it tells one number and no other. */
    public boolean isExact() {
        return !about && most != null && most == least;
    }

    /** For people to read: digits and noun where the number is exact, else the words as written. */
    public String shown() {
        return !isExact() ? words : of.isEmpty() ? Long.toString(least) : (least + " " + of);
    }
}
