package org.chancery.cli;

import java.lang.management.ManagementFactory;

/** Processor time of threads: on a crowded machine the wall's clock says little of the work. */
final class ThreadTimes {

    private ThreadTimes() {}

    /** In nanoseconds since the thread began; -1 where the machine does not tell. */
    static long of(Thread thread) {
        return ManagementFactory.getThreadMXBean().isThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())
                : -1;
    }
}
