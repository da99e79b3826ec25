package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is started anew while lots are filed: each is whole or not there, and the register goes on without being opened anew. */
@Timeout(300)
class RestartedPostgresTest {

    private static final int DISPATCHES = 1200;
    private static final int LOT = 10;

    @TempDir
    private Path folder;

    @Test
    void lotThatTheServerFellUnderIsWholeOrNotThereAndFilingGoesOn() throws Exception {
        int port = freePort();
        EmbeddedPostgres server = started(port);
        List<Reading> readings = FilingProcess.chronicle(DISPATCHES);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger refused = new AtomicInteger();
        try (SqlRegister register = FilingProcess.open("jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port), readings)) {
            CompletableFuture<Void> filing = CompletableFuture.runAsync(() -> fileAll(register, readings, acknowledged, refused));
            for (int restart = 1; restart <= 2; restart++) {
                int enough = acknowledged.size() + 3 * LOT;
                while (acknowledged.size() < enough && !filing.isDone()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                server.close();
                int failed = refused.get();
                while (refused.get() == failed && !filing.isDone()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                server = started(port);
                Set<String> before = Set.copyOf(acknowledged); // filing goes on meanwhile
                List<String> there = register.dispatches();
                assertThat(there).as("what was acknowledged is there").containsAll(before);
                assertThat(there.size() % LOT).as("whole lots").isZero();
            }
            filing.get();

            assertThat(refused).hasPositiveValue();
            assertThat(register.dispatches()).hasSize(DISPATCHES);
            assertThat(register.check()).isEmpty();
        } finally {
            server.close();
        }
    }

    /** Files lot by lot, each until it is taken, on the one register that was opened once. */
    private static void fileAll(SqlRegister register, List<Reading> readings, Set<String> acknowledged, AtomicInteger refused) {
        for (int from = 0; from < readings.size();) {
            List<Reading> lot = readings.subList(from, from + LOT);
            try {
                register.file(lot, Instant.EPOCH);
                lot.forEach(reading -> acknowledged.add(reading.dispatch().id()));
                from += LOT;
            } catch (RegisterException e) {
                refused.incrementAndGet();
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void connectionsThatRestedThroughARestartAreNotedBeforeTheyAreUsed() throws Exception {
        int port = freePort();
        EmbeddedPostgres server = started(port);
        List<Reading> readings = FilingProcess.chronicle(20);
        try (SqlRegister register = FilingProcess.open("jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port), readings)) {
            register.file(readings.subList(0, 10), Instant.EPOCH);
            assertThat(register.dispatches()).hasSize(10);
            server.close();
            TimeUnit.MILLISECONDS.sleep(1100);
            server = started(port);

            assertThat(register.dispatches()).as("the first question").hasSize(10);
            assertThat(register.file(readings.subList(10, 20), Instant.EPOCH)).as("the first lot").hasSize(10);
        } finally {
            server.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private EmbeddedPostgres started(int port) {
        try {
            return EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false).setPort(port).start();
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }
}
