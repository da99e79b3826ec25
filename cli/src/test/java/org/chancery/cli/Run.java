package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.nlp.English;
import org.chancery.reading.Reader;

/**
 * One run of the program within the test's own process.
 *
 * @param exit its exit code
 * @param output what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Run(int exit, String output, String errors) {

    /** For commands that judge no relation. */
    static final Judges NO_JUDGES = (model, codebook, status) -> {
        throw new AssertionError("no relation is to be judged here");
    };

    /** One reader for all tests: loading it is what takes time. */
    private static final class Shared {
        static final Reader READER = load();

        private static Reader load() {
            try {
                return English.load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Reader reader() {
        return Shared.READER;
    }

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return on(Terminal.none(), (options, progress) -> Shared.READER, input, arguments);
    }

    static Run on(Terminal terminal, Readers readers, String input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)), output, new PrintStream(errors, true, UTF_8), terminal);
        int exit = Chancery.run(surroundings, readers, NO_JUDGES, arguments);
        return new Run(exit, output.toString(UTF_8), errors.toString(UTF_8));
    }

    /** A run whose judge of relations is given. */
    static Run judging(Judges judges, String input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)), output, new PrintStream(errors, true, UTF_8), Terminal.none());
        int exit = Chancery.run(
                surroundings,
                (options, progress) -> {
                    throw new AssertionError("no dispatch is to be read here");
                },
                judges,
                arguments);
        return new Run(exit, output.toString(UTF_8), errors.toString(UTF_8));
    }

    List<String> outputLines() {
        return output.lines().toList();
    }

    List<String> errorLines() {
        return errors.lines().toList();
    }

    /** The arguments of {@code read} for readings as JSON lines. */
    static String[] readingLines(Object... inputs) {
        return Stream.concat(
                        Stream.of("read", "--format", "jsonl"), Stream.of(inputs).map(Object::toString))
                .toArray(String[]::new);
    }
}
