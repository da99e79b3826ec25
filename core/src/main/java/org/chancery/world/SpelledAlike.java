package org.chancery.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds words of the table of persons that another romanisation would spell as given.
 *
 * <p>The index is made when it is first asked for: one number for each word, its upper half the hash of how the word
 * sounds, its lower half the row. It takes about a third of a megabyte.
 */
final class SpelledAlike {

    private final Table words;
    private final Lazy<long[]> index = new Lazy<>(this::read);

    /** @param words a table whose keys are words of names */
    SpelledAlike(Table words) {
        this.words = words;
    }

    private long[] read() {
        long[] read = new long[words.size()];
        for (int row = 0; row < read.length; row++) {
            read[row] = entry(Romanisation.of(words.key(row)), row);
        }
        Arrays.sort(read);
        return read;
    }

    private static long entry(String sound, int row) {
        return ((long) sound.hashCode() << 32) | row;
    }

    /** Rows of the words that sound like {@code word}. */
    List<Integer> rows(String word) {
        String sound = Romanisation.of(word);
        long[] all = index.get();
        int found = Arrays.binarySearch(all, entry(sound, 0));
        List<Integer> rows = new ArrayList<>(4);
        for (int i = found < 0 ? -found - 1 : found; i < all.length && all[i] >> 32 == sound.hashCode(); i++) {
            int row = (int) all[i];
            if (Romanisation.of(words.key(row)).equals(sound)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
