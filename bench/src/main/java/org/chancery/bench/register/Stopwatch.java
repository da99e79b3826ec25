package org.chancery.bench.register;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Time by the wall and by the processor, of the whole process. */
record Stopwatch(long wall, long processor) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    /** One that has not run yet; {@link #and} adds what runs. */
    static final Stopwatch UNUSED = new Stopwatch(0, 0);

    /** What went by since the start. */
    Stopwatch elapsed() {
        return new Stopwatch(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - processor);
    }

    /** Two times that went by, together. */
    Stopwatch and(Stopwatch other) {
        return new Stopwatch(wall + other.wall, processor + other.processor);
    }

    /** So many things a second since the start. */
    String rate(long things) {
        return elapsed().rateOf(things);
    }

    /** So many things a second, where this is what went by. */
    String rateOf(long things) {
        double seconds = wall / 1e9;
        double processorSeconds = processor / 1e9;
        return String.format(Locale.ROOT, "%,.0f a second, %,.0f a second of processor time (%.1f s)", things / seconds,
                things / processorSeconds, seconds);
    }

    /** Does something again and again; tells the median, the slowest and the processor time of one. */
    static String median(int times, Runnable work) {
        List<Double> milliseconds = new ArrayList<>();
        Stopwatch all = start();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            work.run();
            milliseconds.add((System.nanoTime() - before) / 1e6);
        }
        double processor = (SYSTEM.getProcessCpuTime() - all.processor) / 1e6 / times;
        double first = milliseconds.get(0);
        Collections.sort(milliseconds);
        return String.format(Locale.ROOT, "median %,.1f ms, slowest %,.1f, first %,.1f; processor time %,.1f", milliseconds.get(times / 2),
                milliseconds.get(times - 1), first, processor);
    }
}
