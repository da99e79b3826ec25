package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.cli.relation.Comparison;
import org.chancery.cli.relation.ComparisonJson;
import org.chancery.cli.relation.ComparisonText;
import org.chancery.cli.relation.GoldTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery evaluate}: how well a coder of relations does on a hand-coded file. */
@Command(
        name = "evaluate",
        header = "Holds the coding of relations against a hand-coded file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The hand-coded file is a table as for relate, with the right type in a column gold_root, gold or type. Printed are"
                    + " precision, recall and F1 by type, which type was taken for which, and the rows that differ.",
            "",
            "Exit code 0: all rows were compared. 2: the command line is wrong. 3: a file could not be read, or rows of it; the"
                    + " others were compared."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Judges judges;

    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "The hand-coded file.")
    private Path gold = Path.of("");

    @Option(
            names = "--run",
            paramLabel = "FILE",
            description = "A table already coded, as relate prints it; of Chancery's or of another coder. Without it the"
                    + " hand-coded file's sentences are coded now.")
    private @Nullable Path run;

    @Option(names = "--model", paramLabel = "FILE", description = "A model made by chancery train.")
    private @Nullable Path model;

    @Option(names = "--codebook", paramLabel = "FOLDER", description = "Your own codebook entries.")
    private @Nullable Path codebook;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TextOrJson format = TextOrJson.TEXT;

    EvaluateCommand(Surroundings surroundings, Judges judges) {
        this.surroundings = surroundings;
        this.judges = judges;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        try {
            GoldTable table = GoldTable.read(gold);
            table.faults().forEach(failures::tell);
            print(run == null
                    ? table.coded(judges.load(model, codebook, status), Runtime.getRuntime().availableProcessors())
                    : table.coded(run));
        } catch (NoSuchFileException e) {
            failures.tell("%s: there is no such file. Check the path.".formatted(e.getFile()));
        } catch (UnusableFile | Output.Broken e) {
            throw e;
        } catch (IOException e) {
            failures.tell(Faults.line(e));
        } finally {
            status.clear();
        }
        return failures.exitCode();
    }

    private void print(Comparison comparison) throws IOException {
        OutputStream out = surroundings.output();
        switch (format) {
            case TEXT -> out.write(ComparisonText.of(comparison).getBytes(UTF_8));
            case JSON -> ComparisonJson.write(comparison, out);
        }
        out.flush();
    }
}
