package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Count;
import org.chancery.coding.Event;
import org.chancery.coding.Evidence;
import org.chancery.coding.Opinion;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** An event as a JSON object. */
final class EventJson {

    private final Detail detail;

    EventJson(Detail detail) {
        this.detail = detail;
    }

    void write(Event event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode());
        JsonParts.strings("contexts", event.contexts(), json);
        json.writeNumberField("quad", event.type().quad().code());
        json.writeStringField("cameo", event.cameo());
        Act act = event.act();
        json.writeStringField("act", act == null ? null : act.code());
        JsonParts.strings("sources", event.sources(), json);
        JsonParts.strings("targets", event.targets(), json);
        JsonParts.strings("recipients", event.recipients(), json);
        JsonParts.date("date", event.date(), json);
        place(event.place(), json);
        counts(event.counts(), json);
        json.writeStringField("modality", event.modality().code());
        json.writeStringField("attribution", event.attribution());
        evidence(event.evidence(), json);
        json.writeNumberField("confidence", Math.round(event.confidence() * 1000) / 1000.0);
        opinions(event.opinions(), json);
        if (detail == Detail.EXPLAIN) {
            json.writeStringField("why", event.why());
        }
        json.writeEndObject();
    }

    private static void place(@Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        JsonParts.point(place, json);
        json.writeEndObject();
    }

    private static void counts(List<Count> counts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("counts");
        for (Count count : counts) {
            json.writeStartObject();
            json.writeStringField("of", count.of());
            json.writeNumberField("least", count.least());
            json.writeObjectField("most", count.most());
            json.writeBooleanField("about", count.about());
            json.writeStringField("actor", count.actor());
            json.writeStringField("text", count.words());
            JsonParts.offsets(count.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void opinions(List<Opinion> opinions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("opinions");
        for (Opinion opinion : opinions) {
            json.writeStartObject();
            json.writeStringField("type", opinion.type().name());
            json.writeNumberField("quad", opinion.type().quad().code());
            json.writeNumberField("confidence", Math.round(opinion.confidence() * 1000) / 1000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void evidence(Evidence evidence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("sentence", evidence.sentence());
        JsonParts.offsets(evidence.span(), json);
        JsonParts.span("trigger", evidence.trigger(), json);
        json.writeEndObject();
    }
}
