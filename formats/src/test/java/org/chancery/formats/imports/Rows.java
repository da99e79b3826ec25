package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.formats.table.Columns;
import org.chancery.reading.Reading;
import org.chancery.register.Report;
import org.chancery.register.Reports;
import org.chancery.world.World;

/** Files for tests, and what becomes of them. */
final class Rows {

    private static final World WORLD = World.load();

    private Rows() {}

    static List<Imported> of(Scope scope, byte[] file) {
        return of(scope, new ByteArrayInputStream(file));
    }

    static List<Imported> of(Scope scope, InputStream file) {
        List<Imported> rows = new ArrayList<>();
        try {
            new ImportFile("file", WORLD, scope, rows::add).read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<Imported> of(String... lines) {
        return of(Scope.PAIRS, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** The readings of rows that must all be taken. */
    static List<Reading> readings(List<Imported> rows) {
        return rows.stream()
                .map(row -> row instanceof Imported.Taken taken ? taken.reading() : fail(row))
                .collect(Collectors.toList());
    }

    private static Reading fail(Imported row) {
        throw new AssertionError("It was not taken: " + row);
    }

    static Reading reading(String... lines) {
        return readings(of(lines)).get(0);
    }

    static List<Report> reports(String... lines) {
        return readings(of(lines)).stream().flatMap(reading -> Reports.of(reading).stream()).toList();
    }

    static Imported.Faulty fault(String... lines) {
        return of(lines).stream()
                .filter(Imported.Faulty.class::isInstance)
                .map(Imported.Faulty.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A row of GDELT 2: Peru's government sanctions Chile in Lima, but where told otherwise, as {@code EventCode=173}. */
    static String gdelt(String... cells) {
        Map<String, String> row = new HashMap<>(Map.ofEntries(
                Map.entry("GLOBALEVENTID", "800000001"),
                Map.entry("SQLDATE", "20210309"),
                Map.entry("Actor1Code", "PERGOV"),
                Map.entry("Actor1Name", "PERU"),
                Map.entry("Actor1CountryCode", "PER"),
                Map.entry("Actor1Type1Code", "GOV"),
                Map.entry("Actor2Code", "CHL"),
                Map.entry("Actor2Name", "CHILE"),
                Map.entry("Actor2CountryCode", "CHL"),
                Map.entry("EventCode", "161"),
                Map.entry("ActionGeo_Type", "4"),
                Map.entry("ActionGeo_FullName", "Lima, Lima, Peru"),
                Map.entry("ActionGeo_CountryCode", "PE"),
                Map.entry("ActionGeo_Lat", "-12.05"),
                Map.entry("ActionGeo_Long", "-77.05"),
                Map.entry("DATEADDED", "20210310114500"),
                Map.entry("SOURCEURL", "https://www.coast.example/a")));
        Arrays.stream(cells).map(cell -> cell.split("=", 2)).forEach(cell -> row.put(cell[0], cell[1]));
        return Columns.GDELT_EVENTS.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("\t"));
    }

    /** A row of ICEWS below its header. */
    static String[] icews(String... cells) {
        Map<String, String> row = new HashMap<>(Map.ofEntries(
                Map.entry("Event ID", "30000001"),
                Map.entry("Event Date", "2018-06-01"),
                Map.entry("Source Name", "Foreign Affairs (Peru)"),
                Map.entry("Source Sectors", "Executive,Foreign Ministry,Government"),
                Map.entry("Source Country", "Peru"),
                Map.entry("CAMEO Code", "112"),
                Map.entry("Target Name", "Chile"),
                Map.entry("Target Sectors", "NA"),
                Map.entry("Target Country", "Chile"),
                Map.entry("Story ID", "47000001"),
                Map.entry("Publisher", "Coast News"),
                Map.entry("City", "Lima"),
                Map.entry("Country", "Peru"),
                Map.entry("Latitude", "-12.05"),
                Map.entry("Longitude", "-77.05")));
        return table(Columns.ICEWS, row, cells);
    }

    /** A row of POLECAT below its header. */
    static String[] polecat(String... cells) {
        Map<String, String> row = new HashMap<>(Map.ofEntries(
                Map.entry("Event ID", "x1"),
                Map.entry("Event Date", "2021-03-09"),
                Map.entry("Event Type", "SANCTION"),
                Map.entry("Event Mode", "expel"),
                Map.entry("Contexts", "diplomatic;legal"),
                Map.entry("Actor Name", "Peru"),
                Map.entry("Actor Country", "PER"),
                Map.entry("Primary Actor Sector", "GOV"),
                Map.entry("Recipient Name", "Chile"),
                Map.entry("Recipient Country", "CHL"),
                Map.entry("Publication Date", "2021-03-10"),
                Map.entry("Source", "Coast News")));
        return table(Columns.POLECAT, row, cells);
    }

    private static String[] table(List<String> columns, Map<String, String> row, String... cells) {
        Arrays.stream(cells).map(cell -> cell.split("=", 2)).forEach(cell -> row.put(cell[0], cell[1]));
        return new String[] {
            String.join("\t", columns), columns.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("\t"))
        };
    }
}
