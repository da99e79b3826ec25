package org.chancery.server.filing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.chancery.server.web.Json;
import org.jspecify.annotations.Nullable;

/** Writes jobs as the API tells them; {@code openapi/filing.json} describes the fields. */
final class JobJson {

    private JobJson() {}

    /** The fields of a job. */
    static void write(Job.Told job, JsonGenerator json) throws IOException {
        counts(job, json);
        json.writeStringField("made", job.made().toString());
        json.writeStringField("by", job.caller());
        json.writeNumberField("more", job.letGo());
        Json.objects("lines", job.lines(), json, line -> line(line, json));
    }

    /** How far a job is, without its lines. */
    static void counts(Job.Told job, JsonGenerator json) throws IOException {
        json.writeStringField("job", job.id());
        json.writeStringField("state", job.state());
        json.writeNumberField("filed", job.filed());
        json.writeNumberField("known", job.known());
        json.writeNumberField("failed", job.failed());
        json.writeNumberField("open", job.open());
    }

    private static void line(Line line, JsonGenerator json) throws IOException {
        json.writeNumberField("line", line.number());
        json.writeStringField("name", line.name());
        json.writeStringField("state", line.state().code());
        text("title", line.title(), json);
        text("agency", line.agency(), json);
        text("day", line.day() == null ? null : line.day().toString(), json);
        text("dispatch", line.dispatch(), json);
        if (line.state() == Line.State.READING && line.sentences() > 0) {
            json.writeNumberField("sentence", line.sentence());
            json.writeNumberField("sentences", line.sentences());
        }
        if (line.state() == Line.State.FILED) {
            json.writeNumberField("seconds", line.millis() / 1000.0);
        }
        if (line.outcome() != null && line.outcome().isNew()) {
            json.writeObjectFieldStart("came");
            outcome(line.outcome(), json);
            json.writeEndObject();
        }
        text("reason", line.reason(), json);
        text("next", line.next(), json);
    }

    private static void outcome(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeNumberField("events", outcome.events());
        json.writeNumberField("statements", outcome.statements());
        json.writeNumberField("new", outcome.fresh());
        json.writeNumberField("gained", outcome.gained());
        Json.objects("changes", outcome.moves(), json, move -> {
            Json.strings("pair", move.pair().codes(), json);
            json.writeStringField("before", move.before().code());
            json.writeStringField("after", move.after().code());
        });
    }

    private static void text(String field, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
