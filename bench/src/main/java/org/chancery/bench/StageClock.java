package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up how long the thread that holds it was in which stage. For one thread. */
final class StageClock {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private @Nullable Stage current;
    private long since;

    /** From now on the time counts for {@code stage}; null for none. */
    void enter(@Nullable Stage stage) {
        long now = threads.getCurrentThreadCpuTime();
        if (current != null) {
            nanoseconds.merge(current, now - since, Long::sum);
        }
        current = stage;
        since = now;
    }

    /** Microseconds of processor time spent in the stage so far. */
    double microseconds(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L) / 1e3;
    }
}
