package org.chancery.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.in.Validators;
import org.junit.jupiter.api.Test;

/** When a feed is asked next, on canned answers. */
class ScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Feed FEED = Feed.added("f1", "https://wire.example/rss", 20, NOON, "ana");
    private static final Asking BUSY = busy(null);

    @Test
    void a_feed_that_answers_is_asked_after_its_minutes_and_up_to_a_tenth_more() {
        Validators validators = new Validators("\"v1\"", null);

        Feed after = Schedule.next(FEED, new Asking.Read("Andes Wire", 3, null, validators, null), NOON);

        assertThat(wait(after)).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(22));
        assertThat(after.title()).isEqualTo("Andes Wire");
        assertThat(after.validators()).isEqualTo(validators);
        assertThat(after.asked()).isEqualTo(NOON);
        assertThat(after.last()).isEqualTo(new Feed.Last("read", 0, 3, null, null));
    }

    @Test
    void a_feed_that_did_not_change_keeps_its_validators_and_title() {
        Feed read = Schedule.next(
                FEED, new Asking.Read("Andes Wire", 3, null, new Validators("\"v1\"", null), null), NOON);

        Feed after = Schedule.next(read, new Asking.Unchanged(null), NOON);

        assertThat(after.validators()).isEqualTo(read.validators());
        assertThat(after.title()).isEqualTo("Andes Wire");
        assertThat(after.last().outcome()).isEqualTo("unchanged");
    }

    @Test
    void each_failure_doubles_the_wait_up_to_a_day() {
        List<Duration> waits = new ArrayList<>();
        Feed feed = FEED;
        Instant now = NOON;
        for (int i = 0; i < 60; i++) {
            feed = Schedule.next(feed, BUSY, now);
            waits.add(Duration.between(now, feed.next()));
            now = feed.next();
        }

        for (int i = 0; i < 6; i++) {
            assertThat(waits.get(i)).isBetween(Duration.ofMinutes(20L << (i + 1)), Duration.ofMinutes(25L << (i + 1)));
        }
        assertThat(waits.subList(6, 60)).containsOnly(Duration.ofDays(1));
        assertThat(feed.failures()).isEqualTo(60);
    }

    @Test
    void a_feed_is_asked_though_the_clock_was_moved_back() {
        Feed asked = Schedule.next(FEED, new Asking.Unchanged(null), NOON);
        Instant before = NOON.minus(Duration.ofDays(400));

        assertThat(asked.isDue(before)).isTrue();
        assertThat(asked.isDue(NOON.minusSeconds(20))).as("clocks are set back a little every day").isFalse();
        assertThat(asked.wasAskedWithin(Duration.ofMinutes(1), before)).isFalse();
        Feed again = Schedule.next(asked, new Asking.Unchanged(null), before);
        assertThat(again.isDue(before.plusSeconds(60))).isFalse();
        assertThat(again.isDue(before.plus(Duration.ofMinutes(22)))).isTrue();
    }

    @Test
    void a_feed_that_was_never_asked_is_asked_though_the_clock_was_moved_back() {
        assertThat(Feed.added("f", "https://a.example/rss", 20, NOON, "anna").isDue(NOON.minus(Duration.ofDays(400)))).isTrue();
    }

    @Test
    void one_answer_that_is_well_ends_the_backing_off() {
        Feed failed = Schedule.next(Schedule.next(FEED, BUSY, NOON), BUSY, NOON);

        Feed after = Schedule.next(failed, new Asking.Unchanged(null), NOON);

        assertThat(after.failures()).isZero();
        assertThat(after.last().reason()).isNull();
        assertThat(wait(after)).isLessThan(Duration.ofMinutes(23));
    }

    @Test
    void feeds_that_fail_together_are_not_asked_again_together() {
        List<Instant> next = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            next.add(Schedule.next(Feed.added("f" + i, "https://wire.example/" + i, 20, NOON, "ana"), BUSY, NOON).next());
        }

        assertThat(next.stream().distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void the_same_answer_at_the_same_moment_gives_the_same_moment() {
        assertThat(Schedule.next(FEED, BUSY, NOON)).isEqualTo(Schedule.next(FEED, BUSY, NOON));
    }

    @Test
    void a_server_that_says_when_is_not_asked_before() {
        assertThat(wait(Schedule.next(FEED, busy("7200"), NOON))).isEqualTo(Duration.ofHours(2));
        assertThat(wait(Schedule.next(FEED, busy("Fri, 27 Nov 2026 18:00:00 GMT"), NOON))).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void a_server_that_wants_to_be_asked_sooner_or_never_is_not_obeyed() {
        assertThat(wait(Schedule.next(FEED, busy("1"), NOON))).isGreaterThanOrEqualTo(Duration.ofMinutes(40));
        assertThat(wait(Schedule.next(FEED, busy("Thu, 26 Nov 2020 18:00:00 GMT"), NOON))).isGreaterThanOrEqualTo(Duration.ofMinutes(40));
        assertThat(wait(Schedule.next(FEED, busy("soon"), NOON))).isGreaterThanOrEqualTo(Duration.ofMinutes(40));
        assertThat(wait(Schedule.next(FEED, busy("999999999"), NOON))).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void a_feed_that_is_gone_is_asked_no_more() {
        Feed after = Schedule.next(FEED, new Asking.Gone(), NOON);

        assertThat(after.state()).isEqualTo(Feed.State.STOPPED);
        assertThat(after.isDue(NOON.plus(Duration.ofDays(1000)))).isFalse();
    }

    @Test
    void what_robots_do_not_allow_is_asked_about_a_day_later() {
        Feed after = Schedule.next(FEED, new Asking.Disallowed("The robots.txt of wire.example does not allow it."), NOON);

        assertThat(wait(after)).isEqualTo(Duration.ofDays(1));
        assertThat(after.last().reason()).isEqualTo("The robots.txt of wire.example does not allow it.");
    }

    @Test
    void a_feed_that_moved_for_good_is_asked_at_its_new_address() {
        URI moved = URI.create("https://news.example/rss");

        assertThat(Schedule.next(FEED, new Asking.Unchanged(moved), NOON).address()).isEqualTo("https://news.example/rss");
        assertThat(Schedule.next(FEED, BUSY, NOON).address()).isEqualTo("https://wire.example/rss");
    }

    @Test
    void a_feed_asked_once_a_week_does_not_fail_into_being_asked_daily() {
        Feed weekly = Feed.added("f1", "https://wire.example/rss", 7 * 24 * 60, NOON, "ana");

        assertThat(wait(Schedule.next(weekly, BUSY, NOON))).isEqualTo(Duration.ofDays(7));
    }

    private static Asking busy(String retryAfter) {
        return new Asking.Failed(503, "The server answers with status 503.", "Try again later.", retryAfter);
    }

    private static Duration wait(Feed feed) {
        return Duration.between(NOON, feed.next());
    }
}
