package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;

/** A rule that is engaged, as a JSON object. */
final class LawJson {

    private LawJson() {}

    static void write(Engagement law, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", law.instrument());
        JsonParts.strings("articles", law.articles(), json);
        json.writeStringField("event", law.event());
        json.writeStringField("how", law.how().code());
        JsonParts.strings("claimedBy", law.claimedBy(), json);
        JsonParts.span("words", law.words(), json);
        json.writeStringField("reading", law.reading());
        json.writeStringField("rule", law.rule());
        json.writeArrayFieldStart("elements");
        for (Finding finding : law.elements()) {
            json.writeStartObject();
            json.writeStringField("element", finding.element());
            json.writeStringField("status", finding.status().code());
            JsonParts.span("words", finding.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        bond(law.bond(), json);
        json.writeEndObject();
    }

    static void bond(Bond bond, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("bound");
        json.writeStringField("status", bond.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        JsonParts.strings("states", bond.states(), json);
        json.writeStringField("reason", bond.reason() == Bond.Reason.NONE ? null : bond.reason().code());
        JsonParts.strings("of", bond.of(), json);
        JsonParts.day("on", bond.day(), json);
        json.writeEndObject();
    }
}
