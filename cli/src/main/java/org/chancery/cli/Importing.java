package org.chancery.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Imported;
import org.chancery.reading.Reading;
import org.chancery.store.Lodged;
import org.chancery.store.SqlRegister;

/** Enters rows a lot at a time, each lot whole, and counts what was entered, left out and at fault. */
final class Importing implements ImportFile.Taker {

    /** Rows entered at a time; each lot is acknowledged as a whole. */
    private static final int LOT = 4000;

    /** So many faults of one file are told, the others counted: a file of the wrong kind may have a hundred thousand. */
    private static final int TOLD = 20;

    /** So many names that are nobody's Chancery knows are told. */
    private static final int MOST_NAMES = 20;

    private final SqlRegister ledger;
    private final StatusLine status;
    private final Failures failures;
    private final List<Reading> lot = new ArrayList<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private String file = "";
    private long faults;
    private long entered;
    private long known;

    Importing(SqlRegister ledger, StatusLine status, Failures failures) {
        this.ledger = ledger;
        this.status = status;
        this.failures = failures;
    }

    /** What is taken from now on stood in that file. */
    void begin(String name) {
        file = name;
        faults = 0;
    }

    @Override
    public void take(Imported row) {
        if (row instanceof Imported.Taken taken) {
            lot.add(taken.reading());
            taken.unknown().stream().filter(name -> unknown.size() < MOST_NAMES).forEach(unknown::add);
            if (lot.size() == LOT) {
                flush();
            }
        } else if (row instanceof Imported.LeftOut out) {
            leftOut.merge(out.why(), 1L, Long::sum);
        } else if (row instanceof Imported.Faulty faulty) {
            faults++;
            if (faults <= TOLD) {
                failures.tell("%s: %s. %s".formatted(faulty.place(), faulty.what(), faulty.next()));
            }
        }
    }

    /** The file is at its end. */
    void end() {
        flush();
        if (faults > TOLD) {
            failures.tell("%s: %,d more rows could not be used. Mend those above first.".formatted(file, faults - TOLD));
        }
    }

    private void flush() {
        Lodged lodged = ledger.fileEach(lot, Clock.systemUTC().instant());
        lodged.refused().forEach(refusal -> failures.tell("%s: %s: %s %s"
                .formatted(file, refusal.reading().dispatch().source(), refusal.reason(), refusal.next())));
        entered += lodged.filed().size();
        known += lot.size() - lodged.filed().size() - lodged.refused().size();
        lot.clear();
        status.show(0, "%,d rows entered, now %s".formatted(entered, file));
    }

    void done(PrintStream out) {
        status.clear();
        String before = known == 0 ? "" : "; %,d %s entered before".formatted(known, known == 1 ? "was" : "were");
        out.println("%s entered%s.".formatted(rows(entered), before));
        if (!unknown.isEmpty()) {
            status.say("chancery: no state or body Chancery knows, entered as bodies of these names: %s. Check how they are spelt."
                    .formatted(unknown.stream().map("“%s”"::formatted).collect(Collectors.joining(", "))));
        }
        leftOut.forEach((why, count) -> status.say("chancery: %s left out: %s.".formatted(rows(count), why)));
    }

    private static String rows(long count) {
        return "%,d %s".formatted(count, count == 1 ? "row" : "rows");
    }
}
