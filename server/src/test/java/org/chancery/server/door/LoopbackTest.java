package org.chancery.server.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk that this machine alone reaches asks nobody who he is, and lets no other site's page in. */
class LoopbackTest {

    @TempDir
    static Path folder;

    private static TestDesk desk;

    private final Visitor visitor = new Visitor(desk);

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** The status line of an answer to a request that names the desk by a host of the test's choosing. */
    private static String asked(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.desk().port())) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8).lines().findFirst().orElse("");
        }
    }

    @Test
    void whoever_started_it_is_an_administrator_without_a_login() {
        JsonNode me = Visitor.json(visitor.get("api/me"));
        assertThat(me.path("name").asText()).isEqualTo(System.getProperty("user.name"));
        assertThat(me.path("role").asText()).isEqualTo("administrator");
        assertThat(me.path("login").asBoolean()).isFalse();
        assertThat(me.path("loopback").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/desk", "/", "/js/main.js"})
    void a_name_that_another_site_has_made_mean_this_machine_is_refused(String path) throws IOException {
        int port = desk.desk().port();
        for (String host : List.of("attacker.example:" + port, "127.0.0.1.attacker.example:" + port, "127.0.0.1", "127.0.0.1:1")) {
            assertThat(asked(path, host)).as(host).contains(" 421 ");
        }
        for (String host : List.of("127.0.0.1:" + port, "localhost:" + port, "LOCALHOST:" + port, "[::1]:" + port)) {
            assertThat(asked(path, host)).as(host).contains(" 200 ");
        }
    }

    @Test
    void what_came_through_a_proxy_nobody_told_of_is_refused() {
        assertThat(visitor.get("api/desk", "X-Forwarded-For", "198.51.100.7").statusCode()).isEqualTo(421);
    }

    @Test
    void a_change_without_the_header_of_the_desk_is_refused() {
        HttpResponse<String> answer = visitor.send("POST", "api/merge", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("X-Chancery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://attacker.example", "null", "http://127.0.0.1:1", "http://localhost"})
    void a_change_of_a_foreign_origin_is_refused(String origin) {
        assertThat(visitor.send("POST", "api/merge", "{}", "X-Chancery", "desk", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void a_change_of_the_desk_itself_is_heard() {
        String own = desk.desk().address().replaceAll("/$", "");
        HttpResponse<String> answer =
                visitor.send("POST", "api/merge", "{}", "X-Chancery", "desk", "Origin", own, "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).as("heard, and found wanting").isEqualTo(400);
    }

    @Test
    void a_page_of_another_site_may_link_to_the_desk_and_ask_it_nothing() {
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(visitor.get("api/desk", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
            assertThat(visitor.get("api/desk", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate").statusCode()).isEqualTo(403);
            assertThat(visitor.get("js/main.js", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
            assertThat(visitor.get("relations/ECU/MEX", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate").statusCode()).isEqualTo(200);
            assertThat(visitor.send("POST", "api/merge", "{}", "X-Chancery", "desk", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_form_of_another_site_cannot_be_taken_for_json() {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
            assertThat(visitor.send("POST", "api/merge", "{}", "X-Chancery", "desk", "Content-Type", type).statusCode()).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "js/main.js", "css/desk.css", "world.json", "relations/ECU/MEX", "api/desk", "api/openapi.json", "api/nothing", "api/events/none", "api/cases/none", "no.such.file"})
    void each_answer_has_the_headers_that_keep_foreign_code_out(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
                        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("it is not reached by TLS").isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly(path.startsWith("api/") ? "no-store" : "no-cache");
    }

    @Test
    void refusals_have_the_headers_too() {
        HttpResponse<String> answer = visitor.send("POST", "api/merge", "{}");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(visitor.send("PATCH", "api/desk", null, "X-Chancery", "desk").headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_file_of_the_desk_is_asked_for_again_and_not_sent_again() {
        HttpResponse<String> first = visitor.get("js/main.js");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("js/main.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_path_of_the_api_that_is_none_is_answered_as_such_and_not_with_a_page() {
        HttpResponse<String> answer = visitor.get("api/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("error").asText()).contains("/api/nothing");
    }

    @Test
    void it_has_no_password_to_ask_for() {
        assertThat(visitor.login("ada", "whatever it may be")).isEqualTo(409);
    }

    @Test
    void what_is_changed_is_listed_with_who_changed_it() throws Exception {
        desk.file("examples/embassy-in-quito");
        String event = Visitor.json(visitor.get("api/events?act=relations-broken")).get(0).path("id").asText();
        assertThat(visitor.post("api/events/" + event + "/reject", "{\"why\": \"Recalled, not broken.\"}").statusCode()).isEqualTo(200);
        JsonNode line = Visitor.json(visitor.get("api/audit")).path("lines").get(0);
        assertThat(line.path("what").asText()).isEqualTo("POST /api/events/{id}/reject");
        assertThat(line.path("subject").asText()).isEqualTo(event);
        assertThat(line.path("detail").asText()).isEqualTo("Recalled, not broken.");
        assertThat(line.path("caller").asText()).isEqualTo(System.getProperty("user.name"));
        assertThat(line.path("address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_change_that_was_not_made_is_not_listed() {
        int before = Visitor.json(visitor.get("api/audit")).path("lines").size();
        assertThat(visitor.post("api/events/none/reject", "{\"why\": \"A try.\"}").statusCode()).isEqualTo(404);
        assertThat(Visitor.json(visitor.get("api/audit")).path("lines")).hasSize(before);
    }
}
