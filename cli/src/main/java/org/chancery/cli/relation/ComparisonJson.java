package org.chancery.cli.relation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.chancery.nlp.relation.training.Agreement;

/** A comparison for other programs. Figures have three decimals. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** Writes one JSON object and a line break; the stream stays open. */
    public static void write(Comparison comparison, OutputStream stream) throws IOException {
        JsonFactory factory = new JsonFactory();
        factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(stream)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            Agreement types = comparison.types();
            json.writeStartObject();
            json.writeStringField("schema", "chancery.evaluation/1");
            json.writeNumberField("rows", types.rows());
            json.writeNumberField("uncoded", comparison.uncoded());
            figure("accuracy", types.accuracy(), json);
            json.writeObjectFieldStart("macroF1");
            figure("type", types.macroF1(), json);
            figure("quad", comparison.quads().macroF1(), json);
            figure("binary", comparison.tones().macroF1(), json);
            json.writeEndObject();
            scores(types, json);
            confusion(types, json);
            misses(comparison, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void figure(String name, double value, JsonGenerator json) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
    }

    private static void scores(Agreement types, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("types");
        for (Agreement.Score score : types.scores()) {
            json.writeStartObject();
            json.writeStringField("type", score.label());
            json.writeNumberField("gold", score.gold());
            json.writeNumberField("coded", score.coded());
            json.writeNumberField("right", score.right());
            figure("precision", score.precision(), json);
            figure("recall", score.recall(), json);
            figure("f1", score.f1(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void confusion(Agreement types, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("confusion");
        for (Map.Entry<String, Map<String, Integer>> row : types.confusion().entrySet()) {
            json.writeObjectFieldStart(row.getKey());
            for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                json.writeNumberField(cell.getKey(), cell.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void misses(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("misses");
        for (Comparison.Row row : comparison.misses()) {
            json.writeStartObject();
            json.writeNumberField("line", row.line());
            json.writeStringField("gold", row.gold());
            json.writeStringField("coded", row.coded());
            json.writeStringField("confidence", row.confidence());
            json.writeStringField("sentence", row.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
