package org.chancery.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A table of facts, kept as the bytes it was stored in.
 *
 * <p>Rows are sorted by their bytes and the first cell is the key, so a key is found by halving; a row turns into strings
 * only when it is asked for. Sixty thousand rows cost one array of bytes and one of line starts instead of half a million
 * objects. A tab sorts before every character a key may hold, which keeps "mali" before "mali empire".
 */
final class Table {

    private static final byte TAB = '\t';

    private final String source;
    private final byte[] bytes;
    private final int[] starts;

    private Table(String source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
        this.starts = startsOf(bytes);
    }

    /**
     * Reads a table of this package.
     *
     * @param name path below this package, as in {@code en/names.tsv}
     * @throws IllegalStateException if the class path lacks it: the build is broken
     */
    static Table resource(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is missing from the class path beside %s; rebuild core."
                        .formatted(name, Table.class.getName()));
            }
            return new Table(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " could not be read.", e);
        }
    }

    /** A table given as text with a header row; rows must be sorted already. */
    static Table of(String source, String text) {
        return new Table(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private static int[] startsOf(byte[] bytes) {
        int rows = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                rows++;
            }
        }
        int[] starts = new int[Math.max(rows, 1)];
        int row = 0;
        for (int i = 0; i < bytes.length && row < rows; i++) {
            if (bytes[i] == '\n') {
                starts[row++] = i + 1;
            }
        }
        if (rows == 0) {
            starts[0] = bytes.length;
        }
        return starts;
    }

    /** How many rows there are, without the header. */
    int size() {
        return starts.length - 1;
    }

    /** The first row whose key is {@code key}; −1 where there is none. */
    int first(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int row = lowerBound(wanted);
        return row < size() && hasKey(row, wanted) ? row : -1;
    }

    /** Whether {@code row} exists and has that key. */
    boolean has(int row, String key) {
        return row < size() && hasKey(row, key.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether some key is {@code prefix} or goes on from it. */
    boolean anyStartsWith(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        int row = lowerBound(wanted);
        return row < size() && startsWith(row, wanted);
    }

    private int lowerBound(byte[] key) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int row, byte[] key) {
        int at = starts[row];
        for (byte wanted : key) {
            byte here = bytes[at];
            if (here == TAB) {
                return -1;
            }
            if (here != wanted) {
                return Byte.toUnsignedInt(here) - Byte.toUnsignedInt(wanted);
            }
            at++;
        }
        return bytes[at] == TAB ? 0 : 1;
    }

    private boolean hasKey(int row, byte[] key) {
        return compare(row, key) == 0;
    }

    private boolean startsWith(int row, byte[] prefix) {
        int at = starts[row];
        for (byte wanted : prefix) {
            if (bytes[at++] != wanted) {
                return false;
            }
        }
        return true;
    }

    /** The first cell of a row. */
    String key(int row) {
        int from = starts[row];
        int to = from;
        while (bytes[to] != TAB) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The cells of a row. */
    String[] cells(int row) {
        int end = starts[row + 1] - 1;
        int count = 1;
        for (int i = starts[row]; i < end; i++) {
            if (bytes[i] == TAB) {
                count++;
            }
        }
        String[] cells = new String[count];
        int from = starts[row];
        for (int cell = 0; cell < count; cell++) {
            int to = from;
            while (to < end && bytes[to] != TAB) {
                to++;
            }
            cells[cell] = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            from = to + 1;
        }
        return cells;
    }

    /** The row numbers a row of an index lists: hexadecimal, each counted from the one before. */
    int[] numbers(int row) {
        int end = starts[row + 1] - 1;
        int at = starts[row];
        while (bytes[at] != TAB) {
            at++;
        }
        int count = 1;
        for (int i = at + 1; i < end; i++) {
            if (bytes[i] == ' ') {
                count++;
            }
        }
        int[] numbers = new int[count];
        int value = 0;
        int filled = 0;
        int step = 0;
        for (int i = at + 1; i <= end; i++) {
            if (i == end || bytes[i] == ' ') {
                value += step;
                numbers[filled++] = value;
                step = 0;
            } else {
                step = step * 16 + Character.digit(bytes[i], 16);
            }
        }
        return numbers;
    }

    @Override
    public String toString() {
        return "%s (%d rows)".formatted(source, size());
    }
}
