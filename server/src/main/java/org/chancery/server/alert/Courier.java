package org.chancery.server.alert;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.chancery.store.Annex;
import org.chancery.store.RegisterException;
import org.chancery.store.Sql;

/**
 * Carries the deliveries of one channel out when they are due, one after the other, on a thread of its own: webhooks that never answer keep no
 * letter waiting.
 */
final class Courier implements AutoCloseable {

    /** So often it looks whether any is due, in seconds. */
    private static final int ROUND = 1;

    /** So long what is being sent may go on while the desk closes, in seconds. */
    private static final int LAST = 5;

    private final Annex annex;
    private final Channel channel;
    private final Carrier carrier;
    private final Clock clock;
    private final RandomGenerator random;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread courier = new Thread(work, "courier");
        courier.setDaemon(true);
        return courier;
    });
    private boolean resumed;

    Courier(Annex annex, Channel channel, Carrier carrier, Clock clock, RandomGenerator random) {
        this.annex = annex;
        this.channel = channel;
        this.carrier = carrier;
        this.clock = clock;
        this.random = random;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::round, 0, ROUND, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            if (!resumed) {
                write(sql -> Deliveries.resume(channel, sql));
                resumed = true;
            }
            while (!Thread.currentThread().isInterrupted()
                    && annex.read(sql -> Deliveries.isAnyDue(channel, clock.instant(), sql))
                    && next()) {
                // the next one
            }
        } catch (RegisterException e) {
            resumed = false; // what was being sent may not have been written down as sent or failed
        }
    }

    private boolean next() {
        Optional<Parcel> parcel = annex.write(sql -> Deliveries.take(channel, clock.instant(), sql));
        parcel.ifPresent(this::carry);
        return parcel.isPresent();
    }

    private void carry(Parcel parcel) {
        try {
            carrier.carry(parcel);
        } catch (IOException e) {
            failed(parcel, e);
            return;
        } catch (InterruptedException e) {
            write(sql -> Deliveries.putBack(parcel, sql));
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException e) { // a fault of ours must not keep what else is due from going out
            failed(parcel, new IOException("Chancery has a fault: " + e, e));
            return;
        }
        write(sql -> Deliveries.done(parcel, clock.instant(), sql));
    }

    /** A change in the tables. */
    private interface Change {
        void on(Sql sql) throws SQLException;
    }

    private void write(Change change) {
        annex.write(sql -> {
            change.on(sql);
            return true;
        });
    }

    private void failed(Parcel parcel, IOException fault) {
        Instant now = clock.instant();
        String error = String.valueOf(fault.getMessage());
        Optional<Instant> due = Backoff.next(parcel.attempts(), parcel.made(), now, random);
        write(sql -> {
            if (due.isPresent()) {
                Deliveries.again(parcel, error, due.get(), sql);
            } else {
                Deliveries.giveUp(parcel, error, now, sql);
            }
            if (fault instanceof ReceiverDown) {
                Deliveries.pause(parcel, now, sql);
            }
        });
    }

    /** Something may be due. */
    void wake() {
        thread.execute(this::round);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(LAST, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
