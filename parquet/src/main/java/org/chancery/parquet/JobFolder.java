package org.chancery.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder the Spark job wrote, told from a folder of dispatches by what Spark and Hadoop leave in it.
 *
 * <p>Of {@code FOLDER/outcome=read/published=2024-04-06/part-….parquet} the readings are those below {@code outcome=read}. The folder is
 * whole once {@code _SUCCESS} lies in it. A part of it may be named as well, down to a single file, which is whole by itself.
 */
public final class JobFolder {

    private static final String WHOLE = "_SUCCESS";
    private static final String UNFINISHED = "_temporary";
    private static final String REFUSED = "outcome=refused";
    private static final String SUFFIX = ".parquet";

    private JobFolder() {}

    /** Whether a path is a folder the job wrote or was writing, a part of one, or a Parquet file. */
    public static boolean is(Path path) {
        if (Files.isDirectory(path)) {
            return path.toAbsolutePath().toString().contains("outcome=")
                    || Files.exists(path.resolve(UNFINISHED))
                    || Files.exists(path.resolve("outcome=read"))
                    || Files.exists(path.resolve(REFUSED))
                    || Files.exists(path.resolve(WHOLE));
        }
        return name(path).endsWith(SUFFIX) && Files.exists(path);
    }

    /**
     * Why nothing may be taken from there, with what to do, as two sentences; empty where it is whole.
     *
     * @param path one of which {@link #is} holds
     */
    public static Optional<String> unfinished(Path path) {
        if (path.toAbsolutePath().toString().contains(UNFINISHED)) {
            return Optional.of("a run wrote it that did not end. Name a folder that has a %s.".formatted(WHOLE));
        }
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        Path root = path.toAbsolutePath().normalize();
        while (name(root).contains("=") && root.getParent() != null) {
            root = root.getParent();
        }
        return Files.exists(root.resolve(WHOLE))
                ? Optional.empty()
                : Optional.of("it is not whole, since there is no %s in %s. Wait for the run that writes it, or run it anew."
                        .formatted(WHOLE, root));
    }

    /** The files with readings, by their paths: the days in order. */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(file -> name(file).endsWith(SUFFIX) && !name(file).startsWith(".") && !name(file).startsWith("_"))
                    .filter(file -> !file.toString().contains(REFUSED))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
