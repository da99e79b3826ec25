package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chancery.view.Claim;
import org.chancery.view.Said;
import org.chancery.view.TwoSides;

/** How claims look in JSON. */
final class ClaimJson {

    private ClaimJson() {}

    /** What sides say of one event. */
    static void write(List<Claim> claims, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            json.writeStartObject();
            json.writeStringField("by", claim.by());
            json.writeStringField("says", claim.says().code());
            json.writeStringField("instrument", claim.instrument());
            JsonParts.strings("articles", claim.articles(), json);
            json.writeStringField("dispatch", claim.dispatch());
            json.writeStringField("speaker", claim.speaker());
            JsonParts.span("content", claim.content(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What two states say of each other. */
    static void write(TwoSides sides, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (List<Said> side : List.of(sides.first(), sides.second())) {
            for (Said said : side) {
                json.writeStartObject();
                json.writeStringField("by", said.by());
                json.writeStringField("speaker", said.speaker());
                json.writeStringField("words", said.words());
                json.writeBooleanField("direct", said.direct());
                JsonParts.span("content", said.content(), json);
                json.writeNumberField("reports", said.reports());
                JsonParts.strings("dispatches", said.dispatches(), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
