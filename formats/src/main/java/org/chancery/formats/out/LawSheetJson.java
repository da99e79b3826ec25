package org.chancery.formats.out;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.law.How;
import org.chancery.view.ElementSheet;
import org.chancery.view.LawSheet;
import org.chancery.view.Plea;
import org.chancery.view.Quote;
import org.chancery.view.RuleSheet;

/** The rules something engages, over all dispatches, as one JSON object. */
public final class LawSheetJson {

    private final OutputStream stream;

    /** @param stream where to write; left open */
    public LawSheetJson(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Writes a sheet.
     *
     * @param of the name of the event or case
     */
    public void write(String of, LawSheet sheet) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeStringField("of", of);
        fields(sheet, json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** The rules as two fields of an object already begun: those that may be asserted, and those that did not bind. */
    public static void fields(LawSheet sheet, JsonGenerator json) throws IOException {
        rules("law", sheet.applying(), json);
        rules("lawNotApplicable", sheet.notApplying(), json);
    }

    /** Rules as an array, within an object already begun. */
    public static void rules(String field, List<RuleSheet> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (RuleSheet rule : rules) {
            json.writeStartObject();
            json.writeStringField("instrument", rule.instrument());
            JsonParts.strings("articles", rule.articles(), json);
            json.writeStringField("reading", rule.says());
            json.writeStringField("how", rule.byAct().map(How::code).orElse(null));
            json.writeArrayFieldStart("elements");
            for (ElementSheet element : rule.elements()) {
                json.writeStartObject();
                json.writeStringField("element", element.says());
                json.writeStringField("status", element.status().code());
                quotes(element.quotes(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("claims");
            for (Plea plea : rule.pleas()) {
                json.writeStartObject();
                json.writeStringField("by", plea.by());
                JsonParts.strings("speakers", plea.speakers(), json);
                json.writeStringField("how", plea.how().code());
                json.writeNumberField("reports", plea.reports());
                quotes(plea.quotes(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            LawJson.bond(rule.bond(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void quotes(List<Quote> quotes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            json.writeStringField("dispatch", quote.dispatch());
            json.writeStringField("words", quote.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
