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

    /** So many things a second. */
    String rate(long things) {
        double seconds = (System.nanoTime() - wall) / 1e9;
        double processorSeconds = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
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
