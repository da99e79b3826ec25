package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chancery.coding.Act;
import org.chancery.register.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register holds of the embassy in Quito, asked over HTTP. */
class LedgerTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void file_the_embassy_in_quito() {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void a_register_of_history_opens_on_the_last_day_a_status_changed() throws Exception {
        assertThat(get("api/desk").path("day").asText()).isEqualTo("2024-04-06");
    }

    @Test
    void the_world_on_the_day_of_the_break_tells_it_with_its_sentence() throws Exception {
        JsonNode changed = get("api/world?as-of=2024-04-06").path("changed").get(0);
        assertThat(changed.path("pair").toString()).isEqualTo("[\"ECU\",\"MEX\"]");
        assertThat(changed.path("from").asText()).isEqualTo("downgraded");
        assertThat(changed.path("state").asText()).isEqualTo("broken");
        assertThat(changed.path("event").path("told").get(0).path("words").asText()).contains("broke off diplomatic relations");
    }

    @Test
    void a_week_later_the_break_is_no_news() throws Exception {
        assertThat(get("api/world?as-of=2024-04-20").path("changed")).isEmpty();
    }

    @Test
    void a_pair_stands_as_it_stood_on_the_day_asked_for() throws Exception {
        assertThat(desk.get("api/relations/MEX/XYZ").statusCode()).isEqualTo(404);
        assertThat(get("api/relations/MEX/ECU?as-of=2024-04-05").path("state").asText()).isEqualTo("downgraded");
        assertThat(get("api/relations/MEX/ECU?as-of=2024-04-06").path("state").asText()).isEqualTo("broken");
    }

    @Test
    void what_no_dispatch_had_told_is_not_known() throws Exception {
        assertThat(get("api/relations/ECU/MEX?as-of=2024-04-30&known-by=2024-04-05").path("state").asText()).isEqualTo("downgraded");
    }

    @Test
    void the_words_of_an_event_stand_in_its_dispatch_where_the_page_says() throws Exception {
        for (JsonNode event : get("api/relations/ECU/MEX?as-of=2024-04-30").path("events")) {
            JsonNode told = event.path("told").get(0);
            String text = get("api/dispatches/" + told.path("dispatch").asText()).path("reading").path("dispatch").path("text").asText();
            String there = text.substring(told.path("start").asInt(), told.path("end").asInt()).replaceAll("\\s+", " ");
            String words = told.path("words").asText().replaceAll(" …$", "").replaceAll("[”\"]$", "");
            assertThat(there).contains(words);
        }
    }

    @Test
    void a_case_tells_its_rules_element_by_element() throws Exception {
        JsonNode matter = get("api/cases/embassy-mex-ecu-quito?as-of=2024-04-30");
        assertThat(matter.path("title").asText()).isEqualTo("Embassy of Mexico in Quito");
        JsonNode premises = StreamSupport.stream(matter.path("law").spliterator(), false)
                .filter(rule -> rule.path("instrument").asText().equals("VCDR") && rule.path("articles").toString().contains("22"))
                .findFirst()
                .orElseThrow();
        assertThat(premises.path("elements")).isNotEmpty();
        assertThat(matter.path("bonds").path("VCDR").path("since").path("ECU").asText()).isEqualTo("1964-09-21");
    }

    @Test
    void a_memorandum_comes_as_a_page_and_as_a_pdf() throws Exception {
        assertThat(desk.get("api/cases/asylum-mex-jorge-glas/memo").body()).contains("Asylum of Jorge Glas");
        HttpResponse<String> pdf = desk.get("api/cases/asylum-mex-jorge-glas/memo?format=pdf");
        assertThat(pdf.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void search_finds_pairs_cases_and_dispatches() throws Exception {
        assertThat(get("api/search?q=mexico").path("pairs").get(0).path("pair").toString()).isEqualTo("[\"ECU\",\"MEX\"]");
        JsonNode glas = get("api/search?q=glas");
        assertThat(glas.path("cases").findValuesAsText("id")).contains("asylum-mex-jorge-glas");
        assertThat(glas.path("dispatches")).isNotEmpty();
    }

    @Test
    void a_search_is_no_longer_than_a_person_types() throws Exception {
        assertThat(desk.get("api/search?q=" + "a+".repeat(19) + "a").statusCode()).isEqualTo(200);
        assertThat(desk.get("api/search?q=" + "a+".repeat(20) + "a").statusCode()).isEqualTo(400);
        HttpResponse<String> answer = desk.get("api/search?q=" + "a".repeat(201));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("at most 20 words and 200 characters");
    }

    @Test
    void the_latest_dispatches_come_first_and_no_more_than_asked_for() throws Exception {
        JsonNode latest = get("api/dispatches?limit=3");
        assertThat(latest).hasSize(3);
        assertThat(latest.findValuesAsText("published")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(latest.get(0).path("title").asText()).isNotBlank();
        assertThat(get("api/dispatches")).hasSize(get("api/desk").path("dispatches").asInt());
    }

    /** Collections take the address of an article for its id. */
    @ParameterizedTest
    @ValueSource(strings = {"https://coast.example/2024/04?id=7&x=%20y#top", "a/b", "100%", "x;y", "größe", "a b+c"})
    void a_dispatch_is_found_whatever_its_id_is(String id) throws Exception {
        desk.office().register().file(
                List.of(Told.in(id, "1999-04-07").act(Act.TALKS, "PER", "CHL", "1999-04-05", "Peru and Chile talked, says " + id).reading()), Instant.now());
        String at = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(get("api/dispatches/" + at).path("reading").path("dispatch").path("id").asText()).isEqualTo(id);
        assertThat(desk.get("dispatches/" + at).statusCode()).as("its page").isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_refused_with_a_reason_and_a_next_step() throws Exception {
        HttpResponse<String> answer = desk.get("api/cases/none-such");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("none-such").contains("next");
        assertThat(desk.get("api/cases/asylum-mex-2?as-of=2024-04-30").body())
                .as("a name it may have had before more was known")
                .contains("it may be asylum-mex-jorge-glas");
        assertThat(desk.get("api/cases/asylum-m").body()).doesNotContain("it may be");
        for (String path : new String[] {"api/nothing/here", "api/relations/ECU"}) {
            HttpResponse<String> none = desk.get(path);
            assertThat(none.statusCode()).isEqualTo(404);
            assertThat(new ObjectMapper().readTree(none.body()).path("next").asText()).contains("/api/openapi.json");
        }
        assertThat(desk.send("DELETE", "api/desk", "{}").body()).contains("\"error\"");
        assertThat(desk.get("api/relations/ECU/ECU").statusCode()).isEqualTo(400);
        assertThat(desk.get("api/relations/ECU/MEX?as-of=yesterday").body()).contains("yesterday");
    }
}
