package org.chancery.server.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All rooms of a desk together, from a feed that somebody else serves to a webhook that somebody else receives. */
class FeedToAlertTest {

    private static final String FEED =
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Andes Wire</title>%s</channel></rss>""";

    private static final String ITEM =
            """
            <item><guid>n1</guid><title>Managua severs ties with Quito</title><link>http://127.0.0.1:%d/n1</link>
            <pubDate>Sat, 06 Apr 2024 18:00:00 GMT</pubDate><description>%s</description></item>""";

    private static final String BREAK =
            "QUITO, April 6, 2024 (Andes Wire) -- Nicaragua broke off diplomatic relations with Ecuador on Saturday, the government in"
                    + " Managua said in a note. The note called the entry of police into a foreign mission in the Ecuadorean capital an"
                    + " unusual and reprehensible act. The government of Ecuador said that it regretted the decision and that it would"
                    + " answer by the usual channels. The two countries have kept embassies in each other's capitals for decades. The"
                    + " foreign ministry in Quito said that its staff in Managua would be called home within days, and that the archives"
                    + " of the embassy would be given into the care of another state. Officials in both capitals said that consular"
                    + " matters would be looked after until then, and that citizens who needed papers could still ask for them at the"
                    + " counters, which were to stay open through the coming week for that purpose alone.";

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void a_break_that_a_feed_tells_reaches_the_webhook_once_and_not_again_after_a_restart() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        int port = site.getAddress().getPort();
        byte[] feed = FEED.formatted(ITEM.formatted(port, BREAK)).getBytes(UTF_8);
        site.createContext("/", exchange -> {
            boolean there = exchange.getRequestURI().getPath().equals("/rss");
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(there ? 200 : 404, there ? feed.length : -1);
            if (there) {
                exchange.getResponseBody().write(feed);
            }
            exchange.close();
        });
        site.start();
        try (Receiver receiver = Receiver.answering()) {
            try (TestDesk desk = desk()) {
                String rule = "{\"name\": \"breaks\", \"what\": {\"kind\": \"status\", \"to\": \"broken\"}, \"within\": null, \"webhook\": \"%s\"}"
                        .formatted(receiver.address());
                assertThat(desk.post("api/alerts/rules", rule).statusCode()).isEqualTo(201);
                String watch = "{\"address\": \"http://127.0.0.1:%d/rss\"}".formatted(port);
                assertThat(desk.post("api/feeds", watch).statusCode()).isLessThan(300);
                Lookout.await(() -> !receiver.got().isEmpty());
                JsonNode told = new ObjectMapper().readTree(receiver.got().get(0).text());
                assertThat(told.toString()).contains("NIC").contains("ECU").contains("broke off diplomatic relations");
            }
            try (TestDesk again = desk()) {
                again.post("api/feeds", "{\"address\": \"http://127.0.0.1:%d/rss\"}".formatted(port));
                assertThat(new ObjectMapper().readTree(again.get("api/alerts").body()).path("alerts")).hasSize(1);
            }
            assertThat(receiver.got()).hasSize(1);
        } finally {
            site.stop(0);
        }
    }

    private TestDesk desk() {
        DeskSettings usual = TestDesk.settings(folder);
        AlertSettings everywhere = new AlertSettings(AlertSettings.STANDARD.mail(), AddressPolicy.any(), AlertSettings.STANDARD.desk());
        return TestDesk.in(
                folder, new Wristwatch("2024-04-07T09:00:00Z"), office -> Rooms.of(office, new DeskSettings(usual.binding(), usual.mailroom(), everywhere)));
    }
}
