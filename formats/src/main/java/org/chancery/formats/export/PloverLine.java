package org.chancery.formats.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.coding.DateRange;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.ToldEvent;
import org.chancery.world.Place;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * An event as a record of PLOVER: its type, mode, contexts and quad, actor and recipient, place and sources.
 *
 * <p>PLOVER has no word for acts that were not done; {@code modality} says so beside it.
 */
final class PloverLine implements JsonLines.Line {

    private final World world = World.load();

    @Override
    public void fields(ToldEvent told, JsonGenerator json) throws IOException {
        Occurrence event = told.event();
        DateRange date = event.date();
        json.writeStringField("id", event.id());
        json.writeStringField("date", date == null ? null : date.start().toString());
        json.writeStringField("dateEnd", date == null ? null : date.end().toString());
        json.writeStringField("eventType", event.type().name());
        json.writeStringField("eventMode", event.mode());
        strings("contexts", event.contexts(), json);
        json.writeStringField("quadCategory", event.type().quad().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("intensity", event.score());
        json.writeStringField("cameo", event.cameo());
        json.writeStringField("modality", event.modality().code());
        party("actor", event.source(), json);
        party("recipient", event.target(), json);
        place(event.place(), json);
        json.writeNumberField("reports", event.independent());
        strings("sources", told.dispatches().stream().map(Heading::agency).filter(Objects::nonNull).distinct().toList(), json);
        strings("urls", told.dispatches().stream().map(Heading::source).distinct().toList(), json);
    }

    private void party(String field, @Nullable Party party, JsonGenerator json) throws IOException {
        if (party == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        String state = world.state(party.code()).filter(any -> party.isState()).map(State::name).orElse(party.code());
        json.writeStringField("name", state);
        json.writeStringField("country", party.isState() ? party.code() : null);
        json.writeEndObject();
    }

    private static void place(@Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeNumberField("lat", place.lat());
        json.writeNumberField("lon", place.lon());
        json.writeEndObject();
    }

    private static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
