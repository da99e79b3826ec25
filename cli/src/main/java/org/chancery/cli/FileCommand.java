package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.reading.Reading;
import org.chancery.store.Lodged;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery file}: inputs in, and into the register. */
@Command(
        name = "file",
        header = "Reads dispatches and enters them into the register.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A dispatch that is filed already changes nothing. Exit code 0: all was filed. 2: the command line is wrong. 3: an"
                    + " input could not be read; the others were filed. 4: the register cannot be opened or written."
        })
final class FileCommand implements Callable<Integer> {

    /** Dispatches entered at a time; each lot is acknowledged as a whole. */
    private static final int LOT = 64;

    private final Surroundings surroundings;
    private final Readers readers;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "As for chancery read: a text or HTML file, a folder, a feed, JSONL, a WARC, an address, or -; packed by"
                    + " gzip or Zstandard, too. Also a folder that the Spark job wrote, or a Parquet file of it: its readings are"
                    + " entered as they were read.")
    private List<String> inputs = new ArrayList<>();

    FileCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        List<String> toRead = inputs.stream().filter(input -> !JobReadings.are(input)).toList();
        Intake intake = new Intake(Limits.standard(), null, surroundings.input());
        Course course = new Course(status, true, toRead, "filed", surroundings.terminal().columns());
        Loading loading = toRead.isEmpty() ? null : Loading.start(readers, options, status);
        try (Failures failures = new Failures(status, run.failures);
                SqlRegister ledger = register.openOrMake();
                Arrivals arrivals = intake.open(toRead)) {
            Entering entering = new Entering(ledger, course, failures);
            JobReadings readings = new JobReadings(entering::enter, failures);
            for (String input : inputs) {
                if (JobReadings.are(input)) {
                    readings.take(input);
                }
            }
            if (loading != null) {
                new OrderedReading(loading::reader, Math.max(1, run.threads), run.patience()).read(arrivals, entering);
            }
            entering.flush();
            course.end();
            failures.done();
            entering.tell(new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8));
            return failures.exitCode();
        } finally {
            course.end();
        }
    }

    /** Gathers readings and enters them a lot at a time. */
    private static final class Entering implements OrderedReading.Outcome {

        private final SqlRegister ledger;
        private final Course course;
        private final Failures failures;
        private final List<Reading> lot = new ArrayList<>();
        private int filed;
        private int known;

        Entering(SqlRegister ledger, Course course, Failures failures) {
            this.ledger = ledger;
            this.course = course;
            this.failures = failures;
        }

        @Override
        public void read(OrderedReading.Item item, Reading reading) {
            Arrival.Received received = (Arrival.Received) item.arrival();
            received.warnings().forEach(warning -> failures.tell(new Arrival.Failure(received.dispatch().source(), warning, "")));
            enter(reading);
            course.read(item.place(), reading);
        }

        /** One more for the lot, which is entered when it is full. */
        void enter(Reading reading) {
            lot.add(reading);
            if (lot.size() == LOT) {
                flush();
            }
        }

        @Override
        public void failed(OrderedReading.Item item, Arrival.Failure failure) {
            failures.tell(failure);
            course.at(item.place());
        }

        void flush() {
            Lodged lodged = ledger.fileEach(lot, Clock.systemUTC().instant());
            lodged.refused().forEach(refusal -> failures.tell(new Arrival.Failure(
                    refusal.reading().dispatch().source(), refusal.reason(), refusal.next())));
            filed += lodged.filed().size();
            known += lot.size() - lodged.filed().size() - lodged.refused().size();
            lot.clear();
        }

        void tell(PrintStream out) {
            String before = known == 0 ? "" : "; %d %s filed before".formatted(known, known == 1 ? "was" : "were");
            out.println("%d %s filed%s.".formatted(filed, filed == 1 ? "dispatch" : "dispatches", before));
        }
    }
}
