package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.coding.Actor;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.law.Engagement;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** The reading as a JSON object of schema {@code chancery.reading/1}. */
public final class ReadingJson {

    /** The name and version of the form, which each reading carries. */
    public static final String SCHEMA = "chancery.reading/1";

    private final EventJson events;

    /** @param detail how much is said of each event */
    public ReadingJson(Detail detail) {
        this.events = new EventJson(detail);
    }

    /** Writes a reading as an object. */
    public void write(Reading reading, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeFieldName("dispatch");
        dispatch(reading.dispatch(), json);
        list("sentences", reading.sentences(), ReadingJson::sentence, json);
        list("actors", reading.actors(), ReadingJson::actor, json);
        list("events", reading.events(), events::write, json);
        list("statements", reading.statements(), ReadingJson::statement, json);
        list("places", reading.places(), ReadingJson::place, json);
        list("dates", reading.dates(), ReadingJson::time, json);
        list("law", reading.law().stream().filter(Engagement::applies).toList(), LawJson::write, json);
        list("lawNotApplicable", reading.law().stream().filter(law -> !law.applies()).toList(), LawJson::write, json);
        list("notes", reading.notes(), ReadingJson::note, json);
        json.writeEndObject();
    }

    private static void dispatch(Dispatch dispatch, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", dispatch.id());
        json.writeStringField("source", dispatch.source());
        json.writeStringField("title", dispatch.title());
        json.writeStringField("agency", dispatch.agency());
        JsonParts.strings("authors", dispatch.authors(), json);
        Dateline dateline = dispatch.dateline();
        if (dateline == null) {
            json.writeNullField("dateline");
        } else {
            json.writeObjectFieldStart("dateline");
            json.writeStringField("place", dateline.place());
            JsonParts.day("date", dateline.date(), json);
            json.writeEndObject();
        }
        JsonParts.day("published", dispatch.published(), json);
        json.writeStringField("language", dispatch.language());
        json.writeStringField("text", dispatch.text());
        json.writeEndObject();
    }

    private static void sentence(Sentence sentence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonParts.offsets(sentence.span(), json);
        json.writeEndObject();
    }

    private static void actor(Actor actor, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeStringField("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("country", actor.country());
        json.writeStringField("host", actor.host());
        JsonParts.strings("sectors", actor.sectors(), json);
        json.writeStringField("person", actor.person());
        json.writeStringField("office", actor.office());
        list("mentions", actor.mentions(), ReadingJson::piece, json);
        json.writeEndObject();
    }

    private static void statement(Statement statement, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("speaker", statement.speaker());
        JsonParts.span("speakerText", statement.speakerText(), json);
        JsonParts.span("cue", statement.cue(), json);
        JsonParts.span("content", statement.content(), json);
        list("parts", statement.parts(), ReadingJson::piece, json);
        json.writeBooleanField("direct", statement.direct());
        json.writeStringField("medium", statement.medium());
        JsonParts.date("date", statement.date(), json);
        json.writeEndObject();
    }

    private static void piece(Span span, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonParts.offsets(span, json);
        json.writeEndObject();
    }

    private static void place(PlaceMention mention, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", mention.name());
        JsonParts.offsets(mention.span(), json);
        json.writeStringField("place", mention.place() == null ? null : mention.place().name());
        JsonParts.point(mention.place(), json);
        json.writeEndObject();
    }

    private static void time(TimeExpression time, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", time.text());
        JsonParts.offsets(time.span(), json);
        json.writeStringField("value", time.value());
        json.writeEndObject();
    }

    private static void note(Note note, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", note.kind());
        JsonParts.offsets(note.span(), json);
        json.writeStringField("text", note.text());
        json.writeEndObject();
    }

    private static <T> void list(String field, List<T> items, Form<T> form, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            form.write(item, json);
        }
        json.writeEndArray();
    }

    /** How one kind of value looks in JSON. */
    private interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }
}
