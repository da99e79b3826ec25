package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery read}: inputs in, readings out. */
@Command(
        name = "read",
        header = "Reads dispatches and prints what they report.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code 0: all was read. 2: the command line is wrong. 3: an input could not be read; the others were, and"
                    + " each failure is one line on standard error."
        })
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Readers readers;

    @Spec
    private @Nullable CommandSpec specification;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = Form.Names.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json is one object, or an array of several;"
                    + " csv has one row an event. gdelt and plover hold the actual events alone, in the columns of a GDELT"
                    + " 2.0 event file (no header) and of POLECAT; what Chancery does not measure is empty there.")
    private Form form = Form.all().get(0);

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Option(names = "--explain", description = "Say of each event why it was coded.")
    private boolean explain;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}: on a terminal, unless NO_COLOR is set).")
    private Colouring colouring = Colouring.AUTO;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Dispatches read at a time (default: one a processor). The order of the output is always that"
                    + " of the inputs.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A text or HTML file, a folder of them, an RSS or Atom file, a JSONL file of"
                    + " {id,url,title,date,text}, a WARC, an http(s) address, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    ReadCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "--threads is %d; at least one is needed.".formatted(threads));
        }
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        Loading loading = Loading.start(readers, options, status);
        Detail detail = explain ? Detail.EXPLAIN : Detail.PLAIN;
        boolean colours = colouring.shows(surroundings.terminal());
        Intake intake = new Intake(Limits.standard(), null, surroundings.input());
        try (Arrivals arrivals = intake.open(inputs);
                ReadingWriter writer = form.open(surroundings.output(), detail, surroundings.terminal(), colours)) {
            Dispatches dispatches = new Dispatches(arrivals, failures);
            if (dispatches.hasNext()) {
                new OrderedReading(loading.reader(), threads)
                        .read(dispatches, new Printing(arrivals, writer, status, failures));
            }
        } finally {
            status.clear();
        }
        return failures.exitCode();
    }

    /** Writes each reading as it comes, with a bar where the readings themselves are not seen coming. */
    private final class Printing implements OrderedReading.Outcome {

        private final Arrivals arrivals;
        private final ReadingWriter writer;
        private final StatusLine status;
        private final Failures failures;
        private int read;

        Printing(Arrivals arrivals, ReadingWriter writer, StatusLine status, Failures failures) {
            this.arrivals = arrivals;
            this.writer = writer;
            this.status = status;
            this.failures = failures;
        }

        @Override
        public void read(Reading reading) throws IOException {
            writer.write(reading);
            read++;
            if (!form.isText()) {
                reading.notes().stream().filter(note -> note.kind().equals(Note.LANGUAGE)).forEach(note -> status.say(
                        "chancery: " + reading.dispatch().source() + ": " + note.text()));
            }
            if (arrivals.inputs() > 1 && !surroundings.terminal().outIsTerminal()) {
                status.show(
                        (double) arrivals.done() / arrivals.inputs(),
                        "%d dispatches read, %d of %d inputs".formatted(read, arrivals.done(), arrivals.inputs()));
            }
        }

        @Override
        public void failed(Dispatch dispatch, Throwable fault) {
            failures.tell(dispatch.source() + ": " + Faults.line(fault));
        }
    }
}
