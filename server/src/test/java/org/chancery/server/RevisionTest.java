package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst sets a reading right, and the pages follow. */
class RevisionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private static JsonNode pair(TestDesk desk) throws Exception {
        return MAPPER.readTree(desk.get("api/relations/ECU/MEX?as-of=2024-04-30").body());
    }

    private static String named(TestDesk desk, String act) throws Exception {
        return StreamSupport.stream(pair(desk).path("events").spliterator(), false)
                .filter(event -> act.equals(event.path("act").asText()) && event.path("modality").asText().equals("actual"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    @Test
    void a_break_that_is_rejected_breaks_nothing() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito");
            assertThat(pair(desk).path("state").asText()).isEqualTo("broken");
            var answer = desk.post("api/events/" + named(desk, "relations-broken") + "/reject", "{\"why\": \"It was recalled, not broken.\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(pair(desk).path("state").asText()).isEqualTo("downgraded");
        }
    }

    @Test
    void a_day_that_is_set_moves_the_break() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito");
            String event = named(desk, "relations-broken");
            desk.post("api/events/" + event + "/set", "{\"values\": {\"date\": \"2024-04-07\"}, \"why\": \"The note is of Sunday.\"}");
            assertThat(pair(desk).path("since").asText()).isEqualTo("2024-04-07");
            String dispatch = MAPPER.readTree(desk.get("api/events/" + event).body()).path("dispatches").get(0).asText();
            JsonNode made = MAPPER.readTree(desk.get("api/dispatches/" + dispatch).body()).path("corrections").get(0);
            assertThat(made.path("why").asText()).isEqualTo("The note is of Sunday.");
            assertThat(made.path("values").path("date").asText()).isEqualTo("2024-04-07");
        }
    }

    @Test
    void a_correction_without_a_reason_is_refused() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito");
            var answer = desk.post("api/events/" + named(desk, "relations-broken") + "/reject", "{\"why\": \" \"}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(MAPPER.readTree(answer.body()).path("field").asText()).isEqualTo("why");
            assertThat(pair(desk).path("state").asText()).isEqualTo("broken");
        }
    }

    @Test
    void a_value_that_is_none_of_the_fields_is_refused_with_those_there_are() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito");
            var answer = desk.post(
                    "api/events/" + named(desk, "relations-broken") + "/set", "{\"values\": {\"modality\": \"maybe\"}, \"why\": \"A doubt.\"}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("alleged");
            assertThat(MAPPER.readTree(answer.body()).path("field").asText()).isEqualTo("modality");
        }
    }

    @Test
    void one_act_of_a_sentence_is_set_right_and_the_others_stay_as_they_were() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito/2-night-of-the-fifth.txt");
            JsonNode reading = MAPPER.readTree(desk.get("api/dispatches/" + desk.find("police storm embassy")).body());
            String arrest = StreamSupport.stream(reading.path("reports").spliterator(), false)
                    .map(report -> report.path("event"))
                    .filter(event -> event.path("act").asText().equals("arrest") && event.path("modality").asText().equals("actual"))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asText();
            desk.post("api/events/" + arrest + "/set", "{\"values\": {\"modality\": \"planned\"}, \"why\": \"A trial.\"}");
            assertThat(MAPPER.readTree(desk.get("api/events/" + arrest).body()).path("modality").asText()).isEqualTo("planned");
            assertThat(pair(desk).path("state").asText()).isEqualTo("broken");
        }
    }
}
