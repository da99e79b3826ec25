package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers that former programs wrote, kept as they left them, are opened, copied before, and lose nothing. */
class FormerRegistersTest {

    /** Of the examples each of them has filed. */
    private static final int DISPATCHES = 6;

    @TempDir
    private Path folder;

    private Path register;

    @BeforeEach
    void place() {
        register = folder.resolve("register");
    }

    private void unpack(int version) throws IOException {
        try (InputStream packed = Objects.requireNonNull(getClass().getResourceAsStream("registers/version-" + version + ".gz"));
                InputStream stream = new GZIPInputStream(packed)) {
            Files.copy(stream, register);
        }
    }

    private Run run(String command, String... rest) {
        return Run.of(Stream.concat(Stream.of(command, "--register", register.toString()), Arrays.stream(rest))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "version {0}")
    @CsvSource({"12, E8bdycc1nywh9xg, 1", "8, E8estdjt0vp, 1", "7, E8estdjt0vp, 1", "5, E0jaq9dg6bq, 1", "3, E0jaq9dg6bq, 1"})
    void formerRegisterIsOpenedAndNothingOfItIsLost(int version, String event, int corrections) throws Exception {
        unpack(version);

        Run check = run("check");
        assertThat(check.output()).contains("All is well: %d dispatches".formatted(DISPATCHES));
        assertThat(check.exit()).isZero();
        assertThat(run("relations", "ECU", "MEX", "--as-of", "2024-05-01").output()).contains("broken");
        assertThat(run("search", "embassy").output()).contains("Quito");
        assertThat(run("events", "--format", "json").output()).contains(event);
        assertThat(ask(register, "select count(*) from entry where kind = 'filed'")).isEqualTo(DISPATCHES);
        assertThat(ask(register, "select count(*) from entry where kind = 'corrected' and author = 'An Analyst'")).isEqualTo(corrections);

        Path copy = folder.resolve("register.version-" + version + ".backup");
        assertThat(ask(copy, "select max(cast(version as integer)) from flyway_schema_history")).isEqualTo(version);
        assertThat(ask(copy, "select count(*) from entry")).isEqualTo(DISPATCHES + corrections);
    }

    @Test
    void formerRegisterTakesNewDispatchesAndCorrections() throws Exception {
        unpack(8);

        assertThat(run("file", "../examples/dispatches/old-trafford.txt").exit()).isZero();
        assertThat(run("correct", "E8estdjt0vp", "--set", "modality=actual", "--by", "Another", "--why", "it was done after all").exit()).isZero();
        assertThat(run("check").output()).contains("All is well: %d dispatches".formatted(DISPATCHES + 1));
    }

    private static int ask(Path file, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(question).getInt(1);
        }
    }
}
