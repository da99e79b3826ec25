package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the map and its slider ask for. */
class WorldTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void file_the_embassy_in_quito_and_older_breaks() {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito", "examples/dispatches");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static JsonNode get(String path) throws Exception {
        return new ObjectMapper().readTree(desk.get(path).body());
    }

    private static List<String> pairs(JsonNode world) {
        return world.path("pairs").findValues("pair").stream().map(JsonNode::toString).toList();
    }

    @Test
    void notable_pairs_are_those_not_simply_established() throws Exception {
        JsonNode all = get("api/world?as-of=2024-04-06");
        JsonNode notable = get("api/world?as-of=2024-04-06&pairs=notable");
        assertThat(pairs(notable)).contains("[\"ECU\",\"MEX\"]").hasSizeLessThan(pairs(all).size());
        assertThat(notable.path("count").asInt()).isEqualTo(pairs(all).size());
        assertThat(notable.path("pairs").findValuesAsText("state")).doesNotContain("established");
    }

    @Test
    void another_choice_of_pairs_is_refused_with_those_there_are() throws Exception {
        assertThat(desk.get("api/world?pairs=some").statusCode()).isEqualTo(400);
        assertThat(get("api/world?pairs=some").path("next").asText()).contains("notable");
    }

    @Test
    void the_days_of_a_stretch_tell_where_acts_are_before_and_after_it() throws Exception {
        JsonNode days = get("api/days?from=2024-04-05&to=2024-04-06");
        assertThat(days.path("acts").size()).isEqualTo(2);
        assertThat(days.path("before").asText()).isEqualTo("2024-04-04");
        assertThat(days.path("after").asText()).isGreaterThan("2024-04-06");
    }

    @Test
    void each_year_with_acts_is_told_with_its_last_day() throws Exception {
        JsonNode years = get("api/days").path("years");
        assertThat(years.size()).isGreaterThan(1);
        for (JsonNode year : years) {
            assertThat(year.path("last").asText()).startsWith(year.path("year").asText());
            assertThat(year.path("acts").asInt()).isPositive();
        }
    }

    @Test
    void days_turned_round_hold_no_act() throws Exception {
        assertThat(get("api/days?from=2024-04-06&to=2024-04-01").path("acts").size()).isZero();
    }
}
