package org.chancery.server.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.feed.NewsSite.BREAK;
import static org.chancery.server.feed.NewsSite.bytes;
import static org.chancery.server.feed.NewsSite.item;
import static org.chancery.server.feed.NewsSite.page;
import static org.chancery.server.feed.NewsSite.rss;
import static org.chancery.server.feed.NewsSite.status;
import static org.chancery.server.feed.NewsSite.tagged;
import static org.chancery.server.feed.NewsSite.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPOutputStream;
import org.chancery.formats.in.Web;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.formats.web.Names;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.reading.Reader;
import org.chancery.register.Times;
import org.chancery.server.TestDesk;
import org.chancery.server.filing.Mailroom;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.Test;

/** How a feed is watched, and what it may answer. */
class FeedRoomTest extends WatchedFeed {

    @Test
    void a_feed_is_watched_and_what_it_tells_stands_in_the_register() throws Exception {
        site.set("/rss", text("application/rss+xml", rss(item("n1", site.at("/n1"), "Managua severs ties with Quito", BREAK))));
        try (TestDesk desk = desk()) {
            BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
            desk.office().bulletin().listen(heard::add);
            JsonNode feed = watched(desk, "/rss");

            assertThat(feed.path("title").asText()).isEqualTo("Andes Wire");
            assertThat(feed.path("outcome").asText()).isEqualTo("read");
            assertThat(feed.path("new").asInt()).isEqualTo(1);
            assertThat(feed.path("due").asText()).isGreaterThanOrEqualTo("2026-11-26T12:15:00Z");
            assertThat(desk.office().register().relation(Pair.of("ECU", "NIC"), Times.asOf(LocalDate.of(2024, 5, 1))).status())
                    .isEqualTo(RelationStatus.BROKEN);
            assertThat(heard).extracting(Notice::topic).contains("register", "feed");
            assertThat(site.asked).containsExactly("/robots.txt", "/rss");
        }
    }

