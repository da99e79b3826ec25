package org.chancery.cli.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.chancery.formats.in.ReadingsFolder;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.formats.pack.Packing;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The files of readings. One is open, under a name that begins with a dot, and gets its name when it is full and on the disk.
 *
 * <p>A part is a sequence of frames, each packed by itself; unpackers give them as one. In a frame are the readings of so many
 * arrivals, fewer where they are long.
 */
final class Parts implements Closeable {

    /** Arrivals in a frame: seconds of work. */
    static final int FRAME = 50;

    /** Dispatches in a part: minutes of work, and some megabytes. */
    static final int PART = 2_000;

    private static final int LONGEST_FRAME = 2 << 20;

    /** Makes a writer of the run's format. */
    interface Form {
        ReadingWriter open(OutputStream stream) throws IOException;
    }

    private final Path folder;
    private final String suffix;
    private final Packing packing;
    private final Form form;
    private final Buffer buffer = new Buffer();
    private @Nullable ReadingWriter writer;
    private @Nullable FileChannel file;
    private int whole;
    private long bytes;
    private long dispatches;
    private int arrivals;

    Parts(Path folder, String suffix, Packing packing, Form form, Checkpoint from) throws IOException {
        this.folder = folder;
        this.suffix = suffix;
        this.packing = packing;
        this.form = form;
        this.whole = from.parts();
        this.bytes = from.openBytes();
        this.dispatches = from.openDispatches();
        if (bytes > 0) {
            file = reopened();
        }
    }

    /** Bytes that can be taken back. */
    private static final class Buffer extends ByteArrayOutputStream {
        void cut(int size) {
            count = size;
        }
    }

    /**
     * The open part, cut to what was committed. It has its name already where the run was killed right behind that; it stays there
     * under it for who may be reading it, until the same is written again.
     */
    private FileChannel reopened() throws IOException {
        if (!Files.exists(open()) && Files.exists(named())) {
            Files.copy(named(), open());
        }
        FileChannel found = FileChannel.open(open(), StandardOpenOption.WRITE);
        if (found.size() < bytes) {
            long size = found.size();
            found.close();
            throw new IOException("%s has %,d bytes; %,d were written".formatted(open(), size, bytes));
        }
        found.truncate(bytes);
        found.position(bytes);
        return found;
    }

    private Path named() {
        return folder.resolve(ReadingsFolder.part(whole + 1, suffix));
    }

    private Path open() {
        return folder.resolve("." + ReadingsFolder.part(whole + 1, suffix) + RunFolder.UNFINISHED);
    }

    int whole() {
        return whole;
    }

    long openBytes() {
        return bytes;
    }

    long openDispatches() {
        return dispatches;
    }

    /**
     * Writes a reading into the open frame. Where it cannot be printed, nothing of it is left there.
     */
    void add(Reading reading) throws IOException {
        int before = buffer.size();
        try {
            ReadingWriter open = writer;
            if (open == null) {
                open = form.open(buffer);
                writer = open;
                if (dispatches > 0) {
                    buffer.cut(before); // The head of the table is there already.
                }
            }
            open.write(reading);
            dispatches++;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            buffer.cut(before);
            writer = null;
            throw e;
        }
    }

    /** An arrival is done with, whatever became of it. True where the frame ends with it. */
    boolean ends() {
        arrivals++;
        return arrivals >= FRAME || buffer.size() >= LONGEST_FRAME;
    }

    /** Ends the frame. True where the part is full. */
    boolean endFrame() throws IOException {
        arrivals = 0;
        if (buffer.size() > 0) {
            FileChannel open = file;
            if (open == null) {
                open = FileChannel.open(
                        open(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                file = open;
            }
            ByteBuffer packed = ByteBuffer.wrap(packing.pack(buffer.toByteArray()));
            bytes += packed.remaining();
            while (packed.hasRemaining()) {
                open.write(packed);
            }
            buffer.reset();
        }
        return dispatches >= PART;
    }

    /** Sees to it that the open part is on the disk, as far as it goes. */
    void force() throws IOException {
        if (file != null) {
            file.force(true);
        }
    }

    /** Gives the open part its name, if there is anything in it. */
    void endPart() throws IOException {
        FileChannel open = file;
        writer = null;
        dispatches = 0;
        if (open == null) {
            return; // A table of events has nothing to say of dispatches without any.
        }
        open.force(true);
        open.close();
        Files.move(open(), named(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        RunFolder.force(folder);
        file = null;
        whole++;
        bytes = 0;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
