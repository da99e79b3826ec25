package org.chancery.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there when it is done. Closed before that, it
 * leaves nothing behind, and what was in its place stays.
 */
final class WholeFile implements Closeable {

    private final Path place;
    private final Path part;

    /** @throws UnusableFile if nothing can be written there */
    WholeFile(Path place) throws IOException {
        this.place = place.toAbsolutePath();
        Path folder = this.place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableFile(place.toString(), new IOException("cannot be written: there is no folder %s. Make it, or name another.".formatted(folder)));
        }
        if (Files.isDirectory(this.place)) {
            throw new UnusableFile(place.toString(), new IOException("is a folder. Name a file in it."));
        }
        try {
            this.part = Files.createTempFile(folder, "." + this.place.getFileName() + ".", ".part");
        } catch (IOException e) {
            throw new UnusableFile(
                    place.toString(), new IOException("cannot be written (%s). Choose another place.".formatted(e.getMessage()), e));
        }
    }

    /** Where to write. */
    Path part() {
        return part;
    }

    /** Puts what was written in its place, once it is on the disk. */
    void done() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        readableAsAnyNewFile();
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is for its owner alone; the result is for whoever may read the file that was there, or a new one. */
    private void readableAsAnyNewFile() throws IOException {
        Path like = place;
        Path probe = null;
        if (!Files.exists(place)) {
            probe = part.resolveSibling(part.getFileName() + ".new");
            like = Files.createFile(probe);
        }
        try {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(like));
        } catch (UnsupportedOperationException e) {
            return; // A file system without permissions has none to set.
        } finally {
            if (probe != null) {
                Files.deleteIfExists(probe);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
