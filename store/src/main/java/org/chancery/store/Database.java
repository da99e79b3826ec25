package org.chancery.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one register: one that writes, and a few that read. A reader sees what was committed before it asked.
 *
 * <p>SQLite runs in WAL mode, so other processes may read while this one files, and syncs each commit: what was
 * acknowledged survives a kill and a power cut.
 */
final class Database implements AutoCloseable {

    /** So many visitors may ask at a time; more wait, and are served in turn. */
    private static final int VISITORS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** Besides them so many others: who files, and who watches for changes, does not queue with visitors. */
    private static final int OTHERS = 4;

    /** A connection that rested no longer, in nanoseconds, is not asked whether it stands: no server starts anew so soon. */
    private static final long TRUSTED = TimeUnit.MILLISECONDS.toNanos(100);

    /** How long to wait for another process that writes, in milliseconds. */
    static final int BUSY = 30_000;

    /** So long a server may take to say that a connection stands, in seconds. */
    private static final int PATIENCE = 10;

    private final String url;
    private final String name;
    private final @Nullable RegisterFile file;
    private final @Nullable WriteAheadLog log;
    private final Dialect dialect;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore visitors = new Semaphore(VISITORS, true);
    private final Semaphore readers = new Semaphore(VISITORS + OTHERS, true);
    private final Deque<Sql> idle = new ConcurrentLinkedDeque<>();
    private final ThreadLocal<@Nullable Sql> reading = new ThreadLocal<>();
    private @Nullable Sql writer;
    private PageCache cache = PageCache.USUAL;

    private Database(String url, String name, @Nullable RegisterFile file) {
        this.url = url;
        this.name = name;
        this.file = file;
        this.log = file == null ? null : new WriteAheadLog(file, readers, VISITORS + OTHERS);
        this.dialect = Dialect.of(url);
    }

    /**
     * Opens a database; a file that is not there is made.
     *
     * @param location a path, or a JDBC address
     */
    static Database open(String location) {
        if (location.startsWith("jdbc:")) {
            return new Database(location, location.replaceAll("(?i)password=[^&]*", "password=…").replaceFirst("//[^/@]*@", "//"), null);
        }
        RegisterFile file = new RegisterFile(Path.of(location).toAbsolutePath());
        return new Database(file.url(), file.path().toString(), file);
    }

