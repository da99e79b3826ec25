package org.chancery.register;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sample of a text's runs of five words, to tell whether another text is a near-copy: the {@value #SIZE} smallest hashes
 * (Broder, On the resemblance and containment of documents, 1997).
 */
public final class Sketch {

    /** How many hashes are kept. */
    public static final int SIZE = 64;

    /** Two texts that share more than this are copies of one. */
    static final double COPY = 0.5;

    /** So many of the keys of two near-copies are the same at least, where they have as many: one is often an agency's closing line. */
    public static final int SHARED_KEYS = 2;

    private static final int KEYS = 8;
    private static final int RUN = 5;

    private final long[] hashes;

    private Sketch(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of a text; upper case, punctuation and spaces do not matter. */
    public static Sketch of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Smallest smallest = new Smallest();
        int[] run = new int[RUN]; // hashes of the last words, around
        int words = 0;
        int at = 0;
        while (at < lower.length()) {
            int hash = 0;
            int end = at;
            for (int c; end < lower.length() && Words.isOfWord(c = lower.codePointAt(end)); end += Character.charCount(c)) {
                hash = Words.hash(hash, lower, end, end + Character.charCount(c));
            }
            if (end > at || at == 0) { // what stands before a first mark is a word without letters
                run[words++ % RUN] = hash;
                if (words >= RUN) {
                    smallest.take(hash(run, words));
                }
            }
            at = end;
            for (int c; at < lower.length() && !Words.isOfWord(c = lower.codePointAt(at)); ) {
                at += Character.charCount(c);
            }
        }
        return new Sketch(smallest.sorted());
    }

    /** Of a run of words that ends before the word of that number. */
    private static long hash(int[] run, int next) {
        long hash = 1125899906842597L;
        for (int k = next - RUN; k < next; k++) {
            hash = mix(hash * 31 + run[k % RUN]);
        }
        return hash;
    }

    /** The smallest of many numbers, each once. */
    private static final class Smallest {

        private final long[] kept = new long[SIZE];
        private int count;

        void take(long number) {
            if (count == SIZE && number >= kept[SIZE - 1]) {
                return;
            }
            int found = Arrays.binarySearch(kept, 0, count, number);
            if (found < 0) {
                int place = -found - 1;
                System.arraycopy(kept, place, kept, place + 1, (count < SIZE ? count : SIZE - 1) - place);
                kept[place] = number;
                count = Math.min(SIZE, count + 1);
            }
        }

        long[] sorted() {
            return Arrays.copyOf(kept, count);
        }
    }

    /** The sketch whose hashes are given, as {@link #hashes} gave them. */
    public static Sketch ofHashes(long[] hashes) {
        return new Sketch(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The hashes, from the smallest. */
    public long[] hashes() {
        return hashes.clone();
    }

    /** What share of both texts is the same, 0 to 1, estimated; 0 where either is shorter than a run of words. */
    public double resemblance(Sketch other) {
        int wanted = Math.min(SIZE, Math.max(hashes.length, other.hashes.length));
        int both = 0;
        int seen = 0;
        for (int i = 0, j = 0; seen < wanted && (i < hashes.length || j < other.hashes.length); seen++) {
            int order = i == hashes.length ? 1 : j == other.hashes.length ? -1 : Long.compare(hashes[i], other.hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) both / seen;
    }

    /** The few smallest hashes. Near-copies share {@value #SHARED_KEYS}, so that copies can be looked up. */
    public long[] keys() {
        return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
    }

    /** Whether the two are near-copies of one text. */
    public boolean isCopyOf(Sketch other) {
        long[] keys = keys();
        long[] others = other.keys();
        long shared = Arrays.stream(keys).filter(key -> Arrays.binarySearch(others, key) >= 0).count();
        return shared > 0 && shared >= Math.min(SHARED_KEYS, keys.length) && resemblance(other) > COPY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(hashes, sketch.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
