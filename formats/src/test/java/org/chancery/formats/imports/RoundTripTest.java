package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.formats.export.EventWriter;
import org.chancery.formats.export.ExportFormat;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.formats.table.Columns;
import org.chancery.formats.table.EventTable;
import org.chancery.reading.Reading;
import org.chancery.register.Chronicle;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Register;
import org.chancery.register.Smallest;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is exported and imported again, exported once more: the same rows, but for names and counts, which are those of the
 * register that holds them.
 */
class RoundTripTest {

    private static final List<String> STATES = List.of("PER", "CHL", "ROU", "SRB", "TLS", "XKX");
    /** Among them what a spreadsheet would run, and what parts cells. */
    private static final List<String> PLACES =
            List.of("Niš", "\"Niš\", Serbia", "=1+1", "-Niš", "+Niš", "@Niš", "'Niš'", "Niš; Kraljevo", "Niš (“old”)", "İzmir", "a\\b", "|Niš|", "#Niš", "1984");
    private static final Times NOW = Times.asOf(LocalDate.parse("2022-01-01"));


    /** Three, or as many as the property {@code chancery.seeds} says. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 3));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Events of all sorts, no two of one dyad on one day, since such rows are one event to who has nothing but codes. */
    private static Register made(long seed, List<Act> acts, List<EventType> types) {
        Random random = new Random(seed);
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        for (int i = 0; i < 40; i++) {
            String source = STATES.get(random.nextInt(STATES.size()));
            String target = STATES.get((STATES.indexOf(source) + 1 + random.nextInt(STATES.size() - 1)) % STATES.size());
            String day = LocalDate.parse("2021-01-01").plusDays(7L * i).toString();
            Told told = Told.in("d" + i, day);
            if (random.nextBoolean()) {
                Act act = any(acts, random);
                Modality modality = random.nextInt(5) == 0 ? Modality.PLANNED : Modality.ACTUAL;
                told.act(act, source, target, random.nextInt(5) == 0 ? day.substring(0, 7) : day, modality, "clause " + i);
            } else {
                told.event(any(types, random), source, target, day, "clause " + i);
            }
            if (random.nextBoolean()) {
                told.at("Niš", "SRB", 43.32, 21.9);
            }
            register.file(List.of(told.reading()), Instant.EPOCH);
        }
        return register;
    }

