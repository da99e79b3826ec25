package org.chancery.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The file of an SQLite register, as it is before SQLite touches it.
 *
 * @param path absolute
 */
record RegisterFile(Path path) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(US_ASCII);

    /** Length of SQLite's header, and where in it stand the size of a page, the number of changes, of pages, and of the change that counted them. */
    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int COUNTED_AT = 92;

    String url() {
        return url(path);
    }

    /** The address of a file. */
    static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    boolean isMissing() {
        return Files.notExists(path);
    }

    /** Refuses what cannot be a register, and leaves it as it is. */
    void examine() {
        if (Files.isDirectory(path)) {
            throw new RegisterException("%s is a folder. Name a file in it with --register.".formatted(path));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new RegisterException(
                    "The register %s cannot be read: %s. Check that you may read it, or name another with --register."
                            .formatted(path, reason(e)),
                    e);
        }
        if (head.length == 0) {
            throw new RegisterException(("The register %s is an empty file. If it held dispatches, take it from a backup; if not, remove it"
                            + " and file again.")
                    .formatted(path));
        }
        if (head.length < HEADER || !Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC) || isCut(ByteBuffer.wrap(head))) {
            throw new RegisterException(
                    "%s is no register, or is damaged: name another with --register, or take it from a backup.".formatted(path));
        }
    }

    /** How many bytes lie in the log beside the file; 0 if there is none. */
    long logged() {
        return Path.of(path + "-wal").toFile().length();
    }

    /** Whether pages are missing at the end. While a log lies beside the file they may be in it. */
    private boolean isCut(ByteBuffer head) {
        long page = head.getShort(PAGE_SIZE) & 0xffff;
        long pages = head.getInt(PAGES) & 0xffffffffL;
        boolean counted = pages > 0 && head.getInt(CHANGES) == head.getInt(COUNTED_AT);
        try {
            return counted && Files.notExists(Path.of(path + "-wal")) && Files.size(path) < pages * (page == 1 ? 65536 : page);
        } catch (IOException e) {
            return false; // it is gone, or may not be looked at: opening it will tell
        }
    }

    /**
     * Makes the file, so that it is there whole or not at all, whatever ends the process; if another process was quicker, that
     * one's stays.
     *
     * @param fill makes a register of a database of that address
     */
    void make(Consumer<String> fill) {
        try {
            Path folder = path.getParent();
            if (folder != null) {
                OwnersAlone.folder(folder);
            }
            Path part = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                OwnersAlone.file(part);
                fill.accept(url(part));
                place(part);
            } finally {
                Files.deleteIfExists(part);
                Files.deleteIfExists(Path.of(part + "-journal"));
            }
        } catch (IOException e) {
            throw new RegisterException(
                    "The register %s cannot be made: %s. Check that you may write to its folder, or choose another place with --register."
                            .formatted(path, reason(e)),
                    e);
        }
    }

    private void place(Path part) throws IOException {
        try {
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException e) {
            examine();
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(part, path); // a file system without links
        }
    }

    private static String reason(IOException fault) {
        return fault.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
                + (fault.getMessage() == null ? "" : ", " + fault.getMessage());
    }
}
