package org.chancery.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The reading of one dispatch, by a thread that may have to be left alone with it. */
final class ReadingTask implements Runnable {

    /** How long one that was given up may take to the end of its sentence. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** So many times as long by the wall as it may take of a processor: that much others may take from it. */
    private static final int IDLE = 20;

    private static final long NEVER = Long.MIN_VALUE;

    /**
     * How it ended.
     *
     * @param reading null where it failed
     * @param fault what it threw; null where it was given up
     */
    record End(@Nullable Reading reading, @Nullable Throwable fault) {}

    /** Thrown on the reading thread, between two sentences. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("It was given up.", null, false, false);
        }
    }

    private static final End GAVE_UP = new End(null, null);

    private final Reader reader;
    private final Dispatch dispatch;
    private final Duration longest;
    private final Semaphore atOnce;
    private final int share;
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long start;
    private volatile @Nullable Thread thread;
    private volatile boolean givenUp;
    private long usedAtFirst = NEVER;
    private long givenUpAt;

    /**
     * @param longest how much of a processor it may take
     * @param atOnce what is read at once, in characters
     * @param share how much of it this takes
     */
    ReadingTask(Reader reader, Dispatch dispatch, Duration longest, Semaphore atOnce, int share) {
        this.reader = reader;
        this.dispatch = dispatch;
        this.longest = longest;
        this.atOnce = atOnce;
        this.share = share;
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** Whether it ended within {@code millis}. */
    boolean isDone(long millis) throws InterruptedException {
        return done.await(millis, TimeUnit.MILLISECONDS);
    }

    /** How it ended, once it is done. */
    End end() {
        End ended = end.get();
        return ended == null ? GAVE_UP : ended;
    }

    @Override
    public void run() {
        try {
            atOnce.acquire(share);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return; // Nobody waits for it any more.
        }
        start = System.nanoTime();
        thread = Thread.currentThread();
        finish(read());
    }

    private End read() {
        try {
            return new End(reader.read(dispatch, (read, all) -> goOn()), null);
        } catch (GivenUp e) {
            return GAVE_UP;
        } catch (Throwable fault) {
            return new End(null, fault);
        }
    }

    private void goOn() {
        if (givenUp) {
            throw new GivenUp();
        }
    }

    /** True for the first end there is; what the thread brings after it was left alone is not taken. */
    private boolean finish(End ended) {
        if (!end.compareAndSet(null, ended)) {
            return false;
        }
        atOnce.release(share);
        done.countDown();
        return true;
    }

    /**
     * Gives it up where it takes too long. To be asked again and again, by one thread; the first time begins the count.
     *
     * @return whether its thread is left alone with it from now on
     */
    boolean expires() {
        Thread reading = thread;
        if (reading == null || isDone()) {
            return false;
        }
        long now = System.nanoTime();
        long used = ThreadTimes.of(reading);
        if (usedAtFirst == NEVER) {
            usedAtFirst = used;
        }
        boolean tooMuchWork = used - usedAtFirst > longest.toNanos();
        boolean tooLong = now - start > longest.toNanos() * IDLE;
        if (!givenUp && (tooMuchWork || tooLong)) {
            givenUp = true;
            givenUpAt = now;
        }
        return givenUp && now - givenUpAt > GRACE.toNanos() && finish(GAVE_UP);
    }
}
