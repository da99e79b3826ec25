package org.chancery.nlp.parse.nlp4j;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a pack: a mark, the format, the length of the whole and where each section lies.
 *
 * <p>Layout, little-endian: mark (8 bytes), checksum of the rest of the header, format, file length (8), number of
 * sections; then for each its name (length byte and UTF-8), offset (8) and length (8).
 */
final class PackHeader {

    /** Bytes the header takes, whatever it holds. */
    static final int SIZE = 4096;

    /** Raised when the layout of any section changes; packs of another format are left alone and a new one is made. */
    static final int FORMAT = 2;

    private static final long MARK = 0x4B434150_434E4843L;

    private PackHeader() {}

    static ByteBuffer write(Map<String, long[]> sections, long length) {
        ByteBuffer header = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MARK).putInt(0).putInt(FORMAT).putLong(length).putInt(sections.size());
        sections.forEach((name, place) -> {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            header.put((byte) utf8.length).put(utf8).putLong(place[0]).putLong(place[1]);
        });
        header.putInt(8, PackWriter.checksum(header.slice(12, SIZE - 12)));
        return header.rewind();
    }

    /**
     * Reads a header.
     *
     * @param header the first {@link #SIZE} bytes of a file
     * @param length how long the file is
     * @return offset and length of each section by name; null if this is no whole pack of our format
     */
    static @Nullable Map<String, long[]> read(ByteBuffer header, long length) {
        try {
            header.order(ByteOrder.LITTLE_ENDIAN);
            if (header.getLong() != MARK
                    || header.getInt() != PackWriter.checksum(header.slice(12, SIZE - 12))
                    || header.getInt() != FORMAT
                    || header.getLong() != length) {
                return null;
            }
            Map<String, long[]> sections = new LinkedHashMap<>();
            for (int left = header.getInt(); left > 0; left--) {
                byte[] name = new byte[header.get()];
                header.get(name);
                sections.put(
                        new String(name, StandardCharsets.UTF_8), new long[] {header.getLong(), header.getLong()});
            }
            return sections;
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return null;
        }
    }
}
