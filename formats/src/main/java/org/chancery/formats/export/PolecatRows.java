package org.chancery.formats.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.formats.table.Columns;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.ToldEvent;
import org.chancery.world.Place;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** The 40 columns of POLECAT. Its "Recipient" is whom it is done to; numbers of other projects and sectors are empty. */
final class PolecatRows implements Rows {

    private final World world = World.load();

    @Override
    public List<String> columns() {
        return Columns.POLECAT;
    }

    @Override
    public Optional<String> refusal(ToldEvent event) {
        return Reasons.notDoneOnADay(event);
    }

    @Override
    public List<Map<String, String>> of(ToldEvent told) {
        Occurrence event = told.event();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Event ID", event.id());
        cells.put("Event Date", String.valueOf(GdeltEventRows.day(told)));
        cells.put("Event Type", event.type().name());
        cells.put("Event Mode", Objects.requireNonNullElse(event.mode(), ""));
        cells.put("Intensity", String.valueOf(event.score()));
        cells.put("Quad Code", event.type().quad().name().replace('_', '-').toUpperCase(Locale.ROOT));
        cells.put("Contexts", String.join(";", event.contexts()));
        actor("Actor", event.source(), cells);
        actor("Recipient", event.target(), cells);
        place(event.place(), cells);
        cells.put("Source", String.join(";", told.dispatches().stream().map(Heading::agency).filter(Objects::nonNull).distinct().toList()));
        cells.put("Publication Date", told.firstPublished().map(LocalDate::toString).orElse(""));
        cells.put("Story People", String.join(";", event.persons()));
        cells.put("Story Organizations", String.join(";", event.reports().stream().flatMap(report -> report.bodies().stream()).distinct().toList()));
        cells.put("Version", "Chancery");
        return List.of(cells);
    }

    private void actor(String side, @Nullable Party party, Map<String, String> cells) {
        if (party != null) {
            Optional<State> state = world.state(party.code()).filter(any -> party.isState());
            cells.put(side + " Name", state.map(State::name).orElse(party.code()));
            cells.put(side + " Country", party.isState() ? party.code() : "");
        }
    }

    private void place(@Nullable Place place, Map<String, String> cells) {
        if (place == null) {
            return;
        }
        String country = place.country();
        boolean isState = country != null && world.state(country).filter(state -> state.name().equals(place.name())).isPresent();
        cells.put("Placename", place.name());
        cells.put("City", isState ? "" : place.name());
        cells.put("Country", Objects.requireNonNullElse(country, ""));
        cells.put("Latitude", String.valueOf(place.lat()));
        cells.put("Longitude", String.valueOf(place.lon()));
    }
}
