package org.chancery.server.revise;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Revision;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.RegisterChange;
import org.chancery.server.web.Remark;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/**
 * {@code POST /api/events/{id}/set}: some fields of an event are different. {@code …/reject}: it is none. {@code …/split}: its
 * reports tell an event each. {@code POST /api/merge}: several events are one. Each needs a reason.
 */
public final class RevisionRoom implements Room {

    private final Office office;

    public RevisionRoom(Office office) {
        this.office = office;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.post("/api/events/{id}/set", this::set, Role.ANALYST);
        routes.post("/api/events/{id}/reject", request -> rule(request, Correction.Rejected::new), Role.ANALYST);
        routes.post("/api/events/{id}/split", request -> rule(request, Correction.Split::new), Role.ANALYST);
        routes.post("/api/merge", this::merge, Role.ANALYST);
    }

    private void set(Context request) {
        JsonNode body = Json.body(request);
        Occurrence event = named(request.pathParam("id"));
        Map<String, String> values = new LinkedHashMap<>();
        body.path("values").properties().forEach(value -> values.put(value.getKey(), value.getValue().asText("")));
        if (values.isEmpty()) {
            throw Refused.wrong("“values” names no field.", "Send {\"values\": {\"act\": \"relations-broken\"}, \"why\": \"…\"}.");
        }
        values.forEach((field, value) -> check(event, field, value));
        enter(request, body, List.of(event), Revision.set(event, values));
    }

    private static void check(Occurrence event, String field, String value) {
        try {
            Revision.set(event, Map.of(field, value));
        } catch (IllegalArgumentException e) {
            throw Refused.wrong(String.valueOf(e.getMessage()), "Correct the value and send it again.").at(field);
        }
    }

    private void rule(Context request, Function<List<Anchor>, Correction> ruling) {
        JsonNode body = Json.body(request);
        List<Occurrence> events = List.of(named(request.pathParam("id")));
        enter(request, body, events, ruling.apply(Revision.anchors(events)));
    }

    private void merge(Context request) {
        JsonNode body = Json.body(request);
        Set<String> names = new LinkedHashSet<>();
        body.path("events").forEach(name -> names.add(name.asText()));
        if (names.size() < 2) {
            throw Refused.wrong("“events” names fewer than two events.", "Name those that are one.");
        }
        List<Occurrence> events = names.stream().map(this::named).toList();
        enter(request, body, events, new Correction.Merged(Revision.anchors(events)));
    }

    private Occurrence named(String id) {
        return office.register().event(id).orElseThrow(() -> Refused.unknown("event", id, "GET /api/events lists them."));
    }

    private void enter(Context request, JsonNode body, List<Occurrence> events, Correction correction) {
        String why = Json.text(body, "why");
        new Remark(why).enter(request);
        office.register().correct(new CorrectionMade(office.clock().instant(), Caller.of(request).name(), why, correction));
        Set<Pair> pairs = new TreeSet<>();
        Set<String> dispatches = new TreeSet<>();
        List<Occurrence> after = new ArrayList<>(events);
        events.forEach(event -> office.register().event(event.id()).ifPresent(after::add));
        for (Occurrence event : after) {
            event.pair().ifPresent(pairs::add);
            dispatches.addAll(event.dispatches());
        }
        RegisterChange change = RegisterChange.of(dispatches, pairs);
        office.bulletin().tell(change.notice());
        Json.object(request, change::fields);
    }
}
