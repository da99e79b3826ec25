package org.chancery.server.filing;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.reading.Reading;
import org.chancery.store.RegisterException;

/**
 * Reads jobs, one after the other on one thread, and files what it read a lot at a time.
 *
 * <p>An input that the register does not take, because its disk is full or its server starts anew, is held and tried again by
 * itself: after a second, then after twice as long each time, up to half a minute, and at once when another input went well. So one
 * that is never taken keeps none from being read.
 */
final class Worker implements AutoCloseable {

    /** Of so many dispatches a lot is filed, or of fewer once so long went by since its first was read. */
    private static final int LOT = 16;

    private static final long LOT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** After so many failures in a row the wait, then of 32 seconds, grows no more. */
    private static final int DOUBLINGS = 6;

    private static final String TRY_AGAIN = "It is kept, and tried again by itself.";

    private final Filer filer;
    private final Mailroom mailroom;
    private final Spool spool;
    private final Waiting waiting;
    private final Consumer<Job> watch;
    private final BlockingQueue<Optional<Turn>> queue = new LinkedBlockingQueue<>();
    private final Deque<Turn> held = new ArrayDeque<>();
    private final Thread thread = new Thread(this::work, "filing");
    private int failures;
    private volatile boolean closing;

    /** @param watch is told of a job each time a line of it changed, on the reading thread */
    Worker(Filer filer, Mailroom mailroom, Spool spool, Waiting waiting, Consumer<Job> watch) {
        this.filer = filer;
        this.mailroom = mailroom;
        this.spool = spool;
        this.waiting = waiting;
        this.watch = watch;
        thread.setDaemon(true);
    }

    /**
     * An input to be read.
     *
     * @param settled which of its arrivals, by number, came to an end before: where the others are tried again, these are passed over
     */
    private record Turn(Job job, Given given, BitSet settled) {}

    void start() {
        thread.start();
    }

    void add(Job job) {
        job.inputs().forEach(given -> queue.add(Optional.of(new Turn(job, given, new BitSet()))));
    }

