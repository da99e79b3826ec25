package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server of the database is started anew while the desk files: the desk goes on without being touched. */
@Timeout(400)
class RestartedPostgresTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DISPATCHES = 120;

    @TempDir
    Path folder;

    @Test
    void whatIsFiledWhileTheServerIsDownIsHeldAndFiledWhenItIsBack() throws Exception {
        try (RestartedPostgres postgres = new RestartedPostgres(folder)) {
            Path spool = Files.createDirectory(folder.resolve("desk"));
            try (TestDesk desk = TestDesk.on(postgres.location(), Clock.systemDefaultZone(), office -> Rooms.of(office, TestDesk.settings(spool)))) {
                upload(desk);
                await(() -> job(desk).path("filed").asInt() > 0);
                postgres.stop();
                await(() -> job(desk).toString().contains("tried again by itself"));

                JsonNode job = job(desk);
                assertThat(job.path("state").asText()).isEqualTo("reading");
                assertThat(job.path("failed").asInt()).isZero();
                assertThat(job.toString()).contains("Check that the server runs").doesNotContain("localhost", "pw-of-the-register");
                HttpResponse<String> answer = desk.get("api/relations");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).doesNotContain("pw-of-the-register");

                postgres.start();
                assertThat(desk.get("api/relations?as-of=2030-01-01").statusCode()).as("the first question after it").isEqualTo(200);
                await(() -> job(desk).path("state").asText().equals("done"));
                assertThat(job(desk).path("filed").asInt() + job(desk).path("known").asInt()).isEqualTo(DISPATCHES);
                assertThat(job(desk).path("failed").asInt()).isZero();
                assertThat(desk.office().register().dispatches()).hasSize(DISPATCHES);
                assertThat(desk.office().register().check()).isEmpty();
            }
        }
    }

    /** Where the register is kept is an administrator's business. */
    @Test
    void readersAreToldThatTheRegisterIsDownAndNotWhereItIs() throws Exception {
        try (RestartedPostgres postgres = new RestartedPostgres(folder);
                TestDesk desk = TestDesk.on(postgres.location(), Clock.systemDefaultZone(), office -> {
                    var rooms = new java.util.ArrayList<>(Rooms.of(office, TestDesk.settings(folder)));
                    rooms.set(0, routes -> routes.before(request -> new Caller("rita", Role.READER).enter(request)));
                    rooms.add(0, new org.chancery.server.door.DoorRoom(office, new Binding("127.0.0.1", 0).entrance()));
                    return rooms;
                })) {
            postgres.stop();
            HttpResponse<String> answer = desk.get("api/relations");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The register cannot be read.").doesNotContain("localhost", "jdbc:", "postgres");
        }
    }

    private static void upload(TestDesk desk) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DISPATCHES; i++) {
            lines.append("{\"id\":\"d%d\",\"title\":\"Talks\",\"date\":\"2024-04-05\",\"text\":\"Peru and Chile met in Lima for talk number %d.\"}\n".formatted(i, i));
        }
        HttpRequest request = HttpRequest.newBuilder(desk.at("api/filing"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .header("X-Chancery", "desk")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"many.jsonl\"\r\n\r\n%s\r\n--xyz--\r\n".formatted(lines)))
                .build();
        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }

    private static JsonNode job(TestDesk desk) throws Exception {
        return JSON.readTree(desk.get("api/filing").body()).path("jobs").path(0);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        while (!condition.holds()) {
            TimeUnit.MILLISECONDS.sleep(30);
        }
    }
}
