package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;

/**
 * Reads dispatches with several threads and hands the readings on in the order of the dispatches.
 *
 * <p>A few dispatches a thread are in work at a time, so that memory does not grow with the number of inputs.
 */
final class OrderedReading {

    private static final int IN_WORK_PER_THREAD = 4;

    /** Takes what came of each dispatch, in order, on the caller's thread. */
    interface Outcome {

        void read(Reading reading) throws IOException;

        void failed(Dispatch dispatch, Throwable fault);
    }

    private record Work(Dispatch dispatch, Future<Reading> reading) {}

    private final Reader reader;
    private final int threads;

    OrderedReading(Reader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /** Reads all. Throws what {@code outcome} throws, and then leaves the rest unread. */
    void read(Iterator<Dispatch> dispatches, Outcome outcome) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Work> inWork = new ArrayDeque<>();
            while (dispatches.hasNext()) {
                Dispatch dispatch = dispatches.next();
                inWork.add(new Work(dispatch, pool.submit(() -> reader.read(dispatch))));
                while (!inWork.isEmpty() && (inWork.peek().reading().isDone() || inWork.size() >= threads * IN_WORK_PER_THREAD)) {
                    finish(inWork.remove(), outcome);
                }
            }
            while (!inWork.isEmpty()) {
                finish(inWork.remove(), outcome);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void finish(Work work, Outcome outcome) throws IOException {
        Reading reading;
        try {
            reading = work.reading().get();
        } catch (ExecutionException e) {
            outcome.failed(work.dispatch(), e.getCause() == null ? e : e.getCause());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The reading was interrupted.", e);
        }
        outcome.read(reading);
    }
}
