package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.server.Wristwatch;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.feed.NewsSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All rooms of a desk together, from a feed that somebody else serves to a webhook that somebody else receives. */
class FeedToAlertTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void a_break_that_a_feed_tells_reaches_the_webhook_once_and_not_again_after_a_restart() throws Exception {
        try (NewsSite site = new NewsSite(); Receiver receiver = Receiver.answering()) {
            site.set("/rss", NewsSite.text("application/rss+xml", NewsSite.rss(NewsSite.item("n1", site.at("/n1"), "Managua severs ties with Quito", NewsSite.BREAK))));
            try (TestDesk desk = desk()) {
                String rule = "{\"name\": \"breaks\", \"what\": {\"kind\": \"status\", \"to\": \"broken\"}, \"within\": null, \"webhook\": \"%s\"}"
                        .formatted(receiver.address());
                assertThat(desk.post("api/alerts/rules", rule).statusCode()).isEqualTo(201);
                String watch = "{\"address\": \"%s\"}".formatted(site.at("/rss"));
                assertThat(desk.post("api/feeds", watch).statusCode()).isLessThan(300);
                Lookout.await(() -> !receiver.got().isEmpty());
                JsonNode told = new ObjectMapper().readTree(receiver.got().get(0).text());
                assertThat(told.toString()).contains("NIC").contains("ECU").contains("broke off diplomatic relations");
            }
            try (TestDesk again = desk()) {
                again.post("api/feeds", "{\"address\": \"%s\"}".formatted(site.at("/rss")));
                assertThat(new ObjectMapper().readTree(again.get("api/alerts").body()).path("alerts")).hasSize(1);
            }
            assertThat(receiver.got()).hasSize(1);
        }
    }

    private TestDesk desk() {
        DeskSettings usual = TestDesk.settings(folder);
        AlertSettings everywhere = new AlertSettings(AlertSettings.STANDARD.mail(), AddressPolicy.any(), AlertSettings.STANDARD.desk());
        return TestDesk.in(
                folder, new Wristwatch("2024-04-07T09:00:00Z"), office -> Rooms.of(office, new DeskSettings(usual.binding(), usual.mailroom(), everywhere)));
    }
}
