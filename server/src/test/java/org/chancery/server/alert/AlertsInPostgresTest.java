package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Told;
import org.chancery.server.Wristwatch;
import org.chancery.server.Binding;
import org.chancery.server.Desk;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Office;
import org.chancery.store.SqlRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Alerts beside a register in a real PostgreSQL. */
@Timeout(120)
class AlertsInPostgresTest {

    private static final List<String> RULES = List.of(
            "{\"name\":\"act\",\"what\":{\"kind\":\"act\"},\"webhook\":\"%s\"}",
            "{\"name\":\"status\",\"what\":{\"kind\":\"status\"}}",
            "{\"name\":\"tension\",\"what\":{\"kind\":\"tension\",\"below\":-2}}");

    private static EmbeddedPostgres server;

    private final Wristwatch clock = new Wristwatch("2024-04-08T09:00:00Z");

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private SqlRegister register() {
        return SqlRegister.open(
                server.getJdbcUrl("postgres", "postgres"), new JsonReadingForm(), new Clerk(TestDesk.world()), CaseFold.in(TestDesk.world()));
    }

    private Desk desk(SqlRegister register) {
        Office office = new Office(register, Rooms.annex(register), TestDesk.world(), TestDesk::reader, clock, new Bulletin());
        AlertSettings settings = new AlertSettings(Optional.empty(), AddressPolicy.any(), Optional.empty());
        return Desk.start(new Binding("127.0.0.1", 0), List.of(TestDesk.letsAllIn(), new AlertRoom(office, settings)));
    }

    private static HttpResponse<String> send(Desk desk, String method, String path, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + path)).method(method, HttpRequest.BodyPublishers.ofString(json)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String failed(Desk desk) {
        try {
            return send(desk, "GET", "api/alerts/deliveries?failed", "").body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void they_are_raised_once_and_delivered_over_a_restart() throws Exception {
        try (Receiver receiver = Receiver.answering(500)) {
            try (SqlRegister register = register();
                    Desk desk = desk(register)) {
                for (String rule : RULES) {
                    assertThat(send(desk, "POST", "api/alerts/rules", rule.formatted(receiver.address())).statusCode()).isEqualTo(201);
                }
                register.file(List.of(Told.in("d", "2024-04-06").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", "Mexico broke off").reading()), clock.instant());
            }
            try (SqlRegister register = register();
                    Desk desk = desk(register)) {
                Lookout.await(() -> failed(desk).contains("status 500"));
                clock.pass(Duration.ofMinutes(2));
                Lookout.await(() -> receiver.got().size() == 2);
                String titles = send(desk, "GET", "api/alerts", "").body();
                assertThat(titles).contains("breaks off diplomatic relations (6 Apr 2024)", "relations broken (6 Apr 2024)", "tension falls to")
                        .contains("\"unread\":3");
                assertThat(send(desk, "POST", "api/alerts/read", "{\"upTo\":3}").body()).isEqualTo("{\"unread\":0}");
            }
        }
    }
}