    /** The file it is kept in; null where a server keeps it, or the address is the caller's own. */
    @Nullable RegisterFile file() {
        return file;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The register as messages call it. */
    String name() {
        return name;
    }

    String url() {
        return url;
    }

    /** A connection of its own, for the caller to close. */
    Connection connect() throws SQLException {
        Properties options = new Properties();
        if (dialect == Dialect.POSTGRESQL) {
            options.setProperty("tcpKeepAlive", "true"); // of a server that is gone without a word one hears in the end
        }
        if (dialect == Dialect.SQLITE) {
            options.setProperty("journal_mode", "WAL");
            options.setProperty("synchronous", "FULL");
            options.setProperty("busy_timeout", String.valueOf(BUSY));
            options.setProperty("transaction_mode", "IMMEDIATE");
            PageCache.USUAL.order(options);
            options.setProperty("mmap_size", "268435456");
            options.setProperty("jdbc.get_generated_keys", "false"); // nobody asks for them, and each insert would look them up
        }
        return DriverManager.getConnection(url, options);
    }

    /** Does work in one transaction: all of it or nothing. */
    <T> T write(Work<T> work) {
        return write(work, PageCache.USUAL);
    }

    /** The same, of so much work that it is to have a {@linkplain PageCache#LARGE large cache}, given back when less is written. */
    <T> T writeMuch(Work<T> work) {
        return write(work, PageCache.LARGE);
    }

    private <T> T write(Work<T> work, PageCache wanted) {
        writing.lock();
        try {
            if (writer != null && !answers(writer)) {
                drop(writer);
            }
            Sql sql = writer == null ? new Sql(connect()) : writer;
            writer = sql;
            if (dialect == Dialect.SQLITE && wanted != cache) {
                sql.set("cache_size", -wanted.kilobytes());
                sql.set("wal_autocheckpoint", wanted.logged());
                cache = wanted;
            }
            begin(sql);
            T result = commit(sql, work);
            if (log != null && reading.get() == null && !log.cut(sql, cache)) {
                drop(sql);
            }
            return result;
        } catch (SQLException e) {
            throw failed("written", e);
        } finally {
            writing.unlock();
        }
    }

    /** Whether a connection that was kept is of use still: one to a server that has started anew since is not, and looks as if it were. */
    private boolean answers(Sql kept) throws SQLException {
        return dialect == Dialect.SQLITE || kept.restedFor() < TRUSTED || kept.connection().isValid(PATIENCE);
    }

    /** Begins a transaction. A connection that could not, as when others write for long, does not know that it is in none. */
    private void begin(Sql sql) throws SQLException {
        try {
            sql.connection().setAutoCommit(false);
        } catch (SQLException e) {
            drop(sql);
            throw e;
        }
    }

    private void drop(Sql sql) throws SQLException {
        writer = null;
        cache = PageCache.USUAL;
        sql.close();
    }

    /**
     * Does the work and commits it by going back to auto-commit. After a plain commit SQLite's driver would begin the next
     * transaction at once, and nobody else could write while this register is open.
     */
    private <T> T commit(Sql sql, Work<T> work) throws SQLException {
        try {
            sql.first(dialect.lock(), row -> 1);
            T result = work.on(sql);
            sql.connection().setAutoCommit(true);
            sql.rest();
            return result;
        } catch (SQLException | RuntimeException e) {
            undo(sql, e);
            throw e;
        }
    }

    /** Takes back what was written. A full disk has SQLite do so by itself; then the connection is of no more use. */
    private void undo(Sql sql, Exception reason) throws SQLException {
        try {
            sql.connection().rollback();
            sql.connection().setAutoCommit(true);
        } catch (SQLException undone) {
            reason.addSuppressed(undone);
            drop(sql);
        }
    }

    /** Asks, all questions of the one state the register is in now. */
    <T> T read(Work<T> work) {
        try {
            Sql asking = reading.get();
            return asking == null ? readAnew(work) : work.on(asking); // a question within a question is of the same state
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }

    /** The same for a visitor: one of many, who waits until it is his turn. */
    <T> T visit(Work<T> work) {
        if (reading.get() != null) {
            return read(work);
        }
        visitors.acquireUninterruptibly();
        try {
            return read(work);
        } finally {
            visitors.release();
        }
    }

    /** Whether as many visitors are served as there are processors, or more. */
    boolean isBusy() {
        return visitors.availablePermits() <= VISITORS - Runtime.getRuntime().availableProcessors();
    }

    private <T> T readAnew(Work<T> work) throws SQLException {
        readers.acquireUninterruptibly();
        try {
            Sql sql = reader();
            reading.set(sql);
            boolean sound = false;
            try {
                T answer = work.on(sql);
                sound = true;
                return answer;
            } finally {
                reading.remove();
                letGo(sql, sound);
            }
        } finally {
            readers.release();
        }
    }

    /** A connection to ask on: one that was kept and stands, or a new one. */
    private Sql reader() throws SQLException {
        for (Sql kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (answers(kept)) {
                return kept;
            }
            kept.close();
        }
        return new Sql(connectToRead());
    }

    /** Keeps a connection for the next question, unless this one failed on it. */
    private void letGo(Sql sql, boolean sound) throws SQLException {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            sql.close(); // it broke; what was asked is answered, or has told why not
            return;
        }
        if (sound) {
            sql.rest();
            idle.addFirst(sql);
        } else {
            sql.close();
        }
    }

    /** Asks on a connection of its own: it may take long, and must not rest on what a connection remembers of the file. */
    <T> T readApart(Work<T> work) {
        try (Sql sql = new Sql(connectToRead())) {
            return work.on(sql);
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }

    /** A connection that changes nothing, not even in how the file is kept. */
    Connection connectToRead() throws SQLException {
        Properties options = new Properties();
        if (dialect == Dialect.POSTGRESQL) {
            options.setProperty("tcpKeepAlive", "true");
        }
        if (dialect == Dialect.SQLITE) {
            options.setProperty("busy_timeout", String.valueOf(BUSY));
            options.setProperty("cache_size", "-8000");
            options.setProperty("mmap_size", "268435456");
        }
        Connection connection = DriverManager.getConnection(url, options);
        if (dialect == Dialect.POSTGRESQL) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    RegisterException failed(String done, SQLException fault) {
        return new RegisterException(
                "The register %s cannot be %s: %s. %s".formatted(name, done, firstLine(fault), Advice.on(fault)),
                "The register cannot be %s. %s".formatted(done, Advice.on(fault)),
                fault);
    }

    private static String firstLine(SQLException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        try {
            for (Sql reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
                reader.close();
            }
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw failed("closed", e);
        }
    }
}
