package org.chancery.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes what the machine's other users may not look into: a register holds the hashes of passwords, the secrets of webhooks and
 * dispatches that are nobody else's business, and so does what waits to be filed. What is there already keeps its permissions, and so a group that shares a register may
 * be given it. On a system without such permissions the folder's own rules hold.
 */
public final class OwnersAlone {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnersAlone() {}

    /** Makes a folder and those above it, where they are not there. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
    }

    /** Makes an empty file. SQLite takes it for a database without tables, and gives its log the same permissions. */
    static void file(Path file) throws IOException {
        Files.createFile(file, permissions("rw-------"));
    }

    private static FileAttribute<?>[] permissions(String written) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(written))}
                : new FileAttribute<?>[0];
    }
}
