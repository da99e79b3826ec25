package org.chancery.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files and folders for inputs that are read from the disk; gone with the process. */
final class Scratch {

    private Scratch() {}

    static Path file(String name) {
        return folder().resolve(name);
    }

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("chancery-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // It lies in the folder for temporary files.
        }
    }
}
