package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void one_who_asks_for_long_holds_nobody_up() throws Exception {
        try (Database database = Database.open(folder.resolve("file").toString())) {
            database.write(sql -> sql.change("create table sheet (line text)"));
            CyclicBarrier both = new CyclicBarrier(2);
            Callable<Integer> question = () -> database.read(sql -> {
                int lines = sql.all("select line from sheet", row -> 1).size();
                meet(both); // ends only if another is within a question at the same time
                return lines;
            });
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<Integer> one = threads.submit(question);
                Future<Integer> other = threads.submit(question);
                assertThat(one.get(20, TimeUnit.SECONDS) + other.get(20, TimeUnit.SECONDS)).isZero();
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void a_question_within_a_question_is_of_the_same_state() {
        try (Database database = Database.open(folder.resolve("file").toString())) {
            database.write(sql -> sql.change("create table sheet (line text)"));
            int seen = database.read(sql -> {
                int before = sql.all("select line from sheet", row -> 1).size();
                Thread writer = new Thread(() -> database.write(each -> each.change("insert into sheet values ('new')")));
                writer.start();
                join(writer);
                return before + database.read(inner -> inner.all("select line from sheet", row -> 1).size());
            });
            assertThat(seen).isZero();
        }
    }

    @Test
    void a_question_that_fails_leaves_the_next_one_a_sound_connection() {
        try (Database database = Database.open(folder.resolve("file").toString())) {
            database.write(sql -> sql.change("create table sheet (line text)"));
            assertThatThrownBy(() -> database.read(sql -> sql.all("select none from nowhere", row -> 1)))
                    .isInstanceOf(RegisterException.class);
            assertThat(database.<Integer>read(sql -> sql.all("select line from sheet", row -> 1).size())).isZero();
        }
    }

    @Test
    void log_stays_short_under_readers_who_follow_each_other_without_a_gap() throws Exception {
        Path file = folder.resolve("file");
        try (Database database = Database.open(file.toString())) {
            database.write(sql -> sql.change("create table sheet (line blob)"));
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                for (int reader = 0; reader < 3; reader++) {
                    threads.submit(() -> {
                        while (!over.get()) {
                            database.visit(sql -> {
                                sql.first("select count(*) from sheet", row -> row.getInt(1));
                                return pause(30);
                            });
                        }
                    });
                }
                long longest = 0;
                for (int lot = 0; lot < 100; lot++) {
                    database.write(sql -> sql.change("insert into sheet values (randomblob(4000000))"));
                    longest = Math.max(longest, Files.size(Path.of(file + "-wal")));
                }
                assertThat(longest).as("bytes of log, of 400 MB that were written").isLessThan(160_000_000);
            } finally {
                over.set(true);
                threads.shutdown();
                assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static boolean pause(long milliseconds) throws SQLException {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            throw new SQLException("Ended early.", e);
        }
    }

    private static void meet(CyclicBarrier both) throws SQLException {
        try {
            both.await(15, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new SQLException("Nobody else was asking.", e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
