package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk behind a proxy, which speaks TLS for it, and a desk that has nobody to let in. */
class ProxyTest {

    private static final String[] THROUGH = {
        "X-Chancery", "desk", "X-Forwarded-For", "203.0.113.9, 198.51.100.7", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example",
        "Origin", "https://desk.example"
    };

    @TempDir
    Path folder;

    @Test
    void the_proxy_says_whence_a_request_comes_and_the_cookie_goes_by_tls_alone() {
        try (TestDesk desk = Guarded.in(folder, Clock.systemUTC(), Guarded.PROXIED)) {
            Visitor ada = new Visitor(desk);
            String body = "{\"name\":\"ada\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD);
            HttpResponse<String> answer = ada.send("POST", "api/login", body, THROUGH);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("__Host-chancery=").contains("Secure");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            JsonNode line = Visitor.json(ada.send("GET", "api/audit", null, THROUGH)).path("lines").get(0);
            assertThat(line.path("address").asText()).as("what the proxy added, not what the caller wrote").isEqualTo("198.51.100.7");
            assertThat(ada.send("POST", "api/logout", null, "X-Chancery", "desk", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example", "Origin", "https://attacker.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoever_guesses_from_afar_does_not_keep_the_owner_out() {
        try (TestDesk desk = Guarded.in(folder, Clock.systemUTC(), Guarded.PROXIED)) {
            assertThat(login(desk, "203.0.113.9", "wrong password 1")).isEqualTo(401);
            for (int i = 0; i < 12; i++) {
                login(desk, "203.0.113.9", "wrong password " + i);
            }
            assertThat(login(desk, "203.0.113.9", Guarded.PASSWORD)).isEqualTo(429);
            assertThat(login(desk, "198.51.100.7", Guarded.PASSWORD)).isEqualTo(200);
        }
    }

    @Test
    void a_port_that_a_proxy_tells_makes_nobody_another() {
        try (TestDesk desk = Guarded.in(folder, Clock.systemUTC(), Guarded.PROXIED)) {
            for (int i = 0; i < 12; i++) {
                login(desk, "203.0.113.9:" + (4000 + i), "wrong password " + i);
            }
            assertThat(login(desk, "203.0.113.9:5000", Guarded.PASSWORD)).isEqualTo(429);
            for (int i = 0; i < 12; i++) {
                login(desk, "[2001:db8::9]:" + (4000 + i), "wrong password " + i);
            }
            assertThat(login(desk, "[2001:db8::9]:5000", Guarded.PASSWORD)).isEqualTo(429);
        }
    }

    private static int login(TestDesk desk, String from, String password) {
        return new Visitor(desk)
                .send("POST", "api/login", "{\"name\":\"ada\",\"password\":\"%s\"}".formatted(password),
                        "X-Chancery", "desk", "X-Forwarded-For", from, "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example")
                .statusCode();
    }

    @Test
    void a_desk_that_others_reach_does_not_open_without_an_account() {
        assertThatThrownBy(() -> TestDesk.in(folder, Clock.systemUTC(), office -> Rooms.of(office, Guarded.settings(folder, Guarded.NETWORK))))
                .isInstanceOf(NoAccount.class)
                .hasMessageContaining("chancery account add NAME --role administrator");
    }
}
