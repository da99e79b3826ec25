package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the launcher has the virtual machine learn all work, or it would keep half of their classes. */
class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfItIsDone() throws IOException {
        Path register = folder.resolve("register");

        Rehearsal.of((options, listener) -> Run.reader(), "../examples/embassy-in-quito", register.toString());

        assertThat(Run.of("search", "embassy", "--register", register.toString()).output()).contains("Quito");
    }

    @Test
    void commandThatFailsIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("none"));

        assertThatThrownBy(() -> Rehearsal.of((options, listener) -> Run.reader(), empty.toString(), "register"))
                .hasMessageContaining("chancery read");
    }
}