    @Test
    void a_feed_that_did_not_change_costs_one_question_with_its_etag() throws Exception {
        site.set("/rss", tagged("\"v1\"", rss(item("n1", "/n1", "Managua severs ties with Quito", BREAK))));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");
            JsonNode feed = askedAgain(desk);

            assertThat(feed.path("outcome").asText()).isEqualTo("unchanged");
            assertThat(feed.path("new").asInt()).isZero();
            assertThat(site.asked).containsExactly("/robots.txt", "/rss", "/rss \"v1\"");
        }
    }

    @Test
    void how_a_feed_stands_survives_a_restart() throws Exception {
        site.set("/rss", tagged("\"v1\"", rss(item("n1", "/n1", "Managua severs ties with Quito", BREAK))));
        JsonNode before;
        try (TestDesk desk = desk()) {
            before = watched(desk, "/rss");
        }
        try (TestDesk desk = desk()) {
            assertThat(only(desk)).isEqualTo(before);
            room.askDue();
            assertThat(site.asked).hasSize(2);
            assertThat(askedAgain(desk).path("outcome").asText()).isEqualTo("unchanged");
        }
    }

    @Test
    void a_feed_removed_meanwhile_is_not_written_back() throws Exception {
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");
            FeedTable table = new FeedTable(desk.office().annex());
            Feed kept = table.named(feed.path("feed").asText()).orElseThrow();
            desk.send("DELETE", "api/feeds/" + kept.id(), "");
            table.answered(kept);
            table.saw(kept.id(), java.util.Set.of("m"), clock.instant());

            assertThat(table.all()).isEmpty();
            assertThat(table.hasSeen(kept.id(), java.util.Set.of("m"))).isFalse();
        }
    }

    @Test
    void a_feed_that_answers_garbage_is_asked_again_later() throws Exception {
        site.set("/rss", text("text/html", "<html><body><p>Subscribe to our feeds!</p></body></html>"))
                .set("/broken", text("application/rss+xml", "<rss version=\"2.0\"><channel><title>Oops"))
                .set("/binary", bytes("application/rss+xml", new byte[3000]))
                .set("/empty", bytes("application/rss+xml", new byte[0]));
        try (TestDesk desk = desk()) {
            JsonNode page = watched(desk, "/rss");
            assertThat(page.path("reason").asText()).isEqualTo("It is no RSS or Atom feed.");
            assertThat(page.path("next").asText()).isEqualTo("Give the address of the feed, not of the page that links to it.");
            assertThat(page.path("due").asText()).isGreaterThanOrEqualTo("2026-11-26T12:30:00Z");
            for (String other : List.of("/broken", "/binary", "/empty")) {
                JsonNode feed = watched(desk, other);
                assertThat(feed.path("outcome").asText()).as(other).isEqualTo("failed");
                assertThat(feed.path("reason").asText()).as(other).isNotEmpty();
            }
        }
    }

    @Test
    void an_item_that_a_fault_of_ours_keeps_from_being_read_keeps_none_behind_it() throws Exception {
        site.set("/rss", text("application/rss+xml", rss(
                item("n2", "/n2", "Lima recalls its envoy", ENVOY.repeat(9)), item("n1", "/n1", "Managua severs ties with Quito", BREAK.repeat(9)))));
        Reader faulty = dispatch -> {
            if (dispatch.text().contains("Managua")) {
                throw new IllegalStateException("a sentence without a verb");
            }
            return TestDesk.reader().read(dispatch);
        };
        try (TestDesk desk = desk(faulty)) {
            JsonNode feed = watched(desk, "/rss");
            assertThat(feed.path("outcome").asText()).isEqualTo("read");
            assertThat(feed.path("new").asInt()).isEqualTo(1);
            assertThat(feed.path("reason").asText()).contains("Chancery failed on it (IllegalStateException: a sentence without a verb)");
            assertThat(askedAgain(desk).path("new").asInt()).isZero();
            assertThat(desk.office().register().dispatches()).hasSize(1);
        }
    }

    @Test
    void a_busy_site_is_asked_when_it_says() throws Exception {
        site.set("/rss", status(503, "Retry-After", "7200"));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");

            assertThat(feed.path("status").asInt()).isEqualTo(503);
            assertThat(feed.path("due").asText()).isEqualTo("2026-11-26T14:00:00Z");
            assertThat(feed.path("failures").asInt()).isEqualTo(1);
            clock.pass(Duration.ofMinutes(119));
            room.askDue();
            assertThat(site.asked).containsExactly("/robots.txt", "/rss");
        }
    }

    @Test
    void a_site_that_drips_is_not_waited_for() throws Exception {
        site.set("/rss", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("reason").asText()).isEqualTo("It did not answer in full within 2 seconds.");
        }
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        site.set("/rss", bytes("application/rss+xml", packed.toByteArray(), "Content-Encoding", "gzip"));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("reason").asText()).startsWith("It is larger than the limit of 16 MB");
        }
    }

    @Test
    void a_redirect_to_a_private_address_is_not_followed() throws Exception {
        site.set("/rss", status(302, "Location", "http://169.254.169.254/latest/meta-data/"));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("reason").asText())
                    .contains("“169.254.169.254” is not at a public address.");
        }
    }

    @Test
    void a_name_that_leads_to_a_private_address_is_not_asked() throws Exception {
        Names inner = host -> new InetAddress[] {InetAddress.getByName("192.168.0.9")};
        Mailroom mailroom = new Mailroom(folder.resolve("spool"), LIMITS, new Web(LIMITS, AddressPolicy.publicAnd(List.of()), inner));
        try (TestDesk desk = desk(mailroom)) {
            JsonNode feed = watchedAt(desk, "http://news.example/rss");

            assertThat(feed.path("outcome").asText()).isEqualTo("failed");
            assertThat(feed.path("reason").asText()).contains("“news.example” is not at a public address.");
        }
    }

    @Test
    void a_feed_that_robots_do_not_allow_is_not_asked() throws Exception {
        site.set("/robots.txt", text("text/plain", "User-agent: chancery\nDisallow: /rss\n\nUser-agent: *\nAllow: /\n"))
                .set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");

            assertThat(feed.path("outcome").asText()).isEqualTo("disallowed");
            assertThat(feed.path("due").asText()).isEqualTo("2026-11-27T12:00:00Z");
            assertThat(site.asked).containsExactly("/robots.txt");
        }
    }

    @Test
    void a_redirect_to_what_robots_do_not_allow_is_not_followed() throws Exception {
        site.set("/robots.txt", text("text/plain", "User-agent: *\nDisallow: /private\n"))
                .set("/rss", status(302, "Location", "/private/rss"))
                .set("/private/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("outcome").asText()).isEqualTo("disallowed");
            assertThat(site.asked).doesNotContain("/private/rss");
        }
    }

    @Test
    void while_robots_cannot_be_asked_nothing_is() throws Exception {
        site.set("/robots.txt", status(500)).set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");
            assertThat(feed.path("outcome").asText()).isEqualTo("failed");
            assertThat(feed.path("reason").asText())
                    .isEqualTo("It is not known what robots.txt allows: The server answers with status 500.");
            assertThat(site.asked).containsExactly("/robots.txt");

            site.set("/robots.txt", status(404));
            assertThat(askedAgain(desk).path("outcome").asText()).isEqualTo("read");
        }
    }

    @Test
    void robots_are_asked_once_a_day() throws Exception {
        site.set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");
            askedAgain(desk);
            askedAgain(desk);
            assertThat(site.asked).filteredOn("/robots.txt"::equals).hasSize(1);
            clock.pass(Duration.ofDays(1));
            askedAgain(desk);
            assertThat(site.asked).filteredOn("/robots.txt"::equals).hasSize(2);
        }
    }

    @Test
    void no_pause_is_longer_since_the_clock_was_moved_back() throws Exception {
        site.set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");
            pauses.clear();
            clock.pass(Duration.ofDays(-30));
            room.askDue();

            assertThat(only(desk).path("asked").asText()).isEqualTo(clock.instant().toString());
            assertThat(pauses).isNotEmpty().allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(2)));
        }
    }

    @Test
    void a_site_has_its_pause_between_two_requests() throws Exception {
        site.set("/robots.txt", text("text/plain", "User-agent: *\nCrawl-delay: 7\n"))
                .set("/rss", text("application/rss+xml", rss(item("n1", "/n1", "Lima recalls its envoy", SHORT))))
                .set("/n1", text("text/html", page("Lima recalls its envoy", ENVOY)));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");

            assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        }
    }

    @Test
    void a_feed_that_moved_for_good_is_asked_there() throws Exception {
        site.set("/rss", status(301, "Location", "/new")).set("/new", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("address").asText()).isEqualTo(site.at("/new"));
            site.asked.clear();
            askedAgain(desk);
            assertThat(site.asked).containsExactly("/new");
        }
    }

    @Test
    void a_feed_that_is_gone_is_stopped_until_a_person_resumes_it() throws Exception {
        site.set("/rss", status(410));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");
            assertThat(feed.path("state").asText()).isEqualTo("stopped");
            assertThat(feed.has("due")).isFalse();
            clock.pass(Duration.ofDays(30));
            room.askDue();
            assertThat(site.asked).hasSize(2);

            site.set("/rss", text("application/rss+xml", rss()));
            desk.post("api/feeds/" + feed.path("feed").asText() + "/resume", "{}");
            assertThat(answered(desk, site.at("/rss")).path("outcome").asText()).isEqualTo("read");
        }
    }

    @Test
    void a_feed_that_is_paused_is_not_asked() throws Exception {
        site.set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            String path = "api/feeds/" + watched(desk, "/rss").path("feed").asText();
            assertThat(JSON.readTree(desk.post(path + "/pause", "{}").body()).path("state").asText()).isEqualTo("paused");
            clock.pass(Duration.ofDays(1));
            room.askDue();
            assertThat(site.asked).hasSize(2);
            assertThat(desk.post(path + "/ask", "{}").statusCode()).isEqualTo(409);

            desk.post(path + "/resume", "{}");
            assertThat(answered(desk, site.at("/rss")).path("state").asText()).isEqualTo("watched");
            assertThat(site.asked).endsWith("/robots.txt", "/rss");
        }
    }

    @Test
    void whoever_says_now_is_obeyed_but_not_within_a_minute() throws Exception {
        site.set("/rss", status(503));
        try (TestDesk desk = desk()) {
            String path = "api/feeds/" + watched(desk, "/rss").path("feed").asText() + "/ask";
            assertThat(desk.post(path, "{}").statusCode()).isEqualTo(429);

            clock.pass(Duration.ofMinutes(1));
            assertThat(desk.post(path, "{}").statusCode()).isEqualTo(200);
            assertThat(answered(desk, site.at("/rss")).path("failures").asInt()).isEqualTo(2);
        }
    }

    @Test
    void a_request_that_makes_no_sense_is_refused() throws Exception {
        site.set("/rss", text("application/rss+xml", rss()));
        try (TestDesk desk = desk()) {
            for (String body : List.of(
                    "{}", "{\"address\":\"news\"}", "{\"address\":\"file:///etc/hostname\"}", "{\"address\":\"https://\"}", "{\"address\":\"https://ana:word@a.example/\"}",
                    "{\"address\":\"https://a.example/\",\"minutes\":14}", "{\"address\":\"https://a.example/\",\"minutes\":\"often\"}",
                    "{\"address\":\"https://a.example/\",\"minutes\":20000}")) {
                assertThat(desk.post("api/feeds", body).statusCode()).as(body).isEqualTo(400);
            }
            watched(desk, "/rss");
            assertThat(desk.post("api/feeds", "{\"address\":\"" + site.at("/rss") + "\"}").statusCode()).isEqualTo(409);
            assertThat(desk.post("api/feeds/none/ask", "{}").statusCode()).isEqualTo(404);
            assertThat(desk.send("DELETE", "api/feeds/none", "").statusCode()).isEqualTo(404);
        }
    }
}
