package org.chancery.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.formats.imports.ImportFile;
import org.chancery.formats.imports.Imported;
import org.chancery.formats.imports.Scope;
import org.chancery.formats.table.Columns;
import org.chancery.reading.Reading;
import org.chancery.store.SqlRegister;
import org.chancery.world.State;
import org.chancery.world.StateKind;
import org.chancery.world.World;

/**
 * Imports made-up rows of GDELT, each between two states, the way {@code chancery import} does, and tells how long it took.
 * Arguments: the register, how many rows.
 */
public final class ImportRows {

    private static final int LOT = 1000;

    /** Rows of one day: about what two states' organs do to each other in a day of GDELT. */
    private static final int OF_A_DAY = 25_000;

    private static final List<String> CODES = List.of("036", "040", "042", "043", "051", "057", "061", "073", "100", "111", "112", "120", "138", "161", "163", "173", "190");

    private final List<String> states;
    private final Random random = new Random(1);

    private ImportRows(World world) {
        this.states = world.states().stream().filter(state -> state.kind() == StateKind.STATE).map(State::iso3).toList();
    }

    /** @param arguments the register; how many rows, default 25,000 */
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : OF_A_DAY;
        World world = World.load();
        ImportRows made = new ImportRows(world);
        Stopwatch all = Stopwatch.start();
        try (SqlRegister register = Registers.open(arguments[0]);
                InputStream bytes = made.file(rows)) {
            List<Reading> lot = new ArrayList<>(LOT);
            new ImportFile("made up", world, Scope.PAIRS, row -> {
                        if (row instanceof Imported.Taken taken && lot.add(taken.reading()) && lot.size() == LOT) {
                            register.file(lot, Instant.EPOCH);
                            lot.clear();
                        }
                    })
                    .read(bytes);
            register.file(lot, Instant.EPOCH);
        }
        System.out.printf(Locale.ROOT, "%,d rows: %s%n", rows, all.rate(rows));
    }

    /** A file that is made as it is read. */
    private InputStream file(int rows) {
        Iterator<InputStream> lines = IntStream.range(0, rows)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream((row(i) + "\n").getBytes(UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    private String row(int number) {
        String source = any(states);
        String target = any(states.stream().filter(state -> !state.equals(source)).toList());
        String code = any(CODES);
        String day = LocalDate.parse("2019-01-01").plusDays(number / OF_A_DAY).format(DateTimeFormatter.BASIC_ISO_DATE);
        Map<String, String> cells = Map.ofEntries(
                Map.entry("GLOBALEVENTID", String.valueOf(800_000_000 + number)),
                Map.entry("SQLDATE", day),
                Map.entry("Actor1Name", source),
                Map.entry("Actor1CountryCode", source),
                Map.entry("Actor1Type1Code", any(List.of("GOV", "MIL", ""))),
                Map.entry("Actor2Name", target),
                Map.entry("Actor2CountryCode", target),
                Map.entry("EventCode", code),
                Map.entry("ActionGeo_Type", "4"),
                Map.entry("ActionGeo_FullName", "Geneva, Genève, Switzerland"),
                Map.entry("ActionGeo_CountryCode", "SZ"),
                Map.entry("ActionGeo_Lat", "46.2"),
                Map.entry("ActionGeo_Long", "6.1667"),
                Map.entry("DATEADDED", day + "121500"),
                Map.entry("SOURCEURL", "https://news%d.example/%d".formatted(random.nextInt(3000), number / 2)));
        return Columns.GDELT_EVENTS.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining("\t"));
    }

    /** The first are the likeliest: a few states do most of what is told. */
    private String any(List<String> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 2)));
    }
}
