package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes use one register at a time. */
class SeveralProcessesTest {

    private static final int DISPATCHES = 150;
    private static final int LOT = 3;

    @TempDir
    private Path folder;

    private Process start(Class<?> main, Path place) throws IOException {
        return Processes.java(main, place.toString(), String.valueOf(DISPATCHES), String.valueOf(LOT));
    }

    private static List<String> said(Process process) throws IOException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    @Test
    void twoProcessesReadWholeLotsWhileOneFiles() throws Exception {
        Path place = folder.resolve("register");
        FilingProcess.open(place.toString(), List.of()).close();
        Process one = start(ReadingProcess.class, place);
        Process other = start(ReadingProcess.class, place);
        Process filing = start(FilingProcess.class, place);

        assertThat(said(filing)).hasSize(DISPATCHES);
        assertThat(filing.waitFor()).isZero();
        for (Process reading : List.of(one, other)) {
            List<String> seen = said(reading);
            assertThat(reading.waitFor()).as("what it read was whole").isZero();
            assertThat(seen).as("it read while the other filed").hasSizeGreaterThan(2).last().isEqualTo(String.valueOf(DISPATCHES));
        }
    }

    @Test
    void twoProcessesThatFileTheSameAtOnceFileEachDispatchOnce() throws Exception {
        Path place = folder.resolve("register");
        Process one = start(FilingProcess.class, place);
        Process other = start(FilingProcess.class, place);

        int acknowledged = said(one).size() + said(other).size();

        assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
        assertThat(acknowledged).isEqualTo(DISPATCHES);
        try (SqlRegister register = FilingProcess.open(place.toString(), FilingProcess.chronicle(DISPATCHES))) {
            assertThat(register.dispatches()).hasSize(DISPATCHES);
            assertThat(register.check()).isEmpty();
        }
    }

    @Test
    void copyMadeWhileAnotherFilesIsWhole() throws Exception {
        Path place = folder.resolve("register");
        Process filing = start(FilingProcess.class, place);
        int copies = 0;
        try (BufferedReader lines = filing.inputReader(StandardCharsets.UTF_8)) {
            while (lines.readLine() != null && copies < 8) {
                Path copy = folder.resolve("copy-" + copies % 2);
                try (SqlRegister register = FilingProcess.open(place.toString(), FilingProcess.chronicle(DISPATCHES))) {
                    register.backup(copy);
                }
                copies++;
                try (SqlRegister restored = FilingProcess.open(copy.toString(), FilingProcess.chronicle(DISPATCHES))) {
                    assertThat(restored.check()).isEmpty();
                    assertThat(restored.dispatches()).hasSizeGreaterThanOrEqualTo(copies);
                }
            }
            lines.lines().forEach(line -> {});
        }
        assertThat(filing.waitFor()).isZero();
        assertThat(copies).isGreaterThan(1);
    }
}
