package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.register.Told;
import org.chancery.server.Wristwatch;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Alerts go out to a real receiver, at least once, under one number. */
@Timeout(120)
class DeliveryTest {

    @TempDir
    Path folder;

    private Wristwatch clock;

    @BeforeEach
    void set() {
        clock = new Wristwatch("2024-04-08T09:00:00Z");
    }

    private static String rule(String webhook) {
        return "{\"name\":\"breaks\",\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"},\"webhook\":\"%s\"}".formatted(webhook);
    }

    private static Told broke(String source) {
        return Told.in(source, "2024-04-06").act(RELATIONS_BROKEN, source, "ECU", "2024-04-06", "Relations were broken off by " + source);
    }

    @Test
    void a_webhook_gets_what_happened_and_can_tell_by_whom() throws Exception {
        try (Receiver receiver = Receiver.answering();
                Lookout lookout = Lookout.in(folder, clock)) {
            String secret = lookout.rule(rule(receiver.address())).path("secret").asText();
            lookout.file(broke("MEX"));
            lookout.awaitDeliveries("done");

            Receiver.Got got = receiver.got().get(0);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            StringBuilder expected = new StringBuilder("v1=");
            for (byte each : mac.doFinal((got.header("Chancery-timestamp") + "." + got.text()).getBytes(StandardCharsets.UTF_8))) {
                expected.append("%02x".formatted(each));
            }
            assertThat(got.header("Chancery-signature")).isEqualTo(expected.toString());
            assertThat(got.header("Chancery-timestamp")).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
            JsonNode body = new ObjectMapper().readTree(got.body());
            assertThat(body.path("title").asText()).isEqualTo("Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
            assertThat(body.path("quotes").path(0).path("words").asText()).isEqualTo("Relations were broken off by MEX");
            assertThat(body.path("pair")).extracting(JsonNode::asText).containsExactly("ECU", "MEX");
        }
    }

    @Test
    void a_receiver_that_fails_once_gets_the_same_delivery_again_and_then_no_more() throws Exception {
        try (Receiver receiver = Receiver.answering(500);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule(receiver.address()));
            lookout.file(broke("MEX"));
            Lookout.await(() -> receiver.got().size() == 1);
            lookout.awaitDeliveries("waiting");
            JsonNode failed = lookout.get("api/alerts/deliveries?failed").path("deliveries").path(0);
            assertThat(failed.path("error").asText()).isEqualTo("It answered with status 500.");
            clock.pass(Duration.ofMinutes(2));
            lookout.awaitDeliveries("done");
            clock.pass(Duration.ofHours(7));
            lookout.file(broke("NIC"));
            lookout.awaitDeliveries("done", "done");

            List<String> numbers = receiver.got().stream().map(got -> got.header("Chancery-delivery")).toList();
            assertThat(numbers).hasSize(3);
            assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isNotEqualTo(numbers.get(2));
            assertThat(receiver.got().get(0).text()).isEqualTo(receiver.got().get(1).text());
            assertThat(lookout.get("api/alerts/deliveries?failed").path("deliveries")).isEmpty();
        }
    }

    @Test
    void a_receiver_that_is_down_while_the_desk_starts_anew_gets_it_after() throws Exception {
        int port;
        try (Receiver gone = Receiver.answering()) {
            port = gone.port();
        }
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule("http://127.0.0.1:%d/alerts".formatted(port)));
            lookout.file(broke("MEX"));
            Lookout.await(() -> !failed(lookout).isEmpty());
            assertThat(failed(lookout).path(0).path("error").asText()).isEqualTo("“127.0.0.1:%d” accepts no connection.".formatted(port));
        }
        clock.pass(Duration.ofMinutes(5));
        try (Receiver receiver = Receiver.on(port);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.awaitDeliveries("done");
            assertThat(lookout.titles()).hasSize(1);
            assertThat(receiver.got()).hasSize(1);
        }
    }

    @Test
    void a_delivery_that_was_being_sent_when_the_desk_was_killed_goes_out_under_its_number() throws Exception {
        int port;
        String number;
        try (Receiver gone = Receiver.answering()) {
            port = gone.port();
        }
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule("http://127.0.0.1:%d/alerts".formatted(port)));
            lookout.file(broke("MEX"));
            Lookout.await(() -> !failed(lookout).isEmpty());
            number = failed(lookout).path(0).path("id").asText();
            lookout.desk().office().annex().write(sql -> sql.change("update alert_delivery set state = 'sending'"));
        }
        clock.pass(Duration.ofMinutes(5));
        try (Receiver receiver = Receiver.on(port);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.awaitDeliveries("done");
            assertThat(receiver.got().get(0).header("Chancery-delivery")).isEqualTo(number);
        }
    }

    @Test
    void what_fails_for_three_days_is_given_up_shown_and_can_be_sent_again() throws Exception {
        try (Receiver receiver = Receiver.answering(503, 503);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule(receiver.address()));
            lookout.file(broke("MEX"));
            Lookout.await(() -> !failed(lookout).isEmpty());
            clock.pass(Duration.ofDays(4));
            lookout.awaitDeliveries("failed");
            assertThat(failed(lookout).path(0).path("due").isNull()).isTrue();
            lookout.desk().post("api/alerts/deliveries/%s/retry".formatted(failed(lookout).path(0).path("id").asText()), "{}");
            lookout.awaitDeliveries("done");
            assertThat(receiver.got()).hasSize(3);
        }
    }

    @Test
    void a_delivery_that_was_put_off_goes_out_though_the_clock_was_moved_back() throws Exception {
        try (Receiver receiver = Receiver.answering(500);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule(receiver.address()));
            lookout.file(broke("MEX"));
            Lookout.await(() -> lookout.desk().office().annex().read(sql -> Deliveries.failed(9, sql)).size() == 1);
            clock.pass(Duration.ofDays(-365));
            lookout.awaitDeliveries("done");
            assertThat(receiver.got()).hasSize(2);
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (Receiver receiver = Receiver.answering(307);
                Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(rule(receiver.address()));
            lookout.file(broke("MEX"));
            Lookout.await(() -> !failed(lookout).isEmpty());
            assertThat(failed(lookout).path(0).path("error").asText()).contains("a redirect, which is not followed");
            assertThat(receiver.got()).hasSize(1);
        }
    }

    @Test
    void a_webhook_of_this_machine_is_not_called_unless_that_is_allowed() throws Exception {
        try (Receiver receiver = Receiver.answering();
                TestDesk desk = TestDesk.in(folder, clock, office -> List.of(new AlertRoom(office, AlertSettings.STANDARD)))) {
            JsonNode rule = new ObjectMapper().readTree(desk.post("api/alerts/rules", rule(receiver.address())).body());
            desk.post("api/alerts/rules/%d/try".formatted(rule.path("id").asLong()), "{}");
            Lookout.await(() -> desk.office().annex().read(sql -> !Deliveries.failed(1, sql).isEmpty()));
            assertThat(desk.get("api/alerts/deliveries?failed").body()).contains("is not at a public address");
            assertThat(receiver.got()).isEmpty();
        }
    }

    @Test
    void a_rule_that_is_tried_sends_a_test_and_lists_no_alert() throws Exception {
        try (Receiver receiver = Receiver.answering();
                Lookout lookout = Lookout.in(folder, clock)) {
            long id = lookout.rule(rule(receiver.address())).path("id").asLong();
            assertThat(lookout.desk().post("api/alerts/rules/%d/try".formatted(id), "{}").statusCode()).isEqualTo(202);
            lookout.awaitDeliveries("done");
            assertThat(receiver.got().get(0).text()).contains("\"kind\":\"trial\"");
            assertThat(lookout.titles()).isEmpty();
        }
    }

    @Test
    void a_rule_that_is_deleted_sends_no_more_and_its_alerts_stay() throws Exception {
        try (Receiver receiver = Receiver.answering(500);
                Lookout lookout = Lookout.in(folder, clock, Optional.empty())) {
            long id = lookout.rule(rule(receiver.address())).path("id").asLong();
            lookout.file(broke("MEX"));
            Lookout.await(() -> !failed(lookout).isEmpty());
            assertThat(lookout.desk().send("DELETE", "api/alerts/rules/" + id, "").statusCode()).isEqualTo(204);
            assertThat(lookout.deliveries()).isEmpty();
            assertThat(lookout.titles()).hasSize(1);
        }
    }

    private static JsonNode failed(Lookout lookout) {
        try {
            return lookout.get("api/alerts/deliveries?failed").path("deliveries");
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
