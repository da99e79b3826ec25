package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The desk's own tables in a real PostgreSQL, started for the test. */
@Timeout(120)
class PostgresDeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void what_is_sent_is_filed_and_feeds_are_watched_over_a_restart() throws Exception {
        try (EmbeddedPostgres server = started()) {
            String location = server.getJdbcUrl("postgres", "postgres");
            try (TestDesk desk = desk(location)) {
                desk.post("api/filing", "{\"text\":\"Lima and Quito talk\\n\\nPeru and Ecuador met in Lima on Friday.\",\"published\":\"2024-04-05\"}");
                assertThat(settled(desk, "api/filing", "/jobs/0", "state", "waiting|reading").path("filed").asInt()).isEqualTo(1);
                desk.post("api/feeds", "{\"address\":\"http://10.0.0.1/rss\"}");
                assertThat(settled(desk, "api/feeds", "/feeds/0", "outcome", "never").path("failures").asInt()).isEqualTo(1);
            }
            try (TestDesk desk = desk(location)) {
                JsonNode feed = JSON.readTree(desk.get("api/feeds").body()).at("/feeds/0");
                assertThat(feed.path("reason").asText()).contains("“10.0.0.1” is not at a public address.");
                String path = "api/feeds/" + feed.path("feed").asText();
                assertThat(JSON.readTree(desk.post(path + "/pause", "{}").body()).path("state").asText()).isEqualTo("paused");
                assertThat(desk.send("DELETE", path, "").statusCode()).isEqualTo(204);
                assertThat(JSON.readTree(desk.get("api/feeds").body()).path("feeds")).isEmpty();
                assertThat(desk.office().register().dispatches()).hasSize(1);
            }
        }
    }

    private TestDesk desk(String location) {
        return TestDesk.on(location, Clock.systemDefaultZone(), office -> Rooms.of(office, TestDesk.settings(folder)));
    }

    private static EmbeddedPostgres started() throws IOException {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    private static JsonNode settled(TestDesk desk, String path, String at, String field, String unsettled) throws Exception {
        JsonNode found = JSON.readTree(desk.get(path).body()).at(at);
        while (found.path(field).asText().matches(unsettled)) {
            TimeUnit.MILLISECONDS.sleep(50);
            found = JSON.readTree(desk.get(path).body()).at(at);
        }
        return found;
    }
}
