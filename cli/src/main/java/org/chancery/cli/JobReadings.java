package org.chancery.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.formats.imports.Imported;
import org.chancery.parquet.JobFolder;
import org.chancery.parquet.ParquetReadings;
import org.chancery.reading.Reading;

/** Readings that the Spark job made: they are taken as they were read. */
final class JobReadings {

    private final Consumer<Reading> taker;
    private final Failures failures;

    JobReadings(Consumer<Reading> taker, Failures failures) {
        this.taker = taker;
        this.failures = failures;
    }

    /** Whether an input is a folder the job wrote, or Parquet. */
    static boolean are(String input) {
        try {
            return JobFolder.is(Path.of(input));
        } catch (InvalidPathException e) {
            return false; // An address, as Windows sees it.
        }
    }

    /** Hands on the readings of a folder or a file; nothing of a folder that is not whole. */
    void take(String input) throws IOException {
        Path path = Path.of(input);
        Optional<String> unfinished = JobFolder.unfinished(path);
        if (unfinished.isPresent()) {
            failures.tell("%s: %s".formatted(input, unfinished.get()));
            return;
        }
        List<Path> files = JobFolder.files(path);
        if (files.isEmpty()) {
            failures.tell("%s: there are no readings in it. Name a folder that ReadJob wrote.".formatted(input));
        }
        for (Path file : files) {
            ParquetReadings.read(file, this::take);
        }
    }

    private void take(Imported row) {
        if (row instanceof Imported.Taken taken) {
            taker.accept(taken.reading());
        } else if (row instanceof Imported.Faulty faulty) {
            failures.tell("%s: %s. %s".formatted(faulty.place(), faulty.what(), faulty.next()));
        }
    }
}
