package org.chancery.nlp.parse.nlp4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Many distinct strings, each with its number, in three flat arrays.
 *
 * <p>An open-addressing hash table over one block of UTF-8. A million strings take a tenth of the heap a {@code HashMap}
 * would, and are read in one sweep.
 */
final class StringTable {

    private final byte[] letters;
    private final int[] starts;
    private final int[] slots;

    private StringTable(byte[] letters, int[] starts, int[] slots) {
        this.letters = letters;
        this.starts = starts;
        this.slots = slots;
    }

    static void write(PackWriter out, List<String> strings) throws IOException {
        int[] starts = new int[strings.size() + 1];
        int[] slots = new int[Integer.highestOneBit(Math.max(2, strings.size() * 3 / 2)) * 2];
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        for (int number = 0; number < strings.size(); number++) {
            letters.writeBytes(strings.get(number).getBytes(StandardCharsets.UTF_8));
            starts[number + 1] = letters.size();
            int slot = spread(strings.get(number).hashCode()) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
        byte[] block = letters.toByteArray();
        out.bytes(block, block.length);
        out.ints(starts, starts.length);
        out.ints(slots, slots.length);
    }

    static StringTable read(PackReader in) {
        return new StringTable(in.bytes(), in.ints(), in.ints());
    }

    /** The number of the string, −1 if it is not in the table. */
    int number(String string) {
        int mask = slots.length - 1;
        for (int slot = spread(string.hashCode()) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int number = slots[slot] - 1;
            if (stands(string, starts[number], starts[number + 1])) {
                return number;
            }
        }
        return -1;
    }

    private boolean stands(String string, int from, int to) {
        int length = string.length();
        if (to - from < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char letter = string.charAt(i);
            if (letter >= 128) {
                byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
                return Arrays.equals(utf8, 0, utf8.length, letters, from, to);
            }
            if (letters[from + i] != letter) {
                return false;
            }
        }
        return to - from == length;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16) ^ (hash >>> 7);
    }
}
