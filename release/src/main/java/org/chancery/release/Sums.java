package org.chancery.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the sums of the files of a release, in the form that {@code sha256sum --check} reads. */
public final class Sums {

    private Sums() {}

    /**
     * Writes them.
     *
     * @param arguments the file of sums, then the files that lie beside it
     * @throws IOException if a file cannot be read, or the sums cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path path = Path.of(file);
            lines.append(Digest.of(path)).append("  ").append(path.getFileName()).append('\n');
        }
        Files.writeString(Path.of(arguments[0]), lines);
    }
}
