package org.chancery.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a clause says, as hashes of the stems of its longer words, sorted and each once. No language is presumed: a stem is
 * a word's first six letters.
 */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    private static final int STEM = 6;

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
        return new Words(WORD.matcher(clause.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray());
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
