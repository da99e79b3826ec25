package org.chancery.server.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingJson;
import org.chancery.formats.out.RegisterJson;
import org.chancery.formats.paper.Wording;
import org.chancery.reading.Reading;
import org.chancery.register.Anchor;
import org.chancery.register.Clerk;
import org.chancery.register.Correction;
import org.chancery.register.Entry.CorrectionMade;
import org.chancery.register.Heading;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/**
 * {@code GET /api/dispatches}: the latest. {@code GET /api/dispatches/{id}}: the reading of a dispatch as it was made, what the register makes of each of its events,
 * and what analysts set right.
 */
public final class DispatchRoom implements Room {

    private static final int LATEST = 100;
    private static final int MOST_LATEST = 10_000;

    private final Office office;
    private final Clerk clerk;
    private final Wording wording = new Wording();
    private final ReadingJson form = new ReadingJson(Detail.EXPLAIN);

    public DispatchRoom(Office office) {
        this.office = office;
        this.clerk = new Clerk(office.world());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/dispatches", office.ofOneState(this::latest), Role.READER);
        routes.get("/api/dispatches/{id}", office.ofOneState(this::one), Role.READER);
    }

    private void latest(Context request) {
        List<Heading> latest = office.register().latest(Asked.number(request, "limit", LATEST, MOST_LATEST));
        Json.answer(request, 200, json -> {
            json.writeStartArray();
            for (Heading heading : latest) {
                json.writeStartObject();
                json.writeStringField("id", heading.dispatch());
                json.writeStringField("title", heading.title());
                json.writeStringField("agency", heading.agency());
                json.writeStringField("published", heading.published() == null ? null : heading.published().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void one(Context request) {
        String id = request.pathParam("id");
        Reading reading = office.register()
                .dispatch(id)
                .orElseThrow(() -> Refused.unknown("dispatch", id, "GET /api/search finds dispatches by their words."));
        Map<Report, Optional<Occurrence>> entered = new LinkedHashMap<>();
        for (Report report : clerk.take(reading).reports()) {
            entered.put(report, office.register().event(report.id().shortName()));
        }
        List<CorrectionMade> corrections = office.register().corrections(id);
        Json.object(request, json -> {
            json.writeFieldName("reading");
            form.write(reading, json);
            json.writeObjectFieldStart("deeds");
            for (var event : reading.events()) {
                json.writeStringField(event.id(), wording.deed(event));
            }
            json.writeEndObject();
            Json.objects("reports", entered.entrySet(), json, each -> report(each.getKey(), each.getValue(), json));
            Json.objects("corrections", corrections, json, made -> correction(made, id, json));
        });
    }

    /** One account: which event of the reading it is, and the event of the register it tells; none if it was rejected. */
    private void report(Report report, Optional<Occurrence> event, JsonGenerator json) throws IOException {
        json.writeStringField("of", report.id().event());
        json.writeStringField("name", report.id().shortName());
        json.writeStringField("source", report.source() == null ? null : report.source().code());
        json.writeStringField("target", report.target() == null ? null : report.target().code());
        if (event.isEmpty()) {
            json.writeNullField("event");
            return;
        }
        json.writeObjectFieldStart("event");
        RegisterJson.fields(event.get(), json);
        json.writeStringField("deed", wording.deed(event.get()));
        json.writeEndObject();
    }

    private static void correction(CorrectionMade made, String dispatch, JsonGenerator json) throws IOException {
        json.writeStringField("entered", made.entered().toString());
        json.writeStringField("by", made.by());
        json.writeStringField("why", made.why());
        Correction correction = made.correction();
        json.writeStringField("what", what(correction));
        if (correction instanceof Correction.FieldsSet set) {
            json.writeObjectFieldStart("values");
            for (var value : set.values().entrySet()) {
                json.writeStringField(value.getKey().code(), value.getValue());
            }
            json.writeEndObject();
        }
        List<Anchor> here = correction.reports().stream().filter(anchor -> anchor.dispatch().equals(dispatch)).toList();
        Json.objects("words", here, json, anchor -> {
            json.writeNumberField("start", anchor.evidence().start());
            json.writeNumberField("end", anchor.evidence().end());
            json.writeStringField("source", anchor.source());
            json.writeStringField("target", anchor.target());
        });
    }

    private static String what(Correction correction) {
        if (correction instanceof Correction.FieldsSet) {
            return "set";
        }
        if (correction instanceof Correction.Merged) {
            return "merged";
        }
        return correction instanceof Correction.Split ? "split" : "rejected";
    }
}
