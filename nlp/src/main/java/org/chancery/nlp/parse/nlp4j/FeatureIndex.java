package org.chancery.nlp.parse.nlp4j;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;

/**
 * Where the weights of a feature lie, by the kind of the feature and its {@link Fingerprint}.
 *
 * <p>An open-addressing table, key beside value, so that a question costs one look into memory. The strings are not kept: a
 * string that is no feature passes for one where its 64 bits are those of one of the million features, once in 10<sup>13</sup>.
 */
final class FeatureIndex {

    /** There is no such feature. */
    static final long NONE = 0;

    private static final long KIND = 0xD6E8FEB86659FD93L;
    private static final long SPREAD = 0xA0761D6478BD642FL;

    /** Key and place by turns; a key of 0 is an empty cell. */
    private final long[] cells;

    private FeatureIndex(long[] cells) {
        this.cells = cells;
    }

    /** Where the weights of a feature will lie, by the number NLP4J gives it; {@link #NONE} for a feature without weights. */
    interface Places {
        long of(int feature);
    }

    /**
     * Writes the table.
     *
     * @param kinds the features of each kind and their numbers in the model
     * @throws IOException if two features have the same key, which no table of NLP4J 1.1.3 has
     */
    static void write(PackWriter out, List<Object2IntMap<String>> kinds, Places places) throws IOException {
        int size = kinds.stream().mapToInt(Object2IntMap::size).sum();
        int capacity = Math.max(2, size / 5 * 8);
        long[] cells = new long[2 * capacity];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (Object2IntMap.Entry<String> entry : kinds.get(kind).object2IntEntrySet()) {
                long place = places.of(entry.getIntValue());
                if (place != NONE) {
                    put(cells, key(kind, Fingerprint.of(entry.getKey())), place);
                }
            }
        }
        out.longs(cells);
    }

    private static void put(long[] cells, long key, long place) throws IOException {
        int cell = cell(key, cells.length / 2);
        while (cells[cell] != 0) {
            if (cells[cell] == key) {
                throw new IOException("Two features of a model have the same fingerprint; this is not NLP4J 1.1.3.");
            }
            cell = cell + 2 == cells.length ? 0 : cell + 2;
        }
        cells[cell] = key;
        cells[cell + 1] = place;
    }

    static FeatureIndex read(PackReader in) {
        return new FeatureIndex(in.longs());
    }

    /** The place of a feature, {@link #NONE} if the model knows none of this kind and fingerprint. */
    long find(int kind, long print) {
        long[] cells = this.cells;
        long key = key(kind, print);
        int cell = cell(key, cells.length / 2);
        for (long found = cells[cell]; found != 0; found = cells[cell]) {
            if (found == key) {
                return cells[cell + 1];
            }
            cell = cell + 2 == cells.length ? 0 : cell + 2;
        }
        return NONE;
    }

    private static long key(int kind, long print) {
        long key = print + (kind + 1) * KIND;
        return key == 0 ? 1 : key;
    }

    /** The first cell to look into: the high bits of the key, spread, scaled to the number of cells. */
    private static int cell(long key, int capacity) {
        long spread = (key ^ (key >>> 32)) * SPREAD;
        return 2 * (int) (((spread >>> 32) * capacity) >>> 32);
    }
}
