package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void oneReadingIsOneObject() throws IOException {
        JsonNode json = mapper.readTree(written(OutputFormat.JSON, Detail.PLAIN, ExpulsionReading.reading()));

        assertThat(json.get("schema").asText()).isEqualTo("chancery.reading/1");
    }

    @Test
    void severalReadingsAreAnArray() throws IOException {
        JsonNode json = mapper.readTree(
                written(OutputFormat.JSON, Detail.PLAIN, ExpulsionReading.reading(), ExpulsionReading.reading(), ExpulsionReading.reading()));

        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(3);
    }

    @Test
    void noReadingIsAnEmptyArray() throws IOException {
        assertThat(written(OutputFormat.JSON, Detail.PLAIN)).isEqualTo("[]\n");
    }

    @Test
    void eachReadingIsOneLine() throws IOException {
        String lines = written(OutputFormat.JSONL, Detail.PLAIN, ExpulsionReading.reading(), ExpulsionReading.reading());

        assertThat(lines.lines()).hasSize(2).allSatisfy(line -> mapper.readTree(line));
        assertThat(lines).endsWith("}\n");
    }

    @Test
    void fieldsStandInTheOrderOfTheContract() throws IOException {
        JsonNode json = mapper.readTree(written(OutputFormat.JSONL, Detail.PLAIN, ExpulsionReading.reading()));

        assertThat(names(json))
                .containsExactly(
                        "schema",
                        "dispatch",
                        "sentences",
                        "actors",
                        "events",
                        "statements",
                        "places",
                        "dates",
                        "law",
                        "lawNotApplicable",
                        "notes");
        assertThat(names(json.get("dispatch")))
                .containsExactly(
                        "id", "source", "title", "agency", "authors", "dateline", "published", "language", "text");
        assertThat(names(json.get("statements").get(0)))
                .containsExactly(
                        "id", "speaker", "speakerText", "cue", "content", "parts", "direct", "medium", "date");
    }

    @Test
    void eventIsPrintedInTheCodesOfTheContract() throws IOException {
        JsonNode event = mapper.readTree(written(OutputFormat.JSONL, Detail.PLAIN, ExpulsionReading.reading()))
                .get("events")
                .get(0);

        assertThat(event.toString())
                .isEqualTo("{\"id\":\"e1\",\"type\":\"SANCTION\",\"mode\":\"expel\",\"contexts\":[\"diplomatic\"],"
                        + "\"quad\":4,\"cameo\":\"166\",\"act\":\"ambassador-expelled\",\"sources\":[\"a1\"],"
                        + "\"targets\":[\"a2\"],\"recipients\":[],"
                        + "\"date\":{\"start\":\"2021-03-04\",\"end\":\"2021-03-04\",\"text\":\"today\"},"
                        + "\"place\":{\"name\":\"Lima\",\"country\":\"PER\",\"lat\":-12.04,\"lon\":-77.03},"
                        + "\"counts\":[{\"of\":\"ambassador\",\"least\":1,\"most\":null,\"about\":true,\"actor\":\"a2\","
                        + "\"text\":\"Chile's ambassador\",\"start\":33,\"end\":51}],"
                        + "\"modality\":\"actual\",\"attribution\":\"s1\","
                        + "\"evidence\":{\"sentence\":1,\"start\":19,\"end\":65,\"trigger\":{\"start\":24,\"end\":32}},"
                        + "\"confidence\":0.93,"
                        + "\"opinions\":[{\"type\":\"SANCTION\",\"quad\":4,\"confidence\":0.4},{\"type\":\"COERCE\",\"quad\":4,\"confidence\":0.5}]}");
    }

    @Test
    void ruleThatDidNotBindStandsApartAndSaysWhy() throws IOException {
        JsonNode reading = mapper.readTree(written(OutputFormat.JSONL, Detail.PLAIN, ExpulsionReading.reading()));

        assertThat(reading.get("law").toString())
                .isEqualTo("[{\"instrument\":\"VCDR\",\"articles\":[\"9(1)\"],\"event\":\"e1\",\"how\":\"right\",\"claimedBy\":[],\"words\":null,"
                        + "\"reading\":\"the rule in one line\",\"rule\":\"persona-non-grata\","
                        + "\"elements\":[{\"element\":\"done\",\"status\":\"reported\",\"words\":{\"start\":24,\"end\":32}},"
                        + "{\"element\":\"notified\",\"status\":\"not-reported\",\"words\":null}],"
                        + "\"bound\":{\"status\":\"bound\",\"states\":[\"CHL\",\"PER\"],\"reason\":null,\"of\":[],\"on\":\"2021-03-04\"}}]");
        assertThat(reading.get("lawNotApplicable")).singleElement().satisfies(law -> {
            assertThat(law.get("claimedBy").get(0).asText()).isEqualTo("a3");
            assertThat(law.get("bound").get("reason").asText()).isEqualTo("not-a-party");
        });
    }

    @Test
    void whyIsToldOnlyWhenAsked() throws IOException {
        JsonNode event = mapper.readTree(written(OutputFormat.JSONL, Detail.EXPLAIN, ExpulsionReading.reading()))
                .get("events")
                .get(0);

        assertThat(event.get("why").asText()).isEqualTo("SANCTION/expel: expel + envoy");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static String written(OutputFormat format, Detail detail, Reading... readings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadingWriter writer = format.open(bytes, detail)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        return bytes.toString(UTF_8);
    }
}
