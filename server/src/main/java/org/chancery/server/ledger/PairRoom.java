package org.chancery.server.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.formats.out.CaseJson;
import org.chancery.formats.out.LawSheetJson;
import org.chancery.formats.out.RegisterJson;
import org.chancery.formats.paper.Wording;
import org.chancery.reading.Reading;
import org.chancery.register.Bearing;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Party;
import org.chancery.register.Relation;
import org.chancery.register.StatusChange;
import org.chancery.register.Tension;
import org.chancery.register.Times;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.store.Extent;
import org.chancery.view.CaseSheet;
import org.chancery.view.CaseSheets;
import org.chancery.view.LawSheet;
import org.chancery.view.PairSheet;
import org.chancery.view.PairSheets;
import org.chancery.view.RuleSheet;
import org.chancery.view.Said;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/relations}: how all pairs stand. {@code GET /api/relations/{a}/{b}}: all that is shown of two states. */
public final class PairRoom implements Room {

    /** Events a page has at first, and at most, from the latest back. */
    private static final int EVENTS = 200;

    private static final int MOST_EVENTS = 5000;

    /** So many of the latest events are looked through for rules pleaded. */
    private static final int PLEADED = 60;

    private final Office office;
    private final Daybook daybook;
    private final Readings readings;
    private final PairSheets sheets;
    private final Wording wording = new Wording();

    public PairRoom(Office office, Daybook daybook, Readings readings) {
        this.office = office;
        this.daybook = daybook;
        this.readings = readings;
        this.sheets = new PairSheets(new CaseSheets(office.world()));
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/relations", office.ofOneState(this::all), Role.READER);
        routes.get("/api/relations/{a}/{b}", office.ofOneState(this::one), Role.READER);
    }

    private void all(Context request) {
        Times times = Asked.times(request, office.clock());
        Json.raw(request, stream -> new RegisterJson(stream).relations(daybook.on(times).relations()));
    }

    private void one(Context request) {
        Pair pair = Asked.pair(request.pathParam("a"), request.pathParam("b"));
        Times times = Asked.times(request, office.clock());
        int most = Asked.number(request, "events", EVENTS, MOST_EVENTS);
        Function<String, Optional<Reading>> found = readings.now();
        PairSheet sheet = sheets.of(pair, office.register(), found, times, most);
        if (sheet.count() == 0) {
            pair.codes().stream().filter(code -> office.world().state(code).isEmpty()).findFirst().ifPresent(code -> {
                throw Refused.unknown("state", code, "Write its ISO code of three letters, as MEX.");
            });
        }
        Extent extent = office.register().extent(pair);
        Json.object(request, json -> {
            relation(sheet.relation(), times, json);
            extent(extent, json);
            json.writeNumberField("count", sheet.count());
            weights(sheet.bearings(), json);
            EventLines lines = new EventLines(wording, found);
            Json.objects("events", sheet.events(), json, event -> lines.fields(event, json));
            Json.objects("cases", sheet.cases(), json, each -> matter(each, json));
            CaseJson.expects(sheet.expects(), json);
            said(sheet, found, json);
            pleaded(sheet.events(), found, json);
        });
    }

    private void relation(Relation relation, Times times, JsonGenerator json) throws IOException {
        Json.strings("pair", relation.pair().codes(), json);
        json.writeStringField("state", relation.status().code());
        json.writeStringField("since", relation.since().map(change -> WorldRoom.interval(change.date())).orElse(null));
        json.writeNumberField("tension", WorldRoom.round(relation.tension()));
        json.writeStringField("asOf", relation.asOf().toString());
        json.writeStringField("knownBy", times.knownBy().map(LocalDate::toString).orElse(null));
        json.writeNumberField("halfLife", Tension.HALF_LIFE_DAYS);
        json.writeNumberField("strainedBelow", Relation.STRAINED_BELOW);
        Json.objects("history", relation.history(), json, change -> change(change, json));
    }

    private void change(StatusChange change, JsonGenerator json) throws IOException {
        Optional<Occurrence> cause = change.cause();
        json.writeStringField("date", WorldRoom.interval(change.date()));
        json.writeStringField("state", change.status().code());
        json.writeStringField("act", cause.map(Occurrence::act).map(Act::code).orElse(null));
        json.writeStringField("deed", cause.map(wording::deed).orElse(null));
        json.writeStringField("actor", cause.map(Occurrence::source).map(Party::code).orElse(null));
        json.writeStringField("event", cause.map(Occurrence::id).orElse(null));
        json.writeNumberField("reports", cause.map(Occurrence::independent).orElse(0));
        Json.strings("dispatches", cause.map(Occurrence::dispatches).orElse(List.of()), json);
    }

    private static void extent(Extent extent, JsonGenerator json) throws IOException {
        json.writeStringField("first", text(extent.first()));
        json.writeStringField("last", text(extent.last()));
        json.writeStringField("firstTold", text(extent.firstTold()));
        json.writeStringField("lastTold", text(extent.lastTold()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** What the tension is made of: of each day the weights of its acts together. */
    private static void weights(List<Bearing> bearings, JsonGenerator json) throws IOException {
        Map<LocalDate, Double> byDay = new TreeMap<>();
        bearings.stream().filter(bearing -> bearing.weight() != 0).forEach(bearing -> byDay.merge(bearing.day(), bearing.weight(), Double::sum));
        json.writeArrayFieldStart("weights");
        for (Map.Entry<LocalDate, Double> day : byDay.entrySet()) {
            json.writeStartArray();
            json.writeString(day.getKey().toString());
            json.writeNumber(Math.round(day.getValue() * 100) / 100.0);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void matter(CaseSheet sheet, JsonGenerator json) throws IOException {
        json.writeStringField("title", wording.title(sheet.matter()));
        CaseJson.fields(sheet, json);
    }

    private static void said(PairSheet sheet, Function<String, Optional<Reading>> readings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (List<Said> side : List.of(sheet.claims().first(), sheet.claims().second())) {
            for (Said said : side) {
                json.writeStartObject();
                json.writeStringField("by", said.by());
                json.writeStringField("speaker", said.speaker());
                json.writeStringField("words", said.words());
                json.writeBooleanField("direct", said.direct());
                json.writeStringField("published", text(said.published()));
                json.writeNumberField("start", said.content().start());
                json.writeNumberField("end", said.content().end());
                json.writeNumberField("reports", said.reports());
                Json.strings("dispatches", said.dispatches(), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** The rules that either side pleads or says were breached. */
    private void pleaded(List<Occurrence> events, Function<String, Optional<Reading>> readings, JsonGenerator json) throws IOException {
        List<Occurrence> latest = events.subList(Math.max(0, events.size() - PLEADED), events.size());
        List<RuleSheet> rules = LawSheet.of(latest, readings).applying().stream().filter(rule -> !rule.pleas().isEmpty()).toList();
        LawSheetJson.rules("pleaded", rules, json);
    }
}
