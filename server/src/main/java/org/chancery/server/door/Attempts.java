package org.chancery.server.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.server.web.Recent;

/**
 * Slows down guessing. A few attempts are free; after each more the next must wait twice as long. An attempt counts when it
 * begins, so that many at once are no way around it. They are forgotten a day after the last, or when the server ends. A clock
 * that is moved back lengthens no wait.
 */
final class Attempts {

    /** Names are cheap to invent: more than so many are not remembered. */
    private static final int MOST = 20_000;

    private static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 16;

    /**
     * What attempts are counted of.
     *
     * @param name an account or an address
     * @param free so many are not slowed down
     */
    record Subject(String name, int free) {}

    private record Count(int made, Instant last) {}

    private final Map<String, Count> counts = new Recent<>(MOST);

    /**
     * Begins an attempt.
     *
     * @return zero if it may be made; else how long to wait, and it does not count
     */
    synchronized Duration begin(List<Subject> subjects, Instant now) {
        Duration wait = Duration.ZERO;
        for (Subject subject : subjects) {
            Duration one = wait(subject, now);
            wait = one.compareTo(wait) > 0 ? one : wait;
        }
        if (wait.isZero()) {
            subjects.forEach(subject -> counts.merge(subject.name(), new Count(1, now), (old, one) -> new Count(made(old, now) + 1, now)));
        }
        return wait;
    }

    /** An attempt went well: of the first subject all are forgotten, of the others this one. */
    synchronized void wentWell(List<Subject> subjects) {
        counts.remove(subjects.get(0).name());
        subjects.subList(1, subjects.size())
                .forEach(subject -> counts.computeIfPresent(subject.name(), (name, count) -> count.made() <= 1 ? null : new Count(count.made() - 1, count.last())));
    }

    private Duration wait(Subject subject, Instant now) {
        // where the clock was moved back, an attempt of the time to come was made now at the latest: nobody waits for that time
        Count count = counts.computeIfPresent(subject.name(), (name, old) -> old.last().isAfter(now) ? new Count(old.made(), now) : old);
        int beyond = count == null ? 0 : made(count, now) - subject.free() + 1;
        if (count == null || beyond <= 0) {
            return Duration.ZERO;
        }
        Duration whole = FIRST_WAIT.multipliedBy(1L << Math.min(beyond - 1, DOUBLINGS));
        Instant until = count.last().plus(whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private static int made(Count count, Instant now) {
        return count.last().plus(MEMORY).isBefore(now) ? 0 : count.made();
    }
}
