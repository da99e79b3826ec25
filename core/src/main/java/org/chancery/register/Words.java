package org.chancery.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a clause says, as hashes of the stems of its longer words, sorted and each once. No language is presumed: a stem is
 * a word's first six letters.
 */
public final class Words {

    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    /** Letters and numbers among the kinds of {@link Character#getType}, a bit each. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** No words. */
    public static final Words NONE = new Words(new int[0]);

    /** There is no clause: a machine elsewhere made codes of a text that is not at hand. Like {@link #NONE} it overlaps nothing. */
    public static final Words UNSEEN = new Words(new int[0]);

    private final int[] hashes;

    private Words(int[] hashes) {
        this.hashes = hashes;
    }

    /** The words of a clause. */
    public static Words of(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        int[] hashes = new int[lower.length() / SHORTEST + 1];
        int count = 0;
        int begin = 0;
        int letters = 0;
        for (int at = 0; at <= lower.length(); ) {
            int c = at < lower.length() ? lower.codePointAt(at) : ' ';
            if (isOfWord(c)) {
                letters++;
                at += Character.charCount(c);
            } else {
                if (letters >= SHORTEST) {
                    hashes[count++] = hash(0, lower, begin, Math.min(at, begin + STEM));
                }
                letters = 0;
                at += Character.charCount(c);
                begin = at;
            }
        }
        return ofHashes(Arrays.copyOf(hashes, count));
    }

    /** Whether it is a letter or a digit, of whatever script. */
    static boolean isOfWord(int codePoint) {
        return (OF_WORDS >> Character.getType(codePoint) & 1) != 0;
    }

    /** The hash of a string that goes on with these characters, as {@link String#hashCode} reckons it. */
    static int hash(int before, String text, int start, int end) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** The words whose hashes are given, as {@link #hashes} gave them. */
    public static Words ofHashes(int[] hashes) {
        return new Words(IntStream.of(hashes).sorted().distinct().toArray());
    }

    /** The hashes, sorted. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** How much of the shorter clause the other also says, 0 to 1; 0 if either says nothing. */
    public double overlap(Words other) {
        int shorter = Math.min(hashes.length, other.hashes.length);
        if (shorter == 0) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / shorter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && Arrays.equals(hashes, words.hashes) && (this == UNSEEN) == (words == UNSEEN);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
