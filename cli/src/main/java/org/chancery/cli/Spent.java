package org.chancery.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.chancery.cli.archive.Run;
import org.chancery.cli.archive.Tally;

/** What this process has used since it was asked last. */
final class Spent implements Run.Meter {

    private static final long NANOS = 1_000_000L;

    private long wall = System.nanoTime();
    private long processor = processor();

    @Override
    public void addTo(Tally tally) {
        long now = System.nanoTime();
        long used = processor();
        tally.spent((now - wall) / NANOS, (used - processor) / NANOS, heap());
        wall = now - (now - wall) % NANOS;
        processor = used - (used - processor) % NANOS;
    }

    /** In nanoseconds, of all threads; 0 where the machine does not tell. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }

    /** The most of each region of the heap, added up; in bytes. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