    private void work() {
        try {
            for (Optional<Turn> turn = next(); turn.isPresent() && !closing; turn = next()) {
                take(turn.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is new comes before what is held, which comes when nothing did until the wait was over. */
    private Optional<Turn> next() throws InterruptedException {
        if (held.isEmpty()) {
            return queue.take();
        }
        long wait = failures == 0 ? 0 : 1L << (failures - 1);
        Optional<Turn> fresh = queue.poll(wait, TimeUnit.SECONDS);
        return fresh == null ? Optional.ofNullable(held.poll()) : fresh;
    }

    private void take(Turn turn) {
        if (turn.job().isCancelled()) {
            return;
        }
        if (new Stint(turn).read()) {
            failures = 0;
        } else {
            failures = Math.min(failures + 1, DOUBLINGS);
            held.add(turn);
        }
    }

    /** Stops at the end of the dispatch that is read. What is left is read when the desk starts anew. */
    @Override
    public void close() {
        closing = true;
        queue.add(Optional.empty());
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reading that is not filed yet, when it was begun and how long it took. */
    private record Read(int number, int line, long begun, long took, Reading reading) {}

    /** The work on one input. */
    private final class Stint {

        private final Job job;
        private final Given given;
        private final BitSet settled;
        private final List<Read> lot = new ArrayList<>();
        private int arrived;
        private boolean any;
        private boolean unwritten;

        Stint(Turn turn) {
            this.job = turn.job();
            this.given = turn.given();
            this.settled = turn.settled();
        }

        /** @return false if it is to be tried again */
        boolean read() {
            tell(job.open(given), Line.State.OPENING);
            try (Arrivals arrivals = arrivals()) {
                while (goesOn() && arrivals.hasNext()) {
                    take(arrivals.next());
                }
            } catch (RuntimeException fault) {
                fail(job.open(given), given.name(), fault);
            }
            flush();
            boolean broken = closing || unwritten;
            if (!any && !broken && !job.isCancelled()) {
                job.change(job.open(given), line -> line.failed(
                        given.name(), "There is no dispatch in it.", "Check that it was saved in full."));
            }
            if (!broken) {
                tickOff();
            }
            if (!unwritten) {
                job.close(given);
            }
            watch.accept(job);
            return !unwritten;
        }

        /** A file that cannot be deleted is deleted when the desk starts anew. */
        private void tickOff() {
            try {
                waiting.done(given);
                if (given.isSpooled()) {
                    spool.drop(given.held());
                }
            } catch (RegisterException fault) {
                fail(job.open(given), given.name(), fault);
            } catch (UncheckedIOException fault) {
                job.change(job.open(given), line -> line.failed(
                        given.name(), "It was read, and its copy in the spool cannot be deleted.", "See to the disk of the desk."));
            }
        }

        private boolean goesOn() {
            return !closing && !unwritten && !job.isCancelled();
        }

        private Arrivals arrivals() {
            Intake intake = new Intake(mailroom.limits(), given.published(), mailroom.web());
            return given.isSpooled()
                    ? intake.open(given.name(), spool.file(given.held()))
                    : intake.openAddress(given.held());
        }

        private void take(Arrival arrival) {
            any = true;
            int number = arrived++;
            if (settled.get(number)) {
                return;
            }
            int line = job.open(given);
            if (arrival instanceof Arrival.Failure failure) {
                job.change(line, open -> open.failed(failure.input(), failure.reason(), failure.nextStep()));
                settled.set(number);
                watch.accept(job);
                return;
            }
            Dispatch dispatch = ((Arrival.Received) arrival).dispatch();
            long begun = System.nanoTime();
            job.change(line, open -> open.reading(dispatch, Line.State.READING));
            watch.accept(job);
            try {
                Optional<Dispatch> known = filer.filed(dispatch.id());
                if (known.isPresent() && known.get().text().equals(dispatch.text())) {
                    job.change(line, open -> open.reading(known.get(), Line.State.READING).filed(0, Outcome.KNOWN));
                    settled.set(number);
                    watch.accept(job);
                    return;
                }
                Reading reading = filer.read(dispatch, (done, all) -> heard(line, done, all));
                job.change(line, open -> open.reading(reading.dispatch(), Line.State.READ));
                lot.add(new Read(number, line, begun, System.nanoTime() - begun, reading));
            } catch (CancellationException e) {
                return;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                fail(line, dispatch.source(), fault);
                settled.set(number, !unwritten);
            }
            if (lot.size() >= LOT || (!lot.isEmpty() && System.nanoTime() - lot.get(0).begun() > LOT_NANOS)) {
                flush();
            }
        }

        private void heard(int line, int done, int all) {
            if (!goesOn()) {
                throw new CancellationException();
            }
            job.change(line, open -> open.at(done, all));
            watch.accept(job);
        }

        private void flush() {
            if (lot.isEmpty() || job.isCancelled()) {
                return;
            }
            List<Read> read = List.copyOf(lot);
            lot.clear();
            long begun = System.nanoTime();
            try {
                List<Outcome> outcomes = filer.file(read.stream().map(Read::reading).toList());
                long share = (System.nanoTime() - begun) / read.size();
                for (int i = 0; i < read.size(); i++) {
                    Outcome outcome = outcomes.get(i);
                    long took = TimeUnit.NANOSECONDS.toMillis(read.get(i).took() + share);
                    job.change(read.get(i).line(), line -> line.filed(took, outcome));
                    settled.set(read.get(i).number());
                }
            } catch (RuntimeException fault) {
                read.forEach(each -> fail(each.line(), each.reading().dispatch().source(), fault));
            }
            watch.accept(job);
        }

        /** A fault of the register may pass: the input stays in the table. One of the reader would come again. */
        private void fail(int line, String what, Throwable fault) {
            any = true;
            if (fault instanceof RegisterException unwilling) {
                unwritten = true;
                job.change(line, open -> open.held(unwilling.plain(), TRY_AGAIN));
            } else if (fault instanceof OutOfMemoryError) {
                job.change(line, open -> open.failed(
                        what, "There is not enough memory for it.", "Cut it into parts, or start the desk with CHANCERY_JAVA_OPTIONS=-Xmx2g."));
            } else {
                String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
                job.change(line, open -> open.failed(
                        what,
                        "Chancery failed on it (%s: %s).".formatted(fault.getClass().getSimpleName(), reason),
                        "Report it, with the text."));
            }
            watch.accept(job);
        }

        private void tell(int line, Line.State state) {
            job.change(line, open -> open.in(state));
            watch.accept(job);
        }
    }
}
