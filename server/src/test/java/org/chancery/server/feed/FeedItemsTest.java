package org.chancery.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.feed.NewsSite.BREAK;
import static org.chancery.server.feed.NewsSite.item;
import static org.chancery.server.feed.NewsSite.page;
import static org.chancery.server.feed.NewsSite.rss;
import static org.chancery.server.feed.NewsSite.status;
import static org.chancery.server.feed.NewsSite.tagged;
import static org.chancery.server.feed.NewsSite.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.Test;

/** What becomes of the items of a feed. */
class FeedItemsTest extends WatchedFeed {

    @Test
    void of_an_item_that_is_but_a_teaser_the_page_is_read() throws Exception {
        site.set("/rss", text("application/rss+xml", rss(item("n1", "/n1", "Lima recalls its envoy", SHORT))))
                .set("/n1", text("text/html", page("Lima recalls its envoy", ENVOY)));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");

            String id = desk.office().register().dispatches().get(0);
            assertThat(desk.office().register().dispatch(id).orElseThrow().dispatch()).satisfies(dispatch -> {
                assertThat(dispatch.text()).contains("recalled its ambassador from Chile");
                assertThat(dispatch.source()).isEqualTo(site.at("/n1"));
                assertThat(dispatch.published()).isEqualTo(LocalDate.of(2024, 4, 6));
            });
        }
    }

    @Test
    void a_page_that_robots_do_not_allow_is_left_and_the_teaser_filed() throws Exception {
        site.set("/robots.txt", text("text/plain", "User-agent: *\nDisallow: /n1\n"))
                .set("/rss", text("application/rss+xml", rss(item("n1", "/n1", "Lima recalls its envoy", SHORT))))
                .set("/n1", text("text/html", page("Lima recalls its envoy", ENVOY)));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");

            assertThat(feed.path("new").asInt()).isEqualTo(1);
            assertThat(feed.path("reason").asText()).endsWith("/n1: The robots.txt of 127.0.0.1 does not allow it. The feed's own words stand for it.");
            assertThat(site.asked).containsExactly("/robots.txt", "/rss");
        }
    }

    @Test
    void nothing_is_filed_twice_neither_by_another_name_nor_after_a_restart() throws Exception {
        site.set("/rss", text("application/rss+xml", rss(item("n1", "/n1", "Managua severs ties with Quito", BREAK))));
        try (TestDesk desk = desk()) {
            watched(desk, "/rss");
            site.set("/rss", text("application/rss+xml", rss(item("other", "/n1", "Managua severs ties with Quito", BREAK))));
            assertThat(askedAgain(desk).path("new").asInt()).isZero();
        }
        site.set("/rss", text("application/rss+xml", rss(item("n1", "/n1", "Managua severs ties with Quito, again", BREAK))));
        try (TestDesk desk = desk()) {
            assertThat(askedAgain(desk).path("new").asInt()).isZero();
            assertThat(desk.office().register().dispatches()).hasSize(1);
        }
    }

    @Test
    void an_item_that_links_inside_is_not_fetched_from_there() throws Exception {
        site.set("/rss", text("application/rss+xml", rss(item("n1", "http://10.0.0.5/admin", "Lima recalls its envoy", SHORT))));
        try (TestDesk desk = desk()) {
            JsonNode feed = watched(desk, "/rss");

            assertThat(feed.path("reason").asText()).contains("“10.0.0.5” is not at a public address.");
        }
    }

    @Test
    void of_many_new_items_some_are_taken_at_a_time_and_in_the_end_all() throws Exception {
        String[] items = new String[7];
        for (int i = 0; i < items.length; i++) {
            items[i] = item("n" + i, "/n" + i, "Note " + i, BREAK + " This was note %d.".formatted(i));
        }
        site.set("/rss", tagged("\"v1\"", rss(items)));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("new").asInt()).isEqualTo(3);
            assertThat(askedAgain(desk).path("new").asInt()).isEqualTo(3);
            assertThat(askedAgain(desk).path("new").asInt()).isEqualTo(1);
            assertThat(askedAgain(desk).path("outcome").asText()).isEqualTo("unchanged");
            assertThat(desk.office().register().dispatches()).hasSize(7);
        }
    }

    @Test
    void a_page_that_fails_for_now_is_tried_again_and_then_the_teaser_must_do() throws Exception {
        site.set("/rss", tagged("\"v1\"", rss(item("n1", "/n1", "Lima recalls its envoy", SHORT)))).set("/n1", status(502));
        try (TestDesk desk = desk()) {
            assertThat(watched(desk, "/rss").path("new").asInt()).isZero();
            assertThat(askedAgain(desk).path("reason").asText()).endsWith("/n1: The server answers with status 502. It is tried again.");
            assertThat(askedAgain(desk).path("new").asInt()).isEqualTo(1);
            assertThat(site.asked).filteredOn("/n1"::equals).hasSize(3);
        }
    }
}
