package org.chancery.cli.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows by commits: what was added since the last one is in memory, and lost with the process. */
final class AppendedLines implements Closeable {

    private final FileChannel file;
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private long length;

    /**
     * Opens it, and cuts off what was written beyond {@code length}.
     *
     * @throws IOException if it cannot be, or is shorter
     */
    AppendedLines(Path place, long length) throws IOException {
        this.file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.length = length;
        if (file.size() < length) {
            long size = file.size();
            file.close();
            throw new IOException("%s has %,d bytes; %,d were written".formatted(place, size, length));
        }
        file.truncate(length);
        file.position(length);
    }

    void add(String line) {
        added.writeBytes(line.getBytes(UTF_8));
        added.write('\n');
    }

    /** How many bytes are waiting. */
    int waiting() {
        return added.size();
    }

    /** Writes what was added. Returns how long the file is then, once that is on the disk. */
    long commit() throws IOException {
        if (added.size() > 0) {
            ByteBuffer bytes = ByteBuffer.wrap(added.toByteArray());
            length += bytes.remaining();
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
            added.reset();
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
