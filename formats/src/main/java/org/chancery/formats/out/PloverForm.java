package org.chancery.formats.out;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.table.Columns;
import org.chancery.reading.Reading;
import org.chancery.register.Scale;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The 40 columns of POLECAT, the data set coded in PLOVER.
 *
 * <p>As with GDELT's, only actual events fit. POLECAT's "Recipient" is PLOVER's whom-it-is-done-to: here the first target.
 * Countries are ISO 3166-1 codes; numbers of the Correlates of War, of Wikipedia and of GeoNames are empty.
 */
final class PloverForm implements TableWriter.Form {

    private final World world = World.load();

    @Override
    public List<String> columns() {
        return Columns.POLECAT;
    }

    @Override
    public @Nullable Map<String, String> cells(EventRow row) {
        Event event = row.event();
        if (event.modality() != Modality.ACTUAL) {
            return null;
        }
        Reading reading = row.reading();
        Dispatch dispatch = reading.dispatch();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Event ID", dispatch.id() + "-" + event.id());
        LocalDate day = event.date() == null ? dispatch.published() : event.date().range().start();
        cells.put("Event Date", CsvForm.day(day));
        cells.put("Event Type", event.type().name());
        cells.put("Event Mode", CsvForm.text(event.mode()));
        cells.put("Intensity", String.valueOf(Scale.score(event.type(), event.mode())));
        cells.put("Quad Code", quad(event));
        cells.put("Contexts", String.join(";", event.contexts()));
        actor("Actor", row.first(event.sources()), reading, cells);
        actor("Recipient", row.first(event.targets()), reading, cells);
        place(event.place(), cells);
        cells.put("Source", CsvForm.text(dispatch.agency()));
        cells.put("Publication Date", CsvForm.day(dispatch.published()));
        cells.put("Story People", names(reading, ActorKind.PERSON));
        cells.put("Story Organizations", names(reading, ActorKind.ORGANIZATION));
        cells.put("Story Locations", String.join(";", reading.places().stream().map(each -> each.name()).distinct().toList()));
        cells.put("Language", dispatch.language());
        cells.put("Version", "Chancery");
        return cells;
    }

    private static String quad(Event event) {
        String words = event.type().quad().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.toUpperCase(Locale.ROOT);
    }

    private static void actor(String side, @Nullable Actor actor, Reading reading, Map<String, String> cells) {
        if (actor == null) {
            return;
        }
        cells.put(side + " Name", actor.name());
        cells.put(side + " Country", CsvForm.text(actor.country()));
        cells.put("Primary " + side + " Sector", actor.sectors().isEmpty() ? "" : actor.sectors().get(0));
        cells.put(side + " Sectors", String.join(";", actor.sectors()));
        cells.put(side + " Title", CsvForm.text(actor.office()));
        if (!actor.mentions().isEmpty()) {
            cells.put(side + " Name Raw", EventRow.oneLine(actor.mentions().get(0).in(reading.dispatch().text())));
        }
    }

    private void place(@Nullable Place place, Map<String, String> cells) {
        if (place == null) {
            return;
        }
        boolean isState = place.country() != null
                && world.state(place.country()).filter(state -> state.name().equals(place.name())).isPresent();
        cells.put("Placename", place.name());
        cells.put("City", isState ? "" : place.name());
        cells.put("Country", CsvForm.text(place.country()));
        cells.put("Latitude", String.valueOf(place.lat()));
        cells.put("Longitude", String.valueOf(place.lon()));
    }

    private static String names(Reading reading, ActorKind kind) {
        return String.join(";", reading.actors().stream().filter(actor -> actor.kind() == kind).map(Actor::name).toList());
    }
}
