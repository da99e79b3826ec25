package org.chancery.nlp.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how many: "two", "a", "19", "eighty-five", "two or three", "a couple of", "several". */
final class Counts {

    private static final int TENS = 10;

    /**
     * A number found.
     *
     * @param amount how many; −1 where the words are vague
     * @param end index of the piece after the last
     */
    record Count(int amount, int end) {}

    private Counts() {}

    static @Nullable Count at(Pieces pieces, int i) {
        if (pieces.is(i, "nearly", "almost", "about", "around", "some", "roughly", "barely", "just", "over", "exactly")
                && single(pieces, i + 1) != null) {
            return at(pieces, i + 1);
        }
        if (pieces.is(i, "more", "less", "fewer") && pieces.is(i + 1, "than")) {
            return at(pieces, i + 2);
        }
        Count count = single(pieces, i);
        if (count == null) {
            return null;
        }
        if (pieces.is(i, "a") && pieces.is(i + 1, "few", "couple", "dozen")) {
            count = single(pieces, i + 1);
            if (count == null) {
                return null;
            }
        }
        int end = pieces.is(count.end(), "of") ? count.end() + 1 : count.end();
        if (pieces.is(end, "or", "to") && single(pieces, end + 1) != null) {
            Count more = single(pieces, end + 1);
            return more == null ? null : new Count(-1, more.end());
        }
        if (pieces.follow(end, "and", "a", "half")) {
            return new Count(count.amount(), end + 3);
        }
        return new Count(count.amount(), end);
    }

    private static @Nullable Count single(Pieces pieces, int i) {
        int digits = pieces.digits(i);
        if (digits > 0) {
            return new Count(digits, i + 1);
        }
        Optional<Integer> word = pieces.words().number(pieces.key(i));
        if (word.isEmpty()) {
            return null;
        }
        if (word.get() >= 2 * TENS && pieces.isDash(i + 1)) {
            Optional<Integer> ones = pieces.words().number(pieces.key(i + 2));
            if (ones.isPresent() && ones.get() > 0 && ones.get() < TENS) {
                return new Count(word.get() + ones.get(), i + 3);
            }
        }
        return new Count(word.get(), i + 1);
    }
}
