package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.reading.Reading;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that files is killed, again and again, at any moment: what it said is filed is filed, and nothing is half there. */
class KilledFilingTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 20);
    private static final int DISPATCHES = 150 * KILLS;
    private static final int KILLED = 128 + 9;

    /** The first is killed within so many microseconds: while it starts and makes the register, and before it can have filed a third of all. */
    private static final int FIRST_START = 1_000_000;

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private final List<Reading> readings = FilingProcess.chronicle(DISPATCHES);
    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void whatWasAcknowledgedOutlivesTheKilledProcessAndNothingIsHalfFiled() throws Exception {
        Path place = folder.resolve("register");
        for (int round = 0; round < KILLS; round++) {
            int lot = 1 + round % 3;
            Set<String> before = Set.copyOf(acknowledged);
            fileUntilKilled(place, lot, round == 0 ? 0 : random.nextInt(12));

            try (SqlRegister register = FilingProcess.open(place.toString(), readings)) {
                Set<String> filed = new HashSet<>(register.dispatches());
                assertThat(filed).as("round %d", round).containsAll(acknowledged);
                assertThat(filed.size()).as("filed beyond what was acknowledged").isLessThanOrEqualTo(acknowledged.size() + lot);
                assertThat(acknowledged).containsAll(before);
                assertThat(register.check()).isEmpty();
                assertSame(register, filed);
                acknowledged.addAll(filed);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS).hasSizeLessThan(DISPATCHES);
    }

    private void fileUntilKilled(Path place, int lot, int acknowledgements) throws IOException, InterruptedException {
        Process process = Processes.java(FilingProcess.class, place.toString(), String.valueOf(DISPATCHES), String.valueOf(lot));
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < acknowledgements; i++) {
                acknowledged.add(String.valueOf(lines.readLine()));
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(acknowledgements == 0 ? FIRST_START : 40_000));
            process.toHandle().destroyForcibly(); // the stream stays open: what it had said is still to be read
            lines.lines().forEach(acknowledged::add);
        }
        assertThat(process.waitFor()).isEqualTo(KILLED);
    }

    private void assertSame(SqlRegister register, Set<String> filed) {
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        memory.file(readings.stream().filter(reading -> filed.contains(reading.dispatch().id())).toList(), Instant.EPOCH);
        assertThat(register.events(EventQuery.ALL, NOW)).isEqualTo(memory.events(EventQuery.ALL, NOW));
    }

    @Test
    void processKilledWhileItMakesARegisterLeavesAWholeOneOrNone() throws Exception {
        for (int round = 0; round < 5; round++) {
            Path place = folder.resolve("made-" + round);
            Process process = Processes.java(FilingProcess.class, place.toString(), "1", "1");
            while (files(place).isEmpty() && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            process.destroyForcibly().waitFor();

            try (SqlRegister register = FilingProcess.open(place.toString(), readings)) {
                assertThat(register.check()).isEmpty();
            }
        }
    }

    private List<Path> files(Path place) throws IOException {
        try (var all = Files.list(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().startsWith(place.toString())).toList());
        }
    }
}