    private static byte[] exported(Register register, ExportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventWriter writer = format.open(bytes)) {
            register.eachEvent(EventQuery.ALL, NOW, writer::write);
        }
        return bytes.toByteArray();
    }

    private static Register imported(byte[] file) {
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        register.file(Rows.readings(Rows.of(Scope.ALL, file)), Instant.EPOCH);
        return register;
    }

    /** The rows without the columns that are the register's own. */
    private static List<List<String>> rows(byte[] file, List<String> columns, Set<String> own, String separator) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : new String(file, UTF_8).lines().toList()) {
            List<String> cells = List.of(line.split(separator, -1));
            rows.add(IntStream.range(0, columns.size()).filter(i -> !own.contains(columns.get(i))).mapToObj(cells::get).toList());
        }
        return rows.stream().sorted(Comparator.comparing(List::toString)).collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ourOwnTableCarriesEverythingButNames(long seed) throws IOException {
        Register register = made(seed, Act.practice(), EventType.plover());
        byte[] first = exported(register, ExportFormat.CSV);
        byte[] second = exported(imported(first), ExportFormat.CSV);
        List<String> columns = EventTable.TOLD.stream().map(EventTable.Column::name).toList();

        assertThat(rows(second, columns, Set.of("event", "dispatches"), ","))
                .isEqualTo(rows(first, columns, Set.of("event", "dispatches"), ","));
        assertThat(imported(first).relations(NOW).stream().map(relation -> relation.pair() + " " + relation.status()))
                .containsExactlyElementsOf(register.relations(NOW).stream().map(relation -> relation.pair() + " " + relation.status()).toList());
    }

    /** What an event is, but for its name and for who tells it. */
    private static List<List<Object>> told(Register register) {
        return register.events(EventQuery.ALL, NOW).stream()
                .map(event -> Arrays.<Object>asList(
                        event.source(), event.target(), event.type(), event.mode(), event.act(), Set.copyOf(event.contexts()), event.modality(), event.date(), event.place()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ourOwnTableCarriesWhateverAPlaceIsCalledAndWhateverWasNotDone(long seed) {
        Random random = new Random(seed);
        List<Integer> weeks = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Smallest.holds(seed, weeks, some -> {
            MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
            for (int week : some) {
                String day = LocalDate.parse("2021-01-01").plusDays(7L * week).toString();
                String source = STATES.get(week % STATES.size());
                String target = STATES.get((week + 1) % STATES.size());
                Modality modality = Modality.values()[week % Modality.values().length];
                Told told = Told.in("d" + week, day).act(any(Act.practice(), random), source, target, day, modality, "clause " + week);
                register.file(List.of(told.at(PLACES.get(week % PLACES.size()), "SRB", 43.32, -21.9).reading()), Instant.EPOCH);
            }

            assertThat(told(imported(exported(register, ExportFormat.CSV)))).containsExactlyInAnyOrderElementsOf(told(register));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesOfReadingsCarryEverything(long seed) {
        List<Reading> readings = new ArrayList<>(Chronicle.from(seed, "d", 20, LocalDate.parse("2001-01-01"), 30));
        PLACES.forEach(words -> readings.add(Told.in("w" + words.hashCode(), "2001-01-01").title(words).words(words + " \u2028 \uD83D\uDE00 \u0001\r\n\"").reading()));
        Smallest.holds(seed, readings, some -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ReadingWriter writer = OutputFormat.JSONL.open(bytes, OutputFormat.Detail.EXPLAIN)) {
                for (Reading reading : some) {
                    writer.write(reading);
                }
            }
            List<Reading> back = some.isEmpty() ? List.of() : Rows.readings(Rows.of(Scope.ALL, bytes.toByteArray()));

            assertThat(back).isEqualTo(some);
        });
    }

    @Test
    void ourOwnTableCarriesActsAndTypesOfACodebook() throws IOException {
        byte[] first = exported(made(4, List.of(Act.coded("towns-twinned")), List.of(EventType.of("TWINNING:2"))), ExportFormat.CSV);
        String coded = new String(first, UTF_8).replace(",010,", ",030,");
        byte[] second = exported(imported(coded.getBytes(UTF_8)), ExportFormat.CSV);
        List<String> columns = EventTable.TOLD.stream().map(EventTable.Column::name).toList();

        assertThat(coded).contains(",own:towns-twinned,", ",TWINNING,");
        assertThat(rows(second, columns, Set.of("event", "dispatches"), ","))
                .isEqualTo(rows(coded.getBytes(UTF_8), columns, Set.of("event", "dispatches"), ","));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gdeltCarriesDayDyadCodePlaceAndSource(long seed) throws IOException {
        byte[] first = exported(register(seed), ExportFormat.GDELT);
        byte[] second = exported(imported(first), ExportFormat.GDELT);
        Set<String> own = Set.of("GLOBALEVENTID", "IsRootEvent", "QuadClass");

        assertThat(rows(second, Columns.GDELT_EVENTS, own, "\t")).isNotEmpty().isEqualTo(rows(first, Columns.GDELT_EVENTS, own, "\t"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void polecatCarriesTypeModeContextsDyadAndPlace(long seed) throws IOException {
        byte[] first = exported(register(seed), ExportFormat.POLECAT);
        byte[] second = exported(imported(first), ExportFormat.POLECAT);

        assertThat(rows(second, Columns.POLECAT, Set.of("Event ID"), "\t")).isNotEmpty().isEqualTo(rows(first, Columns.POLECAT, Set.of("Event ID"), "\t"));
    }

    /** The same events with the CAMEO codes of their acts and types: all that tests tell has the code of a statement. */
    private static Register register(long seed) throws IOException {
        int cameo = EventTable.TOLD.stream().map(EventTable.Column::name).toList().indexOf("cameo");
        String table = new String(exported(made(seed, Act.practice(), EventType.plover()), ExportFormat.CSV), UTF_8).lines()
                .map(line -> line.split(",", -1))
                .peek(cells -> cells[cameo] = cells[cameo].equals("010") ? "" : cells[cameo])
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n"));
        return imported(table.getBytes(UTF_8));
    }
}
