package org.chancery.server.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.Actor;
import org.chancery.formats.out.RegisterJson;
import org.chancery.formats.paper.Wording;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.server.web.Json;

/** An event with what a page shows of it besides its codes: its words, the clauses it rests on, who says so, the rules it engages. */
final class EventLines {

    /** Reports whose words are shown, from the first. */
    private static final int QUOTED = 6;

    private static final int LONGEST = 280;

    private final Wording wording;
    private final Function<String, Optional<Reading>> readings;

    EventLines(Wording wording, Function<String, Optional<Reading>> readings) {
        this.wording = wording;
        this.readings = readings;
    }

    /** The fields, within an object already begun. */
    void fields(Occurrence event, JsonGenerator json) throws IOException {
        RegisterJson.fields(event, json);
        json.writeStringField("deed", wording.deed(event));
        json.writeNumberField("weight", Math.round(event.weight() * 100) / 100.0);
        json.writeBooleanField("coded", event.isCoded());
        List<Report> told = event.reports().stream().limit(QUOTED).toList();
        Json.objects("told", told, json, report -> report(report, json));
        Optional<Reading> first = readings.apply(told.get(0).id().dispatch());
        Json.strings("rules", first.map(reading -> rules(told.get(0), reading)).orElse(List.of()), json);
        Json.strings("saidBy", first.map(reading -> speakers(told.get(0), reading)).orElse(List.of()), json);
    }

    private void report(Report report, JsonGenerator json) throws IOException {
        json.writeStringField("dispatch", report.id().dispatch());
        json.writeStringField("event", report.id().event());
        json.writeNumberField("start", report.evidence().start());
        json.writeNumberField("end", report.evidence().end());
        json.writeStringField("published", report.published() == null ? null : report.published().toString());
        Optional<Reading> reading = readings.apply(report.id().dispatch());
        json.writeStringField("agency", reading.map(each -> each.dispatch().agency()).orElse(null));
        json.writeStringField("title", reading.map(each -> each.dispatch().title()).orElse(null));
        json.writeStringField(
                "words", reading.map(each -> Wording.brief(report.evidence().in(each.dispatch().text()), LONGEST)).orElse(null));
    }

    private static List<String> rules(Report report, Reading reading) {
        return reading.law().stream()
                .filter(law -> law.applies() && report.id().event().equals(law.event()))
                .map(law -> (law.instrument() + " " + String.join(", ", law.articles())).strip())
                .distinct()
                .toList();
    }

    /** Who says it where only a party does; empty where the dispatch tells it itself. */
    private static List<String> speakers(Report report, Reading reading) {
        return reading.events().stream()
                .filter(event -> event.id().equals(report.id().event()) && event.attribution() != null)
                .flatMap(event -> reading.statements().stream().filter(statement -> statement.id().equals(event.attribution())))
                .flatMap(statement -> reading.actors().stream().filter(actor -> actor.id().equals(statement.speaker())))
                .map(Actor::name)
                .distinct()
                .toList();
    }
}
