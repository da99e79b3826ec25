package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.server.TestDesk;
import org.chancery.server.Wristwatch;
import org.chancery.server.web.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the host of an address may be a key: it is told to those alone who may change it. */
class ReadersSeeNoKeysTest {

    @TempDir
    Path folder;

    @Test
    void the_address_of_a_webhook_and_of_a_feed_is_whole_for_analysts_alone() {
        try (TestDesk desk = Guarded.in(folder, new Wristwatch("2026-11-27T08:00:00Z"), Guarded.NETWORK)) {
            Visitor anna = Guarded.visitor(desk, "anna");
            Visitor rita = Guarded.visitor(desk, "rita");
            assertThat(anna.post("api/alerts/rules", "{\"name\":\"Any\",\"states\":[\"MEX\"],\"what\":{\"kind\":\"status\",\"status\":null},"
                    + "\"webhook\":\"https://hooks.example.org/T0/k3y\"}").statusCode()).isEqualTo(201);
            assertThat(anna.post("api/feeds", "{\"address\":\"https://wire.example.org/feed?token=k3y\"}").statusCode()).isEqualTo(201);

            for (String list : List.of("api/alerts/rules", "api/feeds")) {
                assertThat(anna.get(list).body()).as(list).contains("k3y");
                assertThat(rita.get(list).body()).as(list).contains("example.org/...").doesNotContain("k3y");
            }
        }
    }

    @Test
    void of_a_mailbox_and_of_a_fault_readers_see_whose_it_is_and_that_it_was() {
        assertThat(Sight.SHORT.mailbox("desk.officer@example.org")).isEqualTo("…@example.org");
        assertThat(Sight.SHORT.fault("The mail server mail.inner.example, port 25, accepts no connection.")).isEqualTo("It did not arrive. Analysts see why.");
        assertThat(Sight.SHORT.fault(null)).isNull();
        assertThat(Sight.SHORT.address("https://example.org/")).isEqualTo("https://example.org/");
        assertThat(Sight.SHORT.address("https://example.org/feed")).isEqualTo("https://example.org/...");
        assertThat(Sight.WHOLE.address("https://example.org/feed")).isEqualTo("https://example.org/feed");
        assertThat(Sight.WHOLE.fault("It broke.")).isEqualTo("It broke.");
    }
}
