package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.reading.Basis;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.register.Anchor;
import org.chancery.register.Report;
import org.chancery.register.Reports;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery recode}: reads all dispatches of the register anew. */
@Command(
        name = "recode",
        header = "Reads the dispatches of a register anew with this coder, and tells what changed. Corrections stay.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RecodeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Readers readers;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    RecodeCommand(Surroundings surroundings, Readers readers) {
        this.surroundings = surroundings;
        this.readers = readers;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = StatusLine.of(surroundings);
        PrintStream out = new PrintStream(surroundings.output(), true, StandardCharsets.UTF_8);
        Loading loading = Loading.start(readers, options, status);
        try (SqlRegister ledger = register.open()) {
            Reader reader = loading.reader();
            List<String> dispatches = ledger.dispatches();
            int changed = 0;
            for (int i = 0; i < dispatches.size(); i++) {
                Reading before = ledger.dispatch(dispatches.get(i)).orElseThrow();
                Reading after = before.basis() == Basis.READ ? reader.read(before.dispatch()) : before; // rows have no text to read
                if (ledger.recode(after, Clock.systemUTC().instant())) {
                    changed++;
                    tell(before, after, out);
                }
                status.show((i + 1.0) / dispatches.size(), "%d of %d dispatches read anew".formatted(i + 1, dispatches.size()));
            }
            status.clear();
            out.println("%d of %d dispatches read otherwise.".formatted(changed, dispatches.size()));
        } finally {
            status.clear();
        }
        return ExitCode.DONE;
    }

    private static void tell(Reading before, Reading after, PrintStream out) {
        Set<String> gone = told(before);
        Set<String> come = told(after);
        Set<String> both = new HashSet<>(gone);
        both.retainAll(come);
        gone.removeAll(both);
        come.removeAll(both);
        if (!gone.isEmpty() || !come.isEmpty()) {
            out.println(after.dispatch().source());
            gone.stream().sorted().forEach(line -> out.println("  − " + line));
            come.stream().sorted().forEach(line -> out.println("  + " + line));
        }
    }

    private static Set<String> told(Reading reading) {
        Set<String> told = new HashSet<>();
        for (Report report : Reports.of(reading)) {
            Anchor anchor = Anchor.of(report);
            told.add("%s → %s %s %s, %s, %s".formatted(
                    anchor.source() == null ? "?" : anchor.source(),
                    anchor.target() == null ? "?" : anchor.target(),
                    report.type(),
                    report.act() == null ? "-" : report.act().code(),
                    report.modality().code(),
                    report.date() == null ? "day unknown" : report.date().start()));
        }
        return told;
    }
}
