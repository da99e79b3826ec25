package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a pack: named sections of little-endian numbers behind a header.
 *
 * <p>The header goes in last, after the sections have reached the disk, so that a pack whose writing broke off is never
 * taken for a whole one.
 */
final class PackWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 22;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final Map<String, long[]> sections = new LinkedHashMap<>();
    private long written = PackHeader.SIZE;

    PackWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        channel.position(PackHeader.SIZE);
    }

    /** Begins the next section; what is written from here on belongs to it. */
    void section(String name) throws IOException {
        endSection();
        while (written % 8 != 0) {
            put((byte) 0);
        }
        sections.put(name, new long[] {written, -1});
    }

    void integer(int value) throws IOException {
        room(4);
        buffer.putInt(value);
        written += 4;
    }

    void real(float value) throws IOException {
        room(4);
        buffer.putFloat(value);
        written += 4;
    }

    void bytes(byte[] values, int length) throws IOException {
        integer(length);
        for (int done = 0; done < length; ) {
            room(1);
            int chunk = Math.min(buffer.remaining(), length - done);
            buffer.put(values, done, chunk);
            done += chunk;
            written += chunk;
        }
    }

    void shorts(short[] values) throws IOException {
        integer(values.length);
        for (short value : values) {
            room(2);
            buffer.putShort(value);
            written += 2;
        }
    }

    void ints(int[] values, int length) throws IOException {
        integer(length);
        for (int i = 0; i < length; i++) {
            integer(values[i]);
        }
    }

    void longs(long[] values) throws IOException {
        integer(values.length);
        for (long value : values) {
            room(8);
            buffer.putLong(value);
            written += 8;
        }
    }

    void floats(float[] values, int length) throws IOException {
        integer(length);
        for (int i = 0; i < length; i++) {
            real(values[i]);
        }
    }

    void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes(utf8, utf8.length);
    }

    void texts(List<String> texts) throws IOException {
        integer(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /** Writes the header and waits until everything is on the disk. */
    void finish() throws IOException {
        endSection();
        flush();
        channel.force(false);
        ByteBuffer header = PackHeader.write(sections, written);
        while (header.hasRemaining()) {
            channel.write(header, header.position());
        }
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void endSection() {
        sections.values().stream().filter(place -> place[1] < 0).forEach(place -> place[1] = written - place[0]);
    }

    private void put(byte value) throws IOException {
        room(1);
        buffer.put(value);
        written++;
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** The checksum that guards a header. */
    static int checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
