package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Act;
import org.chancery.reading.Reading;
import org.chancery.register.Anchor;
import org.chancery.register.Chronicle;
import org.chancery.register.Correction;
import org.chancery.register.Entry;
import org.chancery.register.EventQuery;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
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

    /** It holds the hashes of passwords and the secrets of webhooks. */
    @Test
    void registerItsLogAndItsCopyAreForTheirOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "There are no such permissions here.");
        Path place = folder.resolve("own").resolve("register");
        List<Reading> readings = FilingProcess.chronicle(3);
        try (SqlRegister register = FilingProcess.open(place.toString(), readings)) {
            register.file(readings, Instant.EPOCH);
            Path copy = folder.resolve("copy");
            register.backup(copy);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent()))).isEqualTo("rwx------");
            for (Path file : List.of(place, Path.of(place + "-wal"), Path.of(place + "-shm"), copy)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as("%s", file).isEqualTo("rw-------");
            }
        }
    }

    /** A group that shares a register was given it by hand. */
    @Test
    void permissionsOfARegisterThatIsThereStay() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "There are no such permissions here.");
        Path place = folder.resolve("register");
        FilingProcess.open(place.toString(), List.of()).close();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-rw----"));
        FilingProcess.open(place.toString(), List.of()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rw-rw----");
    }

    /** The clock was moved back by years between the lines. */
    @Test
    void lineOfAnEarlierTimeIsEnteredBehindALaterOneAndTheLastCorrectionHolds() {
        Instant then = Instant.parse("2024-05-05T10:00:00Z");
        Instant before = Instant.parse("2020-01-01T00:00:00Z");
        Times now = Times.asOf(LocalDate.parse("2024-06-01"));
        try (SqlRegister register = open(folder.resolve("register"))) {
            register.file(List.of(Told.in("a", "2021-03-09").act(Act.RELATIONS_BROKEN, "PER", "CHL", "2021-03-09", "Lima broke with Santiago").reading()), then);
            List<Anchor> anchors = Told.anchors(register.events(EventQuery.ALL, now).get(0));
            register.correct(new Entry.CorrectionMade(then, "An Analyst", "only announced", new Correction.FieldsSet(anchors, Map.of(Correction.Field.MODALITY, "planned"))));
            long line = register.enteredAfter(Long.MAX_VALUE).last();

            register.correct(new Entry.CorrectionMade(before, "An Analyst", "done after all", new Correction.FieldsSet(anchors, Map.of(Correction.Field.MODALITY, "actual"))));
            register.file(List.of(Told.in("b", "2021-04-09").act(Act.TALKS, "ROU", "SRB", "2021-04-09", "Romania and Serbia talked").reading()), before);

            assertThat(register.relation(Pair.of("CHL", "PER"), now).status()).isEqualTo(RelationStatus.BROKEN);
            assertThat(register.enteredAfter(line).dispatches()).contains("b");
            assertThat(register.check()).isEmpty();
        }
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
