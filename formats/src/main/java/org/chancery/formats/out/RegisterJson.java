package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.reading.Reading;
import org.chancery.register.Disagreement;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.Relation;
import org.chancery.register.StatusChange;
import org.chancery.view.CaseSheet;
import org.chancery.view.Claims;
import org.chancery.view.LawSheet;
import org.chancery.view.PairSheet;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Relations, events and cases as JSON arrays, in the fields the contract names. */
public final class RegisterJson {

    private final OutputStream stream;

    /** @param stream where to write; left open */
    public RegisterJson(OutputStream stream) {
        this.stream = stream;
    }

    /** Relations, each with its history. */
    public void relations(List<Relation> relations) throws IOException {
        array(relations, RegisterJson::relation);
    }

    /** One pair: its relation with what is expected next, and what the two say of each other. */
    public void pair(PairSheet sheet) throws IOException {
        array(List.of(sheet), (pair, json) -> {
            json.writeStartObject();
            relationFields(pair.relation(), json);
            CaseJson.expects(pair.expects(), json);
            JsonParts.strings("cases", pair.cases().stream().map(each -> each.matter().id()).toList(), json);
            ClaimJson.write(pair.claims(), json);
            json.writeEndObject();
        });
    }

    /**
     * Events, each with its reports merged, what sides say of it and the rules it engages.
     *
     * @param readings finds a dispatch that is filed, by its id
     */
    public void events(List<Occurrence> events, Function<String, Optional<Reading>> readings) throws IOException {
        Claims claims = new Claims(readings);
        array(events, (event, json) -> event(event, claims, LawSheet.of(event, readings), json));
    }

    /**
     * Cases of all kinds, each with the rules it engages.
     *
     * @param readings finds a dispatch that is filed, by its id
     */
    public void cases(List<CaseSheet> cases, Function<String, Optional<Reading>> readings) throws IOException {
        array(cases, (sheet, json) -> CaseJson.write(sheet, LawSheet.of(sheet.matter(), readings), json));
    }

    private <T> void array(List<T> items, Form<T> form) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartArray();
        for (T item : items) {
            form.write(item, json);
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    private static void relation(Relation relation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        relationFields(relation, json);
        json.writeEndObject();
    }

    private static void relationFields(Relation relation, JsonGenerator json) throws IOException {
        JsonParts.strings("pair", relation.pair().codes(), json);
        json.writeStringField("state", relation.status().code());
        json.writeStringField("since", relation.since().map(change -> JsonParts.interval(change.date())).orElse(null));
        json.writeNumberField("tension", Math.round(relation.tension() * 10) / 10.0);
        json.writeStringField("asOf", relation.asOf().toString());
        json.writeArrayFieldStart("history");
        for (StatusChange change : relation.history()) {
            change(change, json);
        }
        json.writeEndArray();
    }

    private static void change(StatusChange change, JsonGenerator json) throws IOException {
        Optional<Occurrence> cause = change.cause();
        json.writeStartObject();
        json.writeStringField("date", JsonParts.interval(change.date()));
        json.writeStringField("state", change.status().code());
        json.writeStringField("act", cause.map(Occurrence::act).map(Act::code).orElse(null));
        json.writeStringField("actor", cause.map(Occurrence::source).map(Party::code).orElse(null));
        json.writeStringField("event", cause.map(Occurrence::id).orElse(null));
        json.writeNumberField("reports", cause.map(Occurrence::independent).orElse(0));
        JsonParts.strings("dispatches", cause.map(Occurrence::dispatches).orElse(List.of()), json);
        json.writeEndObject();
    }

    private static void event(Occurrence event, Claims claims, LawSheet law, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(event, json);
        ClaimJson.write(claims.about(event), json);
        LawSheetJson.fields(law, json);
        json.writeEndObject();
    }

    /** The fields of an event but for what sides say of it and the law, within an object already begun. */
    public static void fields(Occurrence event, JsonGenerator json) throws IOException {
        Act act = event.act();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode());
        json.writeStringField("act", act == null ? null : act.code());
        JsonParts.strings("contexts", event.contexts(), json);
        json.writeNumberField("quad", event.type().quad().code());
        json.writeStringField("cameo", event.cameo());
        JsonParts.strings("sources", party(event.source()), json);
        JsonParts.strings("targets", party(event.target()), json);
        range("date", event.date(), json);
        place(event.place(), json);
        JsonParts.strings("counts", event.counts(), json);
        json.writeStringField("modality", event.modality().code());
        json.writeNumberField("score", event.score());
        json.writeNumberField("reports", event.independent());
        json.writeNumberField("copies", event.dispatches().size() - event.independent());
        JsonParts.strings("dispatches", event.dispatches(), json);
        json.writeArrayFieldStart("disagreements");
        for (Disagreement disagreement : event.disagreements()) {
            json.writeStartObject();
            json.writeStringField("field", disagreement.field());
            json.writeObjectFieldStart("values");
            for (var value : disagreement.values().entrySet()) {
                json.writeNumberField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> party(@Nullable Party party) {
        return party == null ? List.of() : List.of(party.code());
    }

    private static void range(String field, @Nullable DateRange range, JsonGenerator json) throws IOException {
        if (range == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        JsonParts.day("start", range.start(), json);
        JsonParts.day("end", range.end(), json);
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

    /** How one kind of value looks in JSON. */
    private interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }
}
