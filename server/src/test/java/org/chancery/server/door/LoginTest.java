package org.chancery.server.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.TestDesk;
import org.chancery.server.Wristwatch;
import org.chancery.server.ledger.StreamRoom;
import org.chancery.server.web.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, and for how long. */
class LoginTest {

    @TempDir
    static Path folder;

    private static final Wristwatch WATCH = new Wristwatch("2026-11-27T08:00:00Z");
    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = Guarded.in(folder, WATCH, Guarded.NETWORK);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void attemptsOfOtherTestsAreForgotten() {
        WATCH.pass(Duration.ofDays(2));
    }

    private static int asked(Visitor visitor) {
        return visitor.get("api/desk").statusCode();
    }

    private static JsonNode latest() {
        return Visitor.json(Guarded.visitor(desk, "ada").get("api/audit")).path("lines").get(1);
    }

    @Test
    void without_a_login_the_pages_are_there_and_what_is_filed_is_not() {
        Visitor stranger = new Visitor(desk);
        assertThat(stranger.get("").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = stranger.get("api/world");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(stranger.get("api/me").statusCode()).isEqualTo(401);
        assertThat(stranger.get("api/stream").statusCode()).isEqualTo(401);
    }

    @Test
    void a_name_and_its_password_let_in_however_the_name_is_written() {
        Visitor visitor = new Visitor(desk);
        assertThat(visitor.login(" Rita", Guarded.PASSWORD)).isEqualTo(200);
        assertThat(asked(visitor)).isEqualTo(200);
        JsonNode me = Visitor.json(visitor.get("api/me"));
        assertThat(me.path("name").asText()).isEqualTo("rita");
        assertThat(me.path("login").asBoolean()).isTrue();
        assertThat(me.path("loopback").asBoolean()).isFalse();
    }

    @Test
    void the_cookie_is_for_the_desk_alone_and_no_script_sees_it() {
        HttpResponse<String> answer = new Visitor(desk).post("api/login", "{\"name\":\"rita\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).matches("chancery=[A-Za-z0-9_-]{43};.*").contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Domain", "Secure");
    }

    @Test
    void a_session_that_was_planted_before_the_login_is_worth_nothing_after_it() {
        Visitor attacker = Guarded.visitor(desk, "rita");
        String planted = attacker.cookie();
        Visitor victim = new Visitor(desk);
        victim.hold(planted);
        assertThat(victim.login("ada", Guarded.PASSWORD)).isEqualTo(200);
        assertThat(victim.cookie()).isNotEqualTo(planted);
        assertThat(asked(attacker)).isEqualTo(401);
        assertThat(asked(victim)).isEqualTo(200);
    }

    @Test
    void a_session_of_the_attackers_own_making_is_not_taken_up() {
        Visitor victim = new Visitor(desk);
        victim.hold("chancery=chosen");
        victim.login("rita", Guarded.PASSWORD);
        assertThat(victim.cookie()).isNotEqualTo("chancery=chosen");
        Visitor attacker = new Visitor(desk);
        attacker.hold("chancery=chosen");
        assertThat(asked(attacker)).isEqualTo(401);
    }

    @Test
    void a_session_that_lay_idle_is_over_and_one_that_is_used_is_not() {
        Visitor visitor = Guarded.visitor(desk, "rita");
        WATCH.pass(Sessions.IDLE.minusMinutes(1));
        assertThat(asked(visitor)).isEqualTo(200);
        WATCH.pass(Sessions.IDLE.minusMinutes(1));
        assertThat(asked(visitor)).isEqualTo(200);
        WATCH.pass(Sessions.IDLE.plusMinutes(1));
        assertThat(asked(visitor)).isEqualTo(401);
    }

    @Test
    void a_session_that_begins_in_the_time_to_come_is_over_and_one_can_log_in() {
        Visitor anna = Guarded.visitor(desk, "anna");
        WATCH.pass(Duration.ofHours(-3));
        assertThat(anna.get("api/me").statusCode()).isEqualTo(401);
        assertThat(anna.login("anna", Guarded.PASSWORD)).isEqualTo(200);
        WATCH.pass(Duration.ofMinutes(-1));
        assertThat(anna.get("api/me").statusCode()).as("clocks are set back a little every day").isEqualTo(200);
        WATCH.pass(Duration.ofHours(3).plusMinutes(1));
    }

    @Test
    void a_session_ends_after_half_a_day_however_much_it_is_used() {
        Visitor visitor = Guarded.visitor(desk, "rita");
        for (Duration passed = Duration.ZERO; passed.compareTo(Sessions.WHOLE.minusHours(1)) < 0; passed = passed.plusHours(1)) {
            WATCH.pass(Duration.ofHours(1));
            assertThat(asked(visitor)).isEqualTo(200);
        }
        WATCH.pass(Duration.ofMinutes(61));
        assertThat(asked(visitor)).isEqualTo(401);
    }

    @Test
    void whoever_logs_out_is_out_whatever_cookie_was_copied() {
        Visitor visitor = Guarded.visitor(desk, "rita");
        String copied = visitor.cookie();
        assertThat(visitor.send("POST", "api/logout", null, "X-Chancery", "desk").statusCode()).isEqualTo(204);
        visitor.hold(copied);
        assertThat(asked(visitor)).isEqualTo(401);
        assertThat(latest().path("what").asText()).isEqualTo("logout");
    }

    @Test
    @Timeout(30)
    void whoever_listens_hears_no_more_when_his_session_is_over() throws Exception {
        Wristwatch watch = new Wristwatch("2026-11-27T08:00:00Z");
        try (TestDesk other = TestDesk.in(Files.createDirectory(folder.resolve("other")), watch, office -> {
            new Accounts(office.annex()).add("rita", Role.READER, Guarded.PASSWORD, "a test", watch.instant());
            return List.of(new DoorRoom(office, Guarded.NETWORK.entrance()), new StreamRoom(office.bulletin(), Duration.ofMillis(50)));
        })) {
            HttpURLConnection stream = (HttpURLConnection) other.at("api/stream").toURL().openConnection();
            stream.setRequestProperty("Accept", "text/event-stream");
            stream.setRequestProperty("Cookie", Guarded.visitor(other, "rita").cookie());
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.getInputStream(), UTF_8))) {
                assertThat(lines.readLine()).isEqualTo(": hello");
                watch.pass(Sessions.IDLE.plusMinutes(1));
                assertThat(lines.lines().limit(200)).as("a beat or two that were on their way, and the end").hasSizeLessThan(200);
            }
            assertThat(Guarded.visitor(other, "rita").get("api/me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_login_of_another_site_is_refused() {
        String body = "{\"name\":\"rita\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD);
        assertThat(new Visitor(desk).send("POST", "api/login", body).statusCode()).isEqualTo(403);
        assertThat(new Visitor(desk).send("POST", "api/login", body, "X-Chancery", "desk", "Origin", "https://attacker.example").statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_name_is_answered_as_a_wrong_password_is() {
        HttpResponse<String> known = new Visitor(desk).post("api/login", "{\"name\":\"rita\",\"password\":\"no such words here\"}");
        HttpResponse<String> unknown = new Visitor(desk).post("api/login", "{\"name\":\"nobody\",\"password\":\"no such words here\"}");
        assertThat(known.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void whoever_guesses_has_to_wait_longer_each_time_and_the_right_password_has_to_wait_too() {
        Visitor guesser = new Visitor(desk);
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.login("anna", "guess number " + i)).isEqualTo(401);
        }
        HttpResponse<String> held = guesser.post("api/login", "{\"name\":\"anna\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        assertThat(held.statusCode()).isEqualTo(429);
        long first = held.headers().firstValueAsLong("Retry-After").orElseThrow();
        WATCH.pass(Duration.ofSeconds(first));
        assertThat(guesser.login("anna", "another guess")).isEqualTo(401);
        HttpResponse<String> again = guesser.post("api/login", "{\"name\":\"anna\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        long second = again.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(second).isGreaterThan(first);
        WATCH.pass(Duration.ofSeconds(second));
        assertThat(guesser.login("anna", Guarded.PASSWORD)).isEqualTo(200);
    }

    @Test
    void who_claims_another_address_each_time_is_slowed_down_all_the_same() {
        Visitor guesser = new Visitor(desk);
        for (int i = 0; i < 5; i++) {
            assertThat(claiming(guesser, i, "guess number " + i)).isEqualTo(401);
        }
        assertThat(claiming(guesser, 6, "guess number 6")).isEqualTo(429);
    }

    /** Nobody told this desk of a proxy, so what a proxy would say counts for nothing. */
    private static int claiming(Visitor guesser, int number, String password) {
        return guesser.send(
                        "POST", "api/login", "{\"name\":\"ada\",\"password\":\"%s\"}".formatted(password),
                        "X-Chancery", "desk", "X-Forwarded-For", "203.0.113." + number, "X-Real-IP", "203.0.113." + number, "Forwarded", "for=203.0.113." + number)
                .statusCode();
    }

    @Test
    void whoever_tries_many_names_is_slowed_down_as_well() {
        Visitor guesser = new Visitor(desk);
        int status = 401;
        for (int i = 0; i < 20; i++) {
            assertThat(status).isEqualTo(401);
            status = guesser.login("name" + i, "password1234");
        }
        assertThat(guesser.login("another", "password1234")).isEqualTo(429);
        assertThat(guesser.login("rita", Guarded.PASSWORD)).isEqualTo(429);
    }

    @Test
    void a_failed_login_is_listed_without_what_was_typed() {
        new Visitor(desk).login("rita", "a slip of the keys");
        JsonNode line = latest();
        assertThat(line.path("what").asText()).isEqualTo("login");
        assertThat(line.path("caller").asText()).isEqualTo("rita");
        assertThat(line.path("refused").asBoolean()).isTrue();
        new Visitor(desk).login("my secret in the wrong field", "x");
        assertThat(latest().toString()).contains("unknown").doesNotContain("secret");
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_the_old_password_is_asked_for() {
        Visitor anna = Guarded.visitor(desk, "anna");
        Visitor elsewhere = Guarded.visitor(desk, "anna");
        String change = "{\"old\":\"%s\",\"new\":\"%s\"}";
        assertThat(anna.send("PUT", "api/me/password", change.formatted("not the old one", "nine herons at dusk"), "X-Chancery", "desk").statusCode()).isEqualTo(400);
        assertThat(anna.send("PUT", "api/me/password", change.formatted(Guarded.PASSWORD, "too short"), "X-Chancery", "desk").statusCode()).isEqualTo(400);
        assertThat(anna.send("PUT", "api/me/password", change.formatted(Guarded.PASSWORD, "nine herons at dusk"), "X-Chancery", "desk").statusCode()).isEqualTo(204);
        assertThat(asked(elsewhere)).isEqualTo(401);
        assertThat(asked(anna)).isEqualTo(200);
        assertThat(new Visitor(desk).login("anna", Guarded.PASSWORD)).isEqualTo(401);
        assertThat(anna.send("PUT", "api/me/password", change.formatted("nine herons at dusk", Guarded.PASSWORD), "X-Chancery", "desk").statusCode()).isEqualTo(204);
    }

    @Test
    void neither_passwords_nor_sessions_nor_tokens_stand_in_the_database() throws IOException {
        Visitor ada = Guarded.visitor(desk, "ada");
        String token = Visitor.json(ada.post("api/accounts/ada/tokens", "{\"label\":\"a script\"}")).path("token").asText();
        ada.send("PUT", "api/accounts/rita", "{\"password\":\"%s\"}".formatted(Guarded.PASSWORD), "X-Chancery", "desk");
        String session = String.valueOf(ada.cookie()).split("=", 2)[1];
        assertThat(ada.get("api/audit?limit=1000").body()).doesNotContain(Guarded.PASSWORD, token, session);
        try (Stream<Path> files = Files.list(folder)) {
            String all = files.filter(Files::isRegularFile).map(LoginTest::read).reduce("", String::concat);
            assertThat(all).contains("pbkdf2-sha256").doesNotContain(Guarded.PASSWORD).doesNotContain(token).doesNotContain(session);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
