package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.cli.relation.Labels;
import org.chancery.cli.relation.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery relate}: sentences with two parties in, what the one did to the other out. */
@Command(
        name = "relate",
        header = "Says of sentences with two parties what the one did to the other.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The table has tabs and a header with the columns sentence, source and target (the parties as they stand in the"
                    + " sentence), or marked_sentence (the same with <s>…</s> and <t>…</t>), and any others. It is printed row"
                    + " for row with type, quad, modality, confidence and error added.",
            "",
            "Exit code 0: every row was coded. 2: the command line is wrong. 3: a row could not be coded, and its error says"
                    + " why, or the table could not be read."
        })
final class RelateCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Judges judges;

    @Spec
    private @Nullable CommandSpec specification;

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            defaultValue = "plover",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). plover gives the likeliest of 16 types; quad"
                    + " the likeliest of the four quads, and the likeliest type of it.")
    private Labels labels = Labels.PLOVER;

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by chancery train.")
    private @Nullable Path model;

    @Option(
            names = "--codebook",
            paramLabel = "FOLDER",
            description = "Your own codebook entries. Where one of them fits a pair, its type is given; elsewhere the model decides.")
    private @Nullable Path codebook;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Rows coded at a time (default: one a processor). The output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "1", paramLabel = "FILE", description = "The table, or - for standard input.")
    private String file = "-";

    RelateCommand(Surroundings surroundings, Judges judges) {
        this.surroundings = surroundings;
        this.judges = judges;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "--threads is %d; at least one is needed.".formatted(threads));
        }
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), UTF_8))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.output(), UTF_8));
            Rows.Tally tally = new Rows(labels, judges.load(model, codebook, status), threads).code(in, out);
            out.flush();
            if (tally.faults() > 0) {
                failures.tell("%s: %d of %d rows could not be coded; the column error says why."
                        .formatted(file, tally.faults(), tally.rows()));
            }
        } catch (NoSuchFileException e) {
            failures.tell("%s: there is no such file. Check the path.".formatted(file));
        } finally {
            status.clear();
        }
        return failures.exitCode();
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? surroundings.input() : Files.newInputStream(Path.of(file));
    }
}
