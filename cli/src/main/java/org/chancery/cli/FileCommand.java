package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.reading.Reading;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Dispatches read at a time (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "As for chancery read: a text or HTML file, a folder, a feed, JSONL, a WARC, an address, or -. Also a folder that"
                    + " the Spark job wrote, or a Parquet file of it: its readings are entered as they were read.")
    private List<String> inputs = new ArrayList<>();

    FileCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        Failures failures = new Failures(status);
        List<String> toRead = inputs.stream().filter(input -> !JobReadings.are(input)).toList();
        Loading loading = toRead.isEmpty() ? null : Loading.start(readers, options, status);
        Intake intake = new Intake(Limits.standard(), null, surroundings.input());
        try (SqlRegister ledger = register.openOrMake();
                Arrivals arrivals = intake.open(toRead)) {
            Dispatches dispatches = new Dispatches(arrivals, failures);
            Entering entering = new Entering(ledger, arrivals, status, failures);
            JobReadings readings = new JobReadings(entering::read, failures);
            for (String input : inputs) {
                if (JobReadings.are(input)) {
                    readings.take(input);
                }
            }
            if (loading != null && dispatches.hasNext()) {
                new OrderedReading(loading.reader(), Math.max(1, threads)).read(dispatches, entering);
            }
            entering.flush();
            status.clear();
            entering.tell(new PrintStream(surroundings.output(), true, java.nio.charset.StandardCharsets.UTF_8));
        } finally {
            status.clear();
        }
        return failures.exitCode();
    }

    /** Gathers readings and enters them a lot at a time. */
    private static final class Entering implements OrderedReading.Outcome {

        private final SqlRegister ledger;
        private final Arrivals arrivals;
        private final StatusLine status;
        private final Failures failures;
        private final List<Reading> lot = new ArrayList<>();
        private int filed;
        private int known;

        Entering(SqlRegister ledger, Arrivals arrivals, StatusLine status, Failures failures) {
            this.ledger = ledger;
            this.arrivals = arrivals;
            this.status = status;
            this.failures = failures;
        }

        @Override
        public void read(Reading reading) {
            lot.add(reading);
            if (lot.size() == LOT) {
                flush();
            }
        }

        @Override
        public void failed(Dispatch dispatch, Throwable fault) {
            failures.tell(dispatch.source() + ": " + Faults.line(fault));
        }

        void flush() {
            int fresh = lot.isEmpty() ? 0 : ledger.file(lot, Clock.systemUTC().instant()).size();
            filed += fresh;
            known += lot.size() - fresh;
            lot.clear();
            status.show(
                    (double) arrivals.done() / Math.max(1, arrivals.inputs()),
                    "%d dispatches filed, %d of %d inputs".formatted(filed, arrivals.done(), arrivals.inputs()));
        }

        void tell(PrintStream out) {
            String before = known == 0 ? "" : "; %d %s filed before".formatted(known, known == 1 ? "was" : "were");
            out.println("%d %s filed%s.".formatted(filed, filed == 1 ? "dispatch" : "dispatches", before));
        }
    }
}
