package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import org.chancery.register.Chronicle;
import org.chancery.register.EventQuery;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register in one file. */
class SqliteRegisterTest extends RegisterContract {

    @TempDir
    private Path folder;

    private int made;

    @Override
    String freshPlace() {
        return folder.resolve("register-" + made++).toString();
    }

    private static SqlRegister open(Path place) {
        return SqlRegister.open(place.toString(), new RememberedForm(), Told.clerk(), Told.cases());
    }

    @Test
    void fileOfAnotherKindIsRefusedAndLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir,\n".repeat(200));

        assertThatThrownBy(() -> open(file)).isInstanceOf(RegisterException.class).hasMessageContaining("letter.txt");
        assertThat(file).hasContent("Dear Sir,\n".repeat(200));
    }

    @Test
    void databaseOfAnotherProgramIsRefused() throws Exception {
        Path file = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table recipe (name text)");
        }

        assertThatThrownBy(() -> open(file)).isInstanceOf(RegisterException.class).hasMessageContaining("another program");
    }

    @Test
    void registerOfANewerVersionIsRefused() throws Exception {
        Path file = folder.resolve("newer");
        open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                    + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99.sql', 1, '', 1, 1)");
        }

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("version 99")
                .hasMessageContaining("newer Chancery");
    }

    @Test
    void folderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> open(file.resolve("register")))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("--register");
    }

    @Test
    void secondProcessReadsWhatTheFirstHasFiled() {
        Path file = folder.resolve("shared");
        try (SqlRegister one = open(file);
                SqlRegister other = open(file)) {
            assertThat(other.events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01")))).isEmpty();
            one.file(Chronicle.of(1, 3), Instant.EPOCH);
            assertThat(other.events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01")))).isNotEmpty();
        }
    }

    @Test
    void backupAnswersAsTheRegisterItWasMadeOf() throws IOException {
        Path copy = folder.resolve("copy");
        Times now = Times.asOf(LocalDate.parse("2030-01-01"));
        try (SqlRegister register = open(folder.resolve("first"))) {
            register.file(Chronicle.of(1, 9), Instant.EPOCH);
            register.backup(copy);
            try (SqlRegister restored = open(copy)) {
                assertThat(restored.events(EventQuery.ALL, now)).isEqualTo(register.events(EventQuery.ALL, now));
            }
        }
    }

    @Test
    void copyOntoTheRegisterItselfIsRefused() throws IOException {
        Path file = folder.resolve("first");
        try (SqlRegister register = open(file)) {
            register.file(Chronicle.of(1, 9), Instant.EPOCH);
            Path link = Files.createSymbolicLink(folder.resolve("link"), file);

            assertThatThrownBy(() -> register.backup(file)).isInstanceOf(RegisterException.class).hasMessageContaining("the register itself");
            assertThatThrownBy(() -> register.backup(link)).isInstanceOf(RegisterException.class).hasMessageContaining("the register itself");
            assertThat(register.check()).isEmpty();
            assertThat(folder.resolve("first.part")).doesNotExist();
        }
    }

    @Test
    void copyOntoARegisterInUseIsRefused() throws IOException {
        Path used = folder.resolve("used");
        try (SqlRegister register = open(folder.resolve("first"));
                SqlRegister other = open(used)) {
            other.file(Chronicle.of(1, 2), Instant.EPOCH);

            assertThatThrownBy(() -> register.backup(used)).isInstanceOf(RegisterException.class).hasMessageContaining("a register in use");
            assertThat(other.dispatches()).hasSize(2);
            assertThat(other.check()).isEmpty();
        }
    }

    /** A process that was killed leaves the log of what it filed last; SQLite would lay it over the copy. */
    @Test
    void logThatAKilledProcessLeftBesideTheTargetDoesNotDamageTheCopy() throws IOException {
        Path killed = folder.resolve("killed");
        Path target = folder.resolve("target");
        try (SqlRegister register = open(killed)) {
            register.file(Chronicle.of(1, 9), Instant.EPOCH);
            Files.copy(killed, target);
            Files.copy(folder.resolve("killed-wal"), folder.resolve("target-wal"));
        }
        try (SqlRegister register = open(folder.resolve("first"))) {
            register.file(Chronicle.of(2, 5), Instant.EPOCH);
            register.backup(target);
        }
        assertThat(folder.resolve("target-wal")).doesNotExist();
        try (SqlRegister copy = open(target)) {
            assertThat(copy.dispatches()).hasSize(5);
        }
    }
}
