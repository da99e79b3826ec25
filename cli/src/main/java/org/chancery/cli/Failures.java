package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.formats.in.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Tells what could not be read, and remembers that something could not.
 *
 * <p>Where there is a file for them only the first are told; the file is there whole, once the command is done.
 */
final class Failures implements Closeable {

    /** So many are told where the others are written down: an archive may have a million. */
    static final int TOLD = 10;

    private final StatusLine errors;
    private final @Nullable WholeFile file;
    private final @Nullable BufferedWriter lines;
    private long count;

    Failures(StatusLine errors) {
        this.errors = errors;
        this.file = null;
        this.lines = null;
    }

    /**
     * With a file to write them down.
     *
     * @throws UnusableFile if nothing can be written there
     */
    Failures(StatusLine errors, @Nullable Path place) throws IOException {
        this.errors = errors;
        this.file = place == null ? null : new WholeFile(place);
        this.lines = file == null ? null : Files.newBufferedWriter(file.part());
    }

    /** One failure: the input, the reason, the next step, on one line. */
    void tell(String line) {
        count++;
        errors.say("chancery: " + line);
    }

    /** One failure. */
    void tell(Arrival.Failure failure) {
        if (lines == null) {
            tell(failure.line());
            return;
        }
        write(failure, lines);
        if (count < TOLD) {
            tell(failure.line());
        } else {
            count++;
        }
    }

    private static void write(Arrival.Failure failure, BufferedWriter lines) {
        try {
            lines.write(new ObjectMapper()
                    .createObjectNode()
                    .put("record", failure.input())
                    .put("reason", failure.reason())
                    .put("nextStep", failure.nextStep())
                    .toString());
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("The file of failures cannot be written (%s). Check the disk.".formatted(e.getMessage()), e));
        }
    }

    /** How many there were. */
    long count() {
        return count;
    }

    int exitCode() {
        return count > 0 ? ExitCode.INPUT_FAILED : ExitCode.DONE;
    }

    /** All is told: puts the file in its place. */
    void done() throws IOException {
        if (file != null && lines != null) {
            lines.close();
            file.done();
            if (count > TOLD) {
                errors.say("chancery: %,d more failures are in that file.".formatted(count - TOLD));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null && lines != null) {
            lines.close();
            file.close();
        }
    }
}
