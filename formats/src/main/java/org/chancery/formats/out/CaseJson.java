package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.register.Case;
import org.chancery.register.Link;
import org.chancery.register.Mission;
import org.chancery.register.Step;
import org.chancery.view.CaseSheet;
import org.chancery.view.Expectation;
import org.chancery.view.LawSheet;
import org.chancery.world.Tenure;

/** How a case looks in JSON, and what is expected next in it. */
public final class CaseJson {

    private CaseJson() {}

    static void write(CaseSheet sheet, LawSheet law, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(sheet, json);
        LawSheetJson.fields(law, json);
        json.writeEndObject();
    }

    /** The fields of a case but for the rules it engages, within an object already begun. */
    public static void fields(CaseSheet sheet, JsonGenerator json) throws IOException {
        Case matter = sheet.matter();
        json.writeStringField("id", matter.id());
        json.writeStringField("kind", matter.kind());
        if (matter instanceof Case.Asylum asylum) {
            json.writeStringField("person", asylum.person());
            json.writeStringField("grantedBy", asylum.grantedBy());
            json.writeStringField("against", asylum.against());
        } else if (matter instanceof Case.Proceeding proceeding) {
            json.writeStringField("forum", proceeding.forum());
            json.writeStringField("applicant", proceeding.applicant());
            json.writeStringField("respondent", proceeding.respondent());
        } else if (matter instanceof Case.MissionFile file) {
            Mission mission = file.mission();
            json.writeStringField("sending", mission.sending());
            json.writeStringField("receiving", mission.receiving());
            json.writeStringField("city", mission.city());
            json.writeStringField("type", mission.type().code());
        } else if (matter instanceof Case.PersonFile file) {
            json.writeStringField("person", file.person());
            json.writeStringField("country", file.country());
            offices(sheet.offices(), json);
        }
        json.writeStringField("status", matter.status());
        steps(matter.steps(), json);
        links(sheet.links(), json);
        expects(sheet.expects(), json);
    }

    private static void steps(List<Step> steps, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Step step : steps) {
            json.writeStartObject();
            json.writeStringField("date", JsonParts.interval(step.date()));
            json.writeStringField("act", step.act());
            json.writeStringField("modality", step.event().modality().code());
            json.writeStringField("event", step.event().id());
            JsonParts.strings("dispatches", step.dispatches(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void offices(List<Tenure> offices, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("offices");
        for (Tenure office : offices) {
            json.writeStartObject();
            json.writeStringField("title", office.title());
            json.writeStringField("of", office.body());
            json.writeStringField("at", office.target());
            JsonParts.strings("classes", office.classes().stream().map(each -> each.code()).toList(), json);
            JsonParts.day("from", office.from(), json);
            JsonParts.day("to", office.to(), json);
            JsonParts.day("lastSeen", office.lastSeen(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void links(List<Link> links, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringField("kind", link.kind().code());
            json.writeStringField("to", link.to());
            JsonParts.strings("events", link.events(), json);
            JsonParts.strings("dispatches", link.dispatches(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the rules leave open next, and what they lay down meanwhile. */
    public static void expects(List<Expectation> expects, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("expects");
        for (Expectation next : expects) {
            Act act = next.act();
            json.writeStartObject();
            json.writeStringField("rule", next.rule());
            json.writeStringField("act", act == null ? null : act.code());
            JsonParts.strings("by", next.by(), json);
            json.writeStringField("since", next.cause().date() == null ? null : JsonParts.interval(next.cause().date()));
            json.writeStringField("event", next.cause().id());
            json.writeStringField("instrument", next.instrument().id());
            json.writeStringField("article", next.article());
            json.writeStringField("how", next.how().code());
            json.writeStringField("sort", next.sort().code());
            if (next.bound()) {
                json.writeBooleanField("bound", true);
            } else {
                json.writeNullField("bound");
            }
            json.writeStringField("says", next.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
