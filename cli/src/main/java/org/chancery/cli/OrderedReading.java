package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads what arrives with several threads and hands it on in the order in which it came.
 *
 * <p>Memory is bounded by characters, of which a dispatch has a few thousand and at most a million: so many are in work or done and waiting
 * for their turn, and so many are being read at once. The first bound is wide, so that a slow dispatch at the head leaves work for the
 * other threads.
 *
 * <p>Nothing that a dispatch does to its reader ends the run. What it throws is its own failure. Where memory was full, it is read
 * once more with nothing else in work, so that what becomes of it does not hang on its neighbours. Where it takes longer than
 * {@link Patience} has, it is given up: between two sentences its reading ends by itself, elsewhere its thread is left alone and
 * another takes its place.
 */
final class OrderedReading {

    /** Characters in work or waiting. A finished reading takes some fifteen bytes a character. */
    private static final long WINDOW = 4_000_000;

    /** Arrivals in work or waiting: those without a text count as well. */
    private static final int LONGEST_WINDOW = 4096;

    /** Characters being read at once. While it is read, a text takes some 170 bytes a character. */
    static final int AT_ONCE = 1_200_000;

    private static final long LOOK_AGAIN_MILLIS = 1_000;

    /** Takes what came of each arrival, in order, on the caller's thread. */
    interface Outcome {

        void read(Item item, Reading reading) throws IOException;

        /** It could not be read, or not taken in. */
        void failed(Item item, Arrival.Failure failure) throws IOException;
    }

    /** Gives the reader as soon as it is ready; asked when the first dispatch is there. */
    interface ReaderSource {
        Reader reader() throws IOException;
    }

    /** What arrived, and where it stood. */
    record Item(Arrivals.Place place, Arrival arrival) {}

    private record Waiting(Item item, long characters, @Nullable ReadingTask task) {

        boolean isDone() {
            return task == null || task.isDone();
        }
    }

    private final ReaderSource source;
    private final int threads;
    private final Patience patience;
    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);
    private final Deque<Waiting> window = new ArrayDeque<>();
    private long characters;

    OrderedReading(ReaderSource source, int threads, Patience patience) {
        this.source = source;
        this.threads = threads;
        this.patience = patience;
    }

    /** Reads all. Throws what {@code outcome} throws, and then leaves the rest unread. */
    void read(Arrivals arrivals, Outcome outcome) throws IOException {
        try (ReadingPool pool = new ReadingPool(threads)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                add(new Item(arrivals.place(), arrival), pool);
                while (!window.isEmpty() && (window.element().isDone() || isFull())) {
                    finish(window.remove(), pool, outcome);
                }
            }
            while (!window.isEmpty()) {
                finish(window.remove(), pool, outcome);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The reading was interrupted.", e);
        }
    }

    private boolean isFull() {
        return characters > WINDOW || window.size() >= LONGEST_WINDOW;
    }

    private void add(Item item, ReadingPool pool) throws IOException {
        ReadingTask task = null;
        long length = 0;
        if (item.arrival() instanceof Arrival.Received received) {
            length = received.dispatch().text().length();
            task = task(received.dispatch(), (int) Math.min(length, AT_ONCE));
            pool.submit(task);
        }
        window.add(new Waiting(item, length, task));
        characters += length;
    }

    private ReadingTask task(Dispatch dispatch, int share) throws IOException {
        return new ReadingTask(source.reader(), dispatch, patience.of(dispatch), atOnce, share);
    }

    private void finish(Waiting waiting, ReadingPool pool, Outcome outcome) throws IOException, InterruptedException {
        characters -= waiting.characters();
        Item item = waiting.item();
        ReadingTask task = waiting.task();
        if (task == null || !(item.arrival() instanceof Arrival.Received received)) {
            outcome.failed(item, (Arrival.Failure) item.arrival());
            return;
        }
        ReadingTask.End end = end(task, pool);
        if (end.fault() instanceof OutOfMemoryError) {
            ReadingTask alone = task(received.dispatch(), AT_ONCE);
            pool.submit(alone);
            end = end(alone, pool);
        }
        Reading reading = end.reading();
        if (reading != null) {
            outcome.read(item, reading);
        } else {
            Throwable fault = end.fault();
            Dispatch dispatch = received.dispatch();
            outcome.failed(item, fault == null ? patience.lost(dispatch) : Faults.failure(dispatch.source(), fault));
        }
    }

    /** Waits for a task, and meanwhile gives up whatever takes too long: it may hold what this one waits for. */
    private ReadingTask.End end(ReadingTask task, ReadingPool pool) throws IOException, InterruptedException {
        while (!task.isDone(LOOK_AGAIN_MILLIS)) {
            if (task.expires()) {
                pool.replace();
            }
            for (Waiting behind : window) {
                if (behind.task() != null && behind.task().expires()) {
                    pool.replace();
                }
            }
        }
        return task.end();
    }
}
