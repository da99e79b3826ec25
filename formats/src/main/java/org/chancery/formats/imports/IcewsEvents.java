package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.EventCode;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** Rows of ICEWS event files (20 columns with a header, 1995 to April 2023). Its days are those of the stories. */
final class IcewsEvents implements RowForm {

    /** ICEWS's sectors and the PLOVER sector each is, from {@code icews-sectors.tsv}. */
    private static final Map<String, String> SECTORS = sectors();

    /** Stands for all ICEWS sectors that are not in the table: they act for nobody but themselves. */
    private static final String OTHER = "OTHER";

    private final StateNames states;
    private final Scope scope;

    IcewsEvents(World world, Scope scope) {
        this.states = new StateNames(world);
        this.scope = scope;
    }

    @Override
    public Imported of(Row row) throws BadCell {
        LocalDate date = row.day("Event Date");
        EventCode code = Cameo.code(row, "CAMEO Code");
        if (code == null) {
            return new Imported.LeftOut(Cameo.NO_TYPE);
        }
        Side source = side(row, "Source");
        Side target = side(row, "Target");
        Optional<String> refusal = scope.refusal(source, target);
        if (refusal.isPresent()) {
            return new Imported.LeftOut(refusal.get());
        }
        String number = row.name("Event ID");
        String story = row.name("Story ID");
        return new Imported.Taken(new CodedRow(
                        "ICEWS " + number,
                        row.content(),
                        code,
                        source,
                        target,
                        date,
                        place(row),
                        date,
                        story.isEmpty() ? "ICEWS " + number : "ICEWS story " + story,
                        row.orNull("Publisher"))
                .reading());
    }

    private Side side(Row row, String side) throws BadCell {
        String column = side + " Country";
        List<String> sectors = Arrays.stream(row.cell(side + " Sectors").split(","))
                .map(String::strip)
                .filter(sector -> !sector.isEmpty())
                .map(sector -> SECTORS.getOrDefault(sector, OTHER))
                .distinct()
                .toList();
        return Side.of(row.cell(side + " Name"), country(row, column), sectors.equals(List.of(OTHER)) ? sectors : known(sectors));
    }

    private static List<String> known(List<String> sectors) {
        return sectors.stream().filter(sector -> !sector.equals(OTHER)).toList();
    }

    private @Nullable String country(Row row, String column) throws BadCell {
        String name = row.cell(column);
        if (name.isEmpty()) {
            return null;
        }
        return states.state(name).orElseThrow(() -> new BadCell(
                column, "“%s” is no state Chancery knows".formatted(name), "Write its name in English or its ISO 3166-1 alpha-3 code."));
    }

    private @Nullable Place place(Row row) throws BadCell {
        String country = row.cell("Country");
        String name = Stream.of("City", "District", "Province", "Country").map(row::cell).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return row.place(name, states.state(country).orElse(null), "Latitude", "Longitude");
    }

    private static Map<String, String> sectors() {
        try (InputStream stream = Objects.requireNonNull(IcewsEvents.class.getResourceAsStream("icews-sectors.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of ICEWS's sectors cannot be read. Maybe the program was not unpacked in full.", e);
        }
    }
}
