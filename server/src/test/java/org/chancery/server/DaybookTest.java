package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is folded once for all who ask is folded anew when something was filed, and is the same for all. */
@Timeout(120)
class DaybookTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "as-of=2024-05-01";

    @TempDir
    Path folder;

    @Test
    void whoAsksAfterAFilingSeesWhatWasFiled() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            assertThat(asked(desk, "api/cases?" + DAY)).isEmpty();
            assertThat(asked(desk, "api/world?" + DAY).path("count").asInt()).isZero();
            assertThat(asked(desk, "api/desk").path("dispatches").asInt()).isZero();

            int filed = desk.file("examples/embassy-in-quito").size();

            assertThat(asked(desk, "api/cases?" + DAY)).isNotEmpty();
            assertThat(asked(desk, "api/world?" + DAY).path("count").asInt()).isPositive();
            assertThat(asked(desk, "api/relations?" + DAY)).isNotEmpty();
            assertThat(asked(desk, "api/search?q=mexico&" + DAY).path("pairs")).isNotEmpty();
            assertThat(asked(desk, "api/desk").path("dispatches").asInt()).isEqualTo(filed);
        }
    }

    @Test
    void manyWhoAskAtOnceAreAllAnsweredAndAlike() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(40);
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.file("examples/embassy-in-quito");
            for (String path : List.of("api/cases?" + DAY, "api/world?" + DAY, "api/search?q=ecuador&" + DAY, "api/relations?" + DAY)) {
                List<Future<JsonNode>> answers = new ArrayList<>();
                for (int visitor = 0; visitor < 200; visitor++) {
                    answers.add(crowd.submit(() -> asked(desk, path)));
                }
                JsonNode first = answers.get(0).get();
                assertThat(first).isNotEmpty();
                for (Future<JsonNode> answer : answers) {
                    assertThat(answer.get()).isEqualTo(first);
                }
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private static JsonNode asked(TestDesk desk, String path) throws Exception {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
