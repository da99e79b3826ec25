package org.chancery.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.chancery.formats.in.Limits;
import org.chancery.formats.in.Web;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.reading.Reader;
import org.chancery.server.TestDesk;
import org.chancery.server.Wristwatch;
import org.chancery.server.filing.Filer;
import org.chancery.server.filing.Mailroom;
import org.chancery.server.web.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site on this machine with a feed, and a desk that watches it, with the real reader and a clock that the test moves; nobody sleeps. */
@Timeout(120)
abstract class WatchedFeed {


    static final ObjectMapper JSON = new ObjectMapper();
    static final Limits LIMITS = Limits.standard().withAnswer(Duration.ofSeconds(2));

    static final String SHORT = "Peru and Chile speak again.";
    static final String ENVOY =
            "LIMA, April 5, 2024 -- Peru recalled its ambassador from Chile on Friday for talks, the foreign ministry in Lima said.";

    @TempDir
    Path folder;

    final Wristwatch clock = new Wristwatch("2026-11-26T12:00:00Z");
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final Courtesy courtesy = new Courtesy(15, Duration.ofSeconds(2), Duration.ofDays(1), 3, pauses::add);
    NewsSite site;
    FeedRoom room;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    TestDesk desk() {
        return desk(new Mailroom(folder.resolve("spool"), LIMITS, new Web(LIMITS, AddressPolicy.publicAnd(List.of("127.0.0.0/8")))));
    }

    TestDesk desk(Mailroom mailroom) {
        return TestDesk.in(folder, clock, office -> {
            room = new FeedRoom(office, new Filer(office), mailroom, courtesy);
            return List.of(room);
        });
    }

    /** With a reader of the test's own. */
    TestDesk desk(Reader reader) {
        Mailroom mailroom = new Mailroom(folder.resolve("spool"), LIMITS, new Web(LIMITS, AddressPolicy.publicAnd(List.of("127.0.0.0/8"))));
        return TestDesk.in(folder, clock, office -> {
            Office own = new Office(office.register(), office.annex(), office.world(), () -> reader, office.clock(), office.bulletin());
            room = new FeedRoom(own, new Filer(own), mailroom, courtesy);
            return List.of(room);
        });
    }

    JsonNode watched(TestDesk desk, String path) throws Exception {
        return watchedAt(desk, site.at(path));
    }

    /** A feed that was added and has been asked. */
    JsonNode watchedAt(TestDesk desk, String address) throws Exception {
        assertThat(desk.post("api/feeds", "{\"address\":\"" + address + "\"}").statusCode()).isEqualTo(201);
        return answered(desk, address);
    }

    /** The one feed, once it was asked at the time it now is. */
    JsonNode answered(TestDesk desk, String address) throws Exception {
        while (true) {
            for (JsonNode feed : JSON.readTree(desk.get("api/feeds").body()).path("feeds")) {
                boolean same = feed.path("address").asText().equals(address)
                        || JSON.readTree(desk.get("api/feeds").body()).path("feeds").size() == 1;
                if (same && feed.path("asked").asText().equals(clock.instant().toString())) {
                    return feed;
                }
            }
            pause();
        }
    }

    /** The one feed, asked when it was due again: by this thread, or by the room's own where that comes first. */
    JsonNode askedAgain(TestDesk desk) throws Exception {
        clock.pass(Duration.ofHours(2));
        while (true) {
            room.askDue();
            JsonNode feed = only(desk);
            if (feed.path("asked").asText().equals(clock.instant().toString())) {
                return feed;
            }
            pause();
        }
    }

    static JsonNode only(TestDesk desk) throws Exception {
        JsonNode feeds = JSON.readTree(desk.get("api/feeds").body()).path("feeds");
        assertThat(feeds).hasSize(1);
        return feeds.path(0);
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
