package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.cli.archive.RunFolder;
import org.chancery.cli.archive.Tally;

/** What came of a run over an archive, for a person. */
final class SummaryText {

    private static final int SHOWN = 8;
    private static final long MEGABYTE = 1 << 20;

    private SummaryText() {}

    static void print(Tally tally, int parts, Path folder, PrintStream out) {
        out.printf(
                "%s read into %s%n%n",
                Amounts.of(tally.dispatches(), "dispatch", "dispatches"), shown(folder.toString()));
        row(out, "parts", "%,d".formatted(parts));
        row(out, "sentences", "%,d".formatted(tally.sentences()));
        row(out, "events", "%,d".formatted(tally.events()));
        row(out, "statements", "%,d".formatted(tally.statements()));
        if (tally.first() != null) {
            row(out, "days", "%s to %s".formatted(tally.first(), tally.last()) + undated(tally));
        }
        row(out, "languages", most(tally.languages()));
        row(out, "time", time(tally));
        row(out, "heap", "%,d MB at most".formatted(tally.heap() / MEGABYTE));
        if (tally.failures() + tally.warnings() > 0) {
            failures(tally, folder, out);
        }
    }

    private static void row(PrintStream out, String name, String value) {
        out.printf("%-12s%s%n", name, value);
    }

    private static String undated(Tally tally) {
        return tally.undated() == 0 ? "" : "; %,d without one".formatted(tally.undated());
    }

    private static String most(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted = sorted(counts);
        String shown = sorted.stream()
                .limit(SHOWN)
                .map(each -> "%s %,d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return sorted.size() > SHOWN ? shown + ", …" : shown.isEmpty() ? "none" : shown;
    }

    private static List<Map.Entry<String, Long>> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static String time(Tally tally) {
        double seconds = Math.max(0.001, tally.millis() / 1000.0);
        return "%s; %s dispatches/s, %s sentences/s; %s of processor time"
                .formatted(
                        Amounts.time(Duration.ofMillis(tally.millis())),
                        Amounts.rate(tally.dispatches() / seconds),
                        Amounts.rate(tally.sentences() / seconds),
                        Amounts.time(Duration.ofMillis(tally.processorMillis())));
    }

    private static void failures(Tally tally, Path folder, PrintStream out) {
        String mended = tally.warnings() == 0 ? "" : "; %,d read with something amiss".formatted(tally.warnings());
        out.printf("%n%,d not read%s (%s)%n", tally.failures(), mended, shown(folder.resolve(RunFolder.FAILURES).toString()));
        sorted(tally.reasons()).stream()
                .limit(SHOWN)
                .forEach(reason -> out.printf("%,10d  %s%n", reason.getValue(), shown(reason.getKey())));
    }

    private static String shown(String words) {
        return Shown.line(words);
    }
}
