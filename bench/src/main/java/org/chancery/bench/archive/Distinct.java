package org.chancery.bench.archive;

import java.util.Arrays;
import java.util.Locale;

/** Counts how many sentences there are and how many different ones, by hashes of 64 bits: of a million two are hardly ever the same. */
final class Distinct {

    private long[] hashes = new long[1 << 16];
    private int count;

    void add(String sentence) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash(sentence);
    }

    private static long hash(String sentence) {
        long hash = 1125899906842597L;
        for (int i = 0; i < sentence.length(); i++) {
            hash = 31 * hash + sentence.charAt(i);
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** How many different ones there are, or how many that stand there once and not again. */
    private long count(boolean onlyOnce) {
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        long found = 0;
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 || sorted[i - 1] != sorted[i];
            boolean last = i + 1 == count || sorted[i + 1] != sorted[i];
            found += first && (last || !onlyOnce) ? 1 : 0;
        }
        return found;
    }

    long different() {
        return count(false);
    }

    long once() {
        return count(true);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d sentences, %.0f%% of them different, %.0f%% nowhere else", count,
                100.0 * different() / Math.max(1, count), 100.0 * once() / Math.max(1, count));
    }
}
