package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** The small values that recur in a reading's JSON. What is absent is written as {@code null}. */
final class JsonParts {

    private JsonParts() {}

    static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void day(String field, @Nullable LocalDate day, JsonGenerator json) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }

    /** One day as a day, several as an interval of ISO 8601. */
    static String interval(DateRange range) {
        return range.start().equals(range.end()) ? range.start().toString() : range.start() + "/" + range.end();
    }

    static void span(String field, @Nullable Span span, JsonGenerator json) throws IOException {
        if (span == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        offsets(span, json);
        json.writeEndObject();
    }

    static void offsets(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    static void date(String field, @Nullable EventDate date, JsonGenerator json) throws IOException {
        if (date == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        day("start", date.range().start(), json);
        day("end", date.range().end(), json);
        json.writeStringField("text", date.text());
        json.writeEndObject();
    }

    /** Country and coordinates of a place, within an object already begun; nulls where it is unknown. */
    static void point(@Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNullField("country");
            json.writeNullField("lat");
            json.writeNullField("lon");
            return;
        }
        json.writeStringField("country", place.country());
        json.writeNumberField("lat", place.lat());
        json.writeNumberField("lon", place.lon());
    }
}
