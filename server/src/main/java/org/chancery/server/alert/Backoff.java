package org.chancery.server.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery that did not arrive is tried again: after one minute, then after twice as long each time, up to six hours, and
 * a fifth more or less, so that those that failed together do not come back together. It is given up three days after it was made.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(1);

    /** Nothing waits longer for the next try. */
    static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration GIVEN_UP = Duration.ofDays(3);
    private static final double SPREAD = 0.2;

    private Backoff() {}

    /**
     * @param attempts how often it was tried, from 1
     * @return when it is due; empty if it is given up
     */
    static Optional<Instant> next(int attempts, Instant made, Instant now, RandomGenerator random) {
        double minutes = Math.min(LONGEST.toMinutes(), FIRST.toMinutes() * Math.pow(2, Math.max(0, attempts - 1)));
        double spread = 1 + SPREAD * (2 * random.nextDouble() - 1);
        long millis = Math.round(minutes * spread * Duration.ofMinutes(1).toMillis());
        long wait = Math.max(FIRST.toMillis(), Math.min(LONGEST.toMillis(), millis));
        return Optional.of(now.plusMillis(wait)).filter(due -> due.isBefore(made.plus(GIVEN_UP)));
    }
}
