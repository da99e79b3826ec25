package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.formats.out.LawSheetJson;
import org.chancery.formats.out.RegisterJson;
import org.chancery.formats.paper.Wording;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Times;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.view.LawSheet;

/** {@code GET /api/events}: as {@code chancery events} prints them. {@code GET /api/events/{id}}: one, with its words. */
public final class EventRoom implements Room {

    private static final int EVENTS = 500;
    private static final int MOST_EVENTS = 20_000;

    private final Office office;
    private final Readings readings;
    private final Wording wording = new Wording();

    public EventRoom(Office office, Readings readings) {
        this.office = office;
        this.readings = readings;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/events", office.ofOneState(this::all), Role.READER);
        routes.get("/api/events/{id}", office.ofOneState(this::one), Role.READER);
        routes.get("/api/events/{id}/law", office.ofOneState(this::law), Role.READER);
    }

    private void all(Context request) {
        Times times = Asked.times(request, office.clock());
        EventQuery query = new EventQuery(
                Optional.ofNullable(request.queryParam("pair")).map(EventRoom::pair),
                Optional.ofNullable(request.queryParam("type")).map(EventRoom::type),
                Optional.ofNullable(request.queryParam("act")).map(EventRoom::act),
                Optional.ofNullable(Asked.day(request, "since")),
                Optional.ofNullable(Asked.day(request, "until")));
        int most = Asked.number(request, "limit", EVENTS, MOST_EVENTS);
        List<Occurrence> events = office.register().events(query, times);
        List<Occurrence> latest = events.subList(Math.max(0, events.size() - most), events.size());
        request.header("X-Total-Count", String.valueOf(events.size()));
        Json.raw(request, stream -> new RegisterJson(stream)
                .events(latest, readings.now()));
    }

    private static Pair pair(String given) {
        String[] codes = given.split(",", -1);
        if (codes.length != 2) {
            throw Refused.wrong("“%s” is no pair.".formatted(given), "Write two codes, as ECU,MEX.");
        }
        return Asked.pair(codes[0], codes[1]);
    }

    private static EventType type(String given) {
        return EventType.plover(given.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Refused.wrong("“%s” is no type.".formatted(given), "GET /api/words lists the types."));
    }

    private static Act act(String given) {
        return Act.of(given.strip())
                .orElseThrow(() -> Refused.wrong("“%s” is no act.".formatted(given), "GET /api/words lists the acts."));
    }

    private void one(Context request) {
        Occurrence event = named(request);
        EventLines lines = new EventLines(wording, readings.now());
        Json.object(request, json -> lines.fields(event, json));
    }

    private void law(Context request) {
        Occurrence event = named(request);
        LawSheet sheet = LawSheet.of(event, readings.now());
        Json.raw(request, stream -> new LawSheetJson(stream).write(event.id(), sheet));
    }

    private Occurrence named(Context request) {
        String id = request.pathParam("id");
        return office.register().event(id).orElseThrow(() -> Refused.unknown("event", id, "GET /api/events lists them."));
    }
}
