package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.formats.out.OutputFormat;
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

    /** Of so many dispatches a person cannot see the end by looking: it is told. */
    private static final int MANY = 100;

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

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private IntoOptions into = new IntoOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A text or HTML file, a folder of them, an RSS or Atom file, a JSONL file of"
                    + " {id,url,title,date,text}, a WARC, an http(s) address, or - for standard input. Files may be packed by gzip"
                    + " or Zstandard.")
    private List<String> inputs = new ArrayList<>();

    ReadCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        check();
        StatusLine status = StatusLine.of(surroundings);
        Loading loading = Loading.start(readers, options, status);
        Detail detail = explain ? Detail.EXPLAIN : Detail.PLAIN;
        Intake intake = new Intake(Limits.standard(), null, surroundings.input());
        OrderedReading reading = new OrderedReading(loading::reader, run.threads, run.patience());
        Path folder = into.folder;
        if (folder == null) {
            return printed(intake, reading, detail, status);
        }
        OutputFormat format = archived();
        return new ArchiveReading(
                        surroundings,
                        status,
                        inputs,
                        format,
                        detail,
                        into.packing,
                        Settings.of(new Form(format), explain, into.packing, options))
                .into(folder, into.restart, intake, reading);
    }

    private void check() {
        if (run.threads < 1) {
            throw wrong("--threads is %d; at least one is needed.".formatted(run.threads));
        }
        if (run.giveUpAfter < 1) {
            throw wrong("--give-up-after is %d; at least one second is needed.".formatted(run.giveUpAfter));
        }
        if (into.folder != null && run.failures != null) {
            throw wrong("With --into failures are written into the folder. Leave --failures out.");
        }
        if (into.folder != null && inputs.contains("-")) {
            throw wrong("--into goes on after an interruption, which standard input cannot. Save it as a file first.");
        }
        if (into.folder == null && into.restart) {
            throw wrong("--restart belongs to --into FOLDER.");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(specification).commandLine(), what);
    }

    /** The format of the parts: JSON lines, unless the user names another that can be cut into parts. */
    private OutputFormat archived() {
        boolean named = Objects.requireNonNull(specification).commandLine().getParseResult().hasMatchedOption("--format");
        OutputFormat format = named ? form.format() : OutputFormat.JSONL;
        if (format == null || format == OutputFormat.JSON) {
            throw wrong("--into writes jsonl, csv, gdelt or plover; %s cannot be cut into parts.".formatted(form));
        }
        return format;
    }

    private int printed(Intake intake, OrderedReading reading, Detail detail, StatusLine status) throws IOException {
        boolean colours = colouring.shows(surroundings.terminal());
        boolean bar = !surroundings.terminal().outIsTerminal();
        Course course = new Course(status, bar, inputs, "read", surroundings.terminal().columns());
        try (Failures failures = new Failures(status, run.failures);
                Arrivals arrivals = intake.open(inputs);
                ReadingWriter writer = form.open(surroundings.output(), detail, surroundings.terminal(), colours)) {
            reading.read(arrivals, new Printing(writer, course, status, failures));
            course.end();
            failures.done();
            if (course.dispatches() >= MANY) {
                status.say("chancery: %s; %s.".formatted(course.told(), Amounts.of(failures.count(), "failure", "failures")));
            }
            return failures.exitCode();
        } finally {
            course.end();
        }
    }

    /** Writes each reading as it comes, with a bar where the readings themselves are not seen coming. */
    private final class Printing implements OrderedReading.Outcome {

        private final ReadingWriter writer;
        private final Course course;
        private final StatusLine status;
        private final Failures failures;

        Printing(ReadingWriter writer, Course course, StatusLine status, Failures failures) {
            this.writer = writer;
            this.course = course;
            this.status = status;
            this.failures = failures;
        }

        @Override
        public void read(OrderedReading.Item item, Reading reading) throws IOException {
            Arrival.Received received = (Arrival.Received) item.arrival();
            received.warnings().forEach(warning -> failures.tell(new Arrival.Failure(received.dispatch().source(), warning, "")));
            writer.write(reading);
            if (!form.isText()) {
                reading.notes().stream().filter(note -> note.kind().equals(Note.LANGUAGE)).forEach(note -> status.say(
                        "chancery: " + reading.dispatch().source() + ": " + note.text()));
            }
            course.read(item.place(), reading);
        }

        @Override
        public void failed(OrderedReading.Item item, Arrival.Failure failure) {
            failures.tell(failure);
            course.at(item.place());
        }
    }
}
