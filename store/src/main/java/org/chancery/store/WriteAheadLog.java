package org.chancery.store;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * SQLite's log, begun anew where it grew long. SQLite does so by itself when nobody reads; under visitors who follow each other without
 * a gap it never does, and the longer the log the slower everyone who looks a page up in it
 * (<a href="https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files">Write-Ahead Logging, 6</a>). So readers are held at the
 * door for a moment. For one thread at a time, the one that writes.
 */
final class WriteAheadLog {

    /** A log is long that has so many times the pages after which SQLite brings them into the file. */
    private static final int LONG = 2;

    /** How long readers are waited for, those of this process and those of others, in milliseconds. */
    private static final int BRIEFLY = 500;

    private final RegisterFile file;
    private final Semaphore door;
    private final int readers;
    private long nextAt;

    /**
     * @param door what readers of this process pass
     * @param readers so many at most
     */
    WriteAheadLog(RegisterFile file, Semaphore door, int readers) {
        this.file = file;
        this.door = door;
        this.readers = readers;
    }

    /**
     * Cuts the log if it is long. Where somebody reads for longer than is waited it is tried again when the log has grown as much again. What
     * was committed stays so, whatever happens here.
     *
     * @param writer not within a transaction, and its thread not within a question
     * @param cache how the writer was told to keep the log
     * @return whether the writer is of use still
     */
    boolean cut(Sql writer, PageCache cache) {
        long logged = file.logged();
        long enough = LONG * cache.loggedBytes();
        if (logged < Math.max(enough, nextAt)) {
            return true;
        }
        nextAt = logged + enough;
        try {
            if (door.tryAcquire(readers, BRIEFLY, TimeUnit.MILLISECONDS)) {
                try {
                    writer.set("busy_timeout", BRIEFLY);
                    writer.first("pragma wal_checkpoint(truncate)", row -> 1);
                    writer.set("busy_timeout", Database.BUSY);
                } finally {
                    door.release(readers);
                }
            }
        } catch (SQLException e) {
            return false; // a full disk, say: whoever writes next is told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (file.logged() < logged) {
            nextAt = 0;
        }
        return true;
    }
}
