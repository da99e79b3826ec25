package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2024-04-08T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 60, 72", "2, 96, 144", "5, 768, 1152", "9, 12288, 18432", "20, 17280, 21600", "2000, 17280, 21600"})
    void each_wait_is_about_twice_the_last_up_to_six_hours(int attempts, long least, long most) {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Instant due = Backoff.next(attempts, NOW, NOW, random).orElseThrow();
            assertThat(Duration.between(NOW, due).toSeconds()).isBetween(least, most);
        }
    }

    @Test
    void after_three_days_it_is_given_up() {
        assertThat(Backoff.next(3, NOW.minus(Duration.ofDays(2)), NOW, new Random(1))).isPresent();
        assertThat(Backoff.next(3, NOW.minus(Duration.ofDays(3)), NOW, new Random(1))).isEmpty();
    }
}
