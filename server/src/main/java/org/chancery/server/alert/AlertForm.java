package org.chancery.server.alert;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.chancery.coding.DateRange;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.Pair;
import org.chancery.register.Occurrence;
import org.chancery.server.web.Json;

/** An alert as JSON: what the desk shows and what a webhook gets. */
final class AlertForm {

    private AlertForm() {}

    static String text(long id, Alert alert) {
        return Json.text(json -> fields(id, alert, json));
    }

    private static void fields(long id, Alert alert, JsonGenerator json) throws IOException {
        json.writeNumberField("id", id);
        json.writeObjectFieldStart("rule");
        json.writeNumberField("id", alert.rule().id());
        json.writeStringField("name", alert.rule().terms().name());
        json.writeEndObject();
        json.writeStringField("raised", alert.raised().toString());
        json.writeStringField("kind", kind(alert));
        json.writeStringField("title", alert.title());
        if (alert.pair().isPresent()) {
            Json.strings("pair", alert.pair().map(Pair::codes).orElseThrow(), json);
        } else {
            json.writeNullField("pair");
        }
        finding(alert, json);
        if (alert.event().isPresent()) {
            Occurrence event = alert.event().get();
            json.writeObjectFieldStart("event");
            RegisterJson.fields(event, json);
            json.writeEndObject();
        } else {
            json.writeNullField("event");
        }
        Json.objects("quotes", alert.quotes(), json, quote -> quote(quote, json));
        json.writeStringField("link", alert.link());
    }

    private static String kind(Alert alert) {
        return alert.finding()
                .map(found -> found instanceof Finding.Happened ? "event" : found instanceof Finding.Changed ? "status" : "tension")
                .orElse("trial");
    }

    private static void finding(Alert alert, JsonGenerator json) throws IOException {
        if (alert.finding().orElse(null) instanceof Finding.Changed changed) {
            DateRange date = changed.change().date();
            json.writeStringField("status", changed.change().status().code());
            json.writeStringField("from", date.start().toString());
            json.writeStringField("to", date.end().toString());
        } else if (alert.finding().orElse(null) instanceof Finding.Fell fell) {
            json.writeNumberField("tension", rounded(fell.tension()));
            json.writeNumberField("below", fell.below());
        }
    }

    private static double rounded(double tension) {
        return Math.round(tension * 10) / 10.0;
    }

    private static void quote(Quote quote, JsonGenerator json) throws IOException {
        json.writeStringField("dispatch", quote.dispatch());
        json.writeStringField("event", quote.event());
        json.writeStringField("title", quote.title());
        json.writeStringField("agency", quote.agency());
        json.writeStringField("published", quote.published() == null ? null : quote.published().toString());
        json.writeStringField("words", quote.words());
        json.writeNumberField("start", quote.evidence().start());
        json.writeNumberField("end", quote.evidence().end());
    }
}
