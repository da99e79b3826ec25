package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.chancery.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through what people ask for most, in one process, and shows nothing of it.
 *
 * <p>The launcher runs it after a build with the virtual machine's option to keep the classes that were used (JEP 350, dynamic class-data
 * sharing): later starts, of whatever command, find them ready.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments dispatches to read, and a place where no register is yet, for one that is thrown away
     */
    public static void main(String[] arguments) {
        of(new OneReader(), arguments[0], arguments[1]);
    }

    /** The reader is loaded once, though several commands ask for it. */
    private static final class OneReader implements Readers {

        private @Nullable Reader loaded;

        @Override
        public Reader load(ReaderOptions options, Listener listener) throws IOException {
            Reader reader = loaded == null ? new EnglishReaders().load(options, listener) : loaded;
            loaded = reader;
            return reader;
        }
    }

    /** Goes through the commands; the first that fails ends it. */
    static void of(Readers readers, String dispatches, String register) {
        run(readers, "read", dispatches);
        run(readers, "read", "--format", "jsonl", dispatches);
        run(readers, "file", "--register", register, dispatches);
        run(readers, "relations", "--register", register);
        run(readers, "relations", "MEX", "ECU", "--register", register);
        run(readers, "relations", "MEX", "ECU", "--register", register, "--format", "json");
        run(readers, "events", "--register", register);
        run(readers, "events", "--register", register, "--format", "json");
        run(readers, "cases", "--register", register);
        run(readers, "search", "embassy", "--register", register);
    }

    private static void run(Readers readers, String... arguments) {
        Surroundings nobody = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                Terminal.none());
        int exit = Chancery.run(nobody, readers, new EnglishJudges(), arguments);
        if (exit != ExitCode.DONE) {
            throw new IllegalStateException("chancery %s ended with exit code %d.".formatted(String.join(" ", arguments), exit));
        }
    }
}
