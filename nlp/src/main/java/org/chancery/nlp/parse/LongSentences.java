package org.chancery.nlp.parse;

import java.util.List;
import org.chancery.text.Span;

/** Cuts what is too long to be parsed as one sentence, at the best place there is. */
final class LongSentences {

    /** No piece has more words, or more code units than {@link #MOST_LETTERS}. */
    static final int MOST_WORDS = 180;

    private static final int MOST_LETTERS = 2400;

    /** A cut this early in a piece would leave a crumb. */
    private static final int FEWEST_WORDS = 30;

    private LongSentences() {}

    static void cut(String text, Span sentence, List<Span> into) {
        int start = sentence.start();
        while (start < sentence.end()) {
            int end = end(text, start, sentence.end());
            into.add(Blocks.trim(text, start, end));
            start = end;
        }
    }

    /** Where the piece that begins at {@code start} ends: after its last semicolon, else dash, else comma, else word. */
    private static int end(String text, int start, int limit) {
        int words = 0;
        int[] best = new int[4];
        int i = start;
        for (; i < limit && i - start < MOST_LETTERS; i++) {
            if (!Blocks.isBlank(text.charAt(i))) {
                continue;
            }
            if (i > start && !Blocks.isBlank(text.charAt(i - 1)) && ++words == MOST_WORDS) {
                break;
            }
            if (words >= FEWEST_WORDS) {
                best[rank(text.charAt(i - 1))] = i;
            }
            best[3] = i;
        }
        if (i >= limit) {
            return limit;
        }
        for (int place : best) {
            if (place > start) {
                return place;
            }
        }
        return Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    private static int rank(char last) {
        return switch (last) {
            case ';' -> 0;
            case '—', '–', ':' -> 1;
            case ',', ')' -> 2;
            default -> 3;
        };
    }
}
