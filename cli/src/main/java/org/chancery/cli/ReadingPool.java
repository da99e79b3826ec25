package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that read. One that a dispatch does not give back is replaced, up to a number. */
final class ReadingPool implements AutoCloseable {

    private final int threads;
    private final AtomicInteger stuck = new AtomicInteger();
    private final ThreadPoolExecutor pool;

    ReadingPool(int threads) {
        this.threads = threads;
        this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
    }

    void submit(ReadingTask task) {
        pool.execute(task);
    }

    /**
     * A task was given up and has not ended.
     *
     * @throws IOException where more are stuck than there are threads: going on would be slower than starting anew
     */
    void replace() throws IOException {
        int now = stuck.incrementAndGet();
        if (now > threads) {
            throw new IOException("%d dispatches were given up and hold on to their threads. Run it again; with --into it goes on where it was."
                    .formatted(now));
        }
        pool.setMaximumPoolSize(threads + now);
        pool.setCorePoolSize(threads + now);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
