package org.chancery.formats.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.chancery.formats.table.EventTable;
import org.chancery.formats.table.EventTable.Column;
import org.chancery.register.ToldEvent;
import org.chancery.world.Place;

/**
 * A collection of features (RFC 7946), one a line: the point where it happened, longitude first, and the columns of {@link
 * EventTable#TOLD} as flat properties, lists joined by semicolons as maps want them.
 */
final class GeoJson implements EventWriter {

    private final JsonGenerator json;

    GeoJson(OutputStream stream) throws IOException {
        this.json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public Optional<String> write(ToldEvent event) throws IOException {
        Place place = event.event().place();
        if (place == null) {
            return Optional.of("no place is known of it");
        }
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", event.event().id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(place.lon());
        json.writeNumber(place.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        for (Column column : EventTable.TOLD) {
            property(column, event);
        }
        json.writeEndObject();
        json.writeEndObject();
        return Optional.empty();
    }

    private void property(Column column, ToldEvent event) throws IOException {
        Object value = column.of().apply(event);
        if (value == null) {
            json.writeNullField(column.name());
        } else if (value instanceof Integer number) {
            json.writeNumberField(column.name(), number);
        } else if (value instanceof Double number) {
            json.writeNumberField(column.name(), number);
        } else {
            json.writeStringField(column.name(), column.text(event));
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
