package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Imported;
import org.chancery.formats.imports.Scope;
import org.chancery.reading.Reading;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Correction;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Occurrence;
import org.chancery.register.Revision;
import org.chancery.register.Times;
import org.chancery.world.World;

/**
 * Corrections of analysts: lines of {@code field=value}, {@code merge}, {@code split} and {@code reject}, each entered as the next event's.
 * A correction is refused or it holds, and the register can be asked after it.
 */
class RevisionFuzzTest {

    private static final World WORLD = World.load();
    private static final Clerk CLERK = new Clerk(WORLD);
    private static final CaseFold CASES = CaseFold.in(WORLD);
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Times TODAY = new Times(LocalDate.of(2026, 11, 27), Optional.empty());
    private static final int MOST = 20;
    private static final List<Reading> ACTS = acts();

    private static List<Reading> acts() {
        List<Reading> readings = new ArrayList<>();
        String table = """
                date,actor,target,act,person,place,place_country
                2024-04-04,ECU,MEX,ambassador-expelled,,Quito,ECU
                2024-04-05,MEX,ECU,asylum-granted,Jorge Glas,Quito,ECU
                2024-04-05,ECU,MEX,premises-violated,,Quito,ECU
                2024-04-06,MEX,ECU,relations-broken,,,
                """;
        try {
            new ImportFile("acts.csv", WORLD, Scope.ALL, row -> readings.add(((Imported.Taken) row).reading()))
                    .read(new ByteArrayInputStream(table.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return readings;
    }

    @FuzzTest
    void revision(byte[] bytes) {
        MemoryRegister register = new MemoryRegister(CLERK, CASES);
        register.file(ACTS, NOW);
        List<String> lines = new String(bytes, UTF_8).lines().limit(MOST).toList();
        for (int i = 0; i < lines.size(); i++) {
            List<Occurrence> events = register.events(EventQuery.ALL, TODAY);
            if (events.isEmpty()) {
                break;
            }
            enter(register, lines.get(i), events, i % events.size());
        }
        register.relations(TODAY);
        register.cases(TODAY);
        register.events(EventQuery.ALL, TODAY);
    }

    private static void enter(MemoryRegister register, String line, List<Occurrence> events, int at) {
        try {
            Correction correction = switch (line) {
                case "merge" -> new Correction.Merged(Revision.anchors(events.subList(0, Math.min(2, events.size()))));
                case "split" -> new Correction.Split(Revision.anchors(List.of(events.get(at))));
                case "reject" -> new Correction.Rejected(Revision.anchors(List.of(events.get(at))));
                default -> Revision.set(events.get(at), values(line));
            };
            register.correct(new CorrectionMade(NOW, "analyst", "a trial", correction));
        } catch (IllegalArgumentException e) {
            Words.tell(e.getMessage());
        }
    }

    private static Map<String, String> values(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String set : line.split(";")) {
            int equals = set.indexOf('=');
            values.put(equals < 0 ? set : set.substring(0, equals), equals < 0 ? "" : set.substring(equals + 1));
        }
        return values;
    }
}
