package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How guessing is slowed down, and how often one may ask. */
class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final List<Attempts.Subject> ANNA = List.of(new Attempts.Subject("account anna", 3), new Attempts.Subject("address a", 100));

    private final Attempts attempts = new Attempts();

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        Instant now = NOON;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 30; i++) {
            Duration wait = attempts.begin(ANNA, now);
            if (!wait.isZero()) {
                assertThat(wait).isEqualTo(before.isZero() ? Duration.ofSeconds(2) : min(before.multipliedBy(2), Duration.ofMinutes(15)));
                before = wait;
                now = now.plus(wait);
                assertThat(attempts.begin(ANNA, now)).isZero();
            }
        }
        assertThat(before).isEqualTo(Duration.ofMinutes(15));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Test
    void many_at_once_are_counted_before_any_has_failed() {
        long allowed = java.util.stream.IntStream.range(0, 50).filter(i -> attempts.begin(ANNA, NOON).isZero()).count();
        assertThat(allowed).isEqualTo(3);
    }

    @Test
    void an_attempt_that_went_well_clears_the_account_and_not_the_address() {
        List<Attempts.Subject> own = List.of(new Attempts.Subject("account own", 100), new Attempts.Subject("address b", 3));
        List<Attempts.Subject> foreign = List.of(new Attempts.Subject("account foreign", 100), new Attempts.Subject("address b", 3));
        assertThat(attempts.begin(foreign, NOON)).isZero();
        assertThat(attempts.begin(foreign, NOON)).isZero();
        assertThat(attempts.begin(own, NOON)).isZero();
        attempts.wentWell(own);
        assertThat(attempts.begin(foreign, NOON)).isZero();
        assertThat(attempts.begin(foreign, NOON)).isPositive();
    }

    @Test
    void attempts_are_forgotten_after_a_day() {
        for (int i = 0; i < 3; i++) {
            attempts.begin(ANNA, NOON);
        }
        assertThat(attempts.begin(ANNA, NOON)).isPositive();
        Instant later = NOON.plus(Duration.ofHours(25));
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.begin(ANNA, later)).isZero();
        }
        assertThat(attempts.begin(ANNA, later)).isPositive();
    }

    @Test
    void a_clock_that_is_moved_back_lengthens_no_wait() {
        for (int i = 0; i < 3; i++) {
            attempts.begin(ANNA, NOON);
        }
        Instant before = NOON.minus(Duration.ofDays(30));
        Duration wait = attempts.begin(ANNA, before);
        assertThat(wait).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.begin(ANNA, before.plus(wait))).isZero();
        assertThat(attempts.begin(ANNA, before.plus(wait))).as("and shortens none").isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void a_bucket_fills_though_the_clock_is_moved_back() {
        Rates rates = new Rates(1, 2);
        assertThat(rates.take("anna", NOON)).isZero();
        Instant before = NOON.minus(Duration.ofDays(30));
        assertThat(rates.take("anna", before)).isEqualTo(Duration.ofMillis(500));
        assertThat(rates.take("anna", before.plusMillis(500))).isZero();
    }

    @Test
    void a_bucket_that_is_empty_fills_again_at_its_pace() {
        Rates rates = new Rates(10, 2);
        for (int i = 0; i < 10; i++) {
            assertThat(rates.take("anna", NOON)).isZero();
        }
        assertThat(rates.take("anna", NOON)).isEqualTo(Duration.ofMillis(500));
        assertThat(rates.take("rita", NOON)).isZero();
        assertThat(rates.take("anna", NOON.plusMillis(500))).isZero();
        assertThat(rates.take("anna", NOON.plusMillis(500))).isPositive();
    }
}
