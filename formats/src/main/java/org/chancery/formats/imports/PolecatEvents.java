package org.chancery.formats.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.coding.EventCode;
import org.chancery.coding.EventType;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** Rows of POLECAT's event files (40 columns with a header), which carry PLOVER's types and modes and no CAMEO code. */
final class PolecatEvents implements RowForm {

    private final StateNames states;
    private final Scope scope;

    PolecatEvents(World world, Scope scope) {
        this.states = new StateNames(world);
        this.scope = scope;
    }

    @Override
    public Imported of(Row row) throws BadCell {
        EventCode bare = EventCode.ofType(type(row), mode(row));
        EventCode code = new EventCode(bare.type(), bare.mode(), contexts(row), bare.cameo(), null);
        Side source = side(row, "Actor");
        Side target = side(row, "Recipient");
        Optional<String> refusal = scope.refusal(source, target);
        if (refusal.isPresent()) {
            return new Imported.LeftOut(refusal.get());
        }
        String data = "POLECAT " + row.name("Event ID");
        return new Imported.Taken(new CodedRow(
                        data,
                        row.content(),
                        code,
                        source,
                        target,
                        row.day("Event Date"),
                        place(row),
                        row.day("Publication Date"),
                        data,
                        row.orNull("Source"))
                .reading());
    }

    private static EventType type(Row row) throws BadCell {
        String type = row.cell("Event Type");
        return EventType.plover(type)
                .orElseThrow(() -> new BadCell("Event Type", "“%s” is no PLOVER type".formatted(type), "It is one of %s."
                        .formatted(EventType.plover())));
    }

    private static @Nullable String mode(Row row) {
        String mode = row.cell("Event Mode");
        return mode.isEmpty() ? null : mode.toLowerCase(Locale.ROOT);
    }

    private static List<String> contexts(Row row) {
        return row.list("Contexts").stream().map(context -> context.toLowerCase(Locale.ROOT)).toList();
    }

    private Side side(Row row, String side) throws BadCell {
        List<String> sectors = Stream.concat(
                        Stream.of(row.cell("Primary " + side + " Sector")).filter(sector -> !sector.isEmpty()),
                        row.list(side + " Sectors").stream())
                .distinct()
                .toList();
        return Side.of(row.cell(side + " Name"), country(row, side + " Country"), sectors);
    }

    private @Nullable String country(Row row, String column) throws BadCell {
        String code = row.cell(column);
        if (code.isEmpty()) {
            return null;
        }
        return states.state(code).orElseThrow(() ->
                new BadCell(column, "“%s” is no state Chancery knows".formatted(code), "Write its ISO 3166-1 alpha-3 code, as MEX."));
    }

    private @Nullable Place place(Row row) throws BadCell {
        String name = Stream.of("Placename", "City", "Country").map(row::cell).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return row.place(name, states.state(row.cell("Country")).orElse(null), "Latitude", "Longitude");
    }
}
