package org.chancery.server.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.store.OwnersAlone;

/** The folder in which what was sent waits until it is read. A file is on the disk before it is said to be accepted. */
final class Spool {

    /** With what the server names a file that a request is still sending. */
    private static final String SENDING = "MultiPart";

    private final Path folder;

    Spool(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The folder as the table names it. */
    String name() {
        return folder.toString();
    }

    Path file(String held) {
        return folder.resolve(held);
    }

    /** Makes the folder if it is not there; what waits in it is for the desk alone to read. */
    void make() throws IOException {
        OwnersAlone.folder(folder);
    }

    /** Keeps a stream under a name. */
    void keep(String held, InputStream content) throws IOException {
        make();
        try (FileChannel out = FileChannel.open(
                folder.resolve(held), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[1 << 16];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, n);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
    }

    /** Deletes a file; one that is gone already is none to delete. */
    void drop(String held) {
        try {
            Files.deleteIfExists(folder.resolve(held));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be deleted from the spool.".formatted(folder.resolve(held)), e);
        }
    }

    /** Deletes what nobody waits for: a request that broke off left it. */
    void clear(Set<String> waitedFor) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(SENDING) || (name.startsWith(Job.PREFIX) && !waitedFor.contains(name)))
                    .toList()
                    .forEach(this::drop);
        } catch (IOException e) {
            throw new UncheckedIOException("The spool %s cannot be listed.".formatted(folder), e);
        }
    }
}
