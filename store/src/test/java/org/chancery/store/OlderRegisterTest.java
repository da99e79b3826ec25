package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Anchor;
import org.chancery.register.Correction;
import org.chancery.register.Entry;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register an older version wrote: its journal is all that counts, and all that is folded is made anew from it. */
class OlderRegisterTest {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));
    private static final List<Reading> MORE = FilingProcess.chronicle(30);
    private static final List<Reading> READINGS = MORE.subList(0, 25);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 11})
    void olderRegisterIsCopiedThenFoldedAnewFromItsJournal(int version) throws Exception {
        Path place = folder.resolve("register");
        MemoryRegister expected = Told.filed();
        expected.file(READINGS, Instant.EPOCH);
        Anchor made = Told.anchors(expected.events(EventQuery.ALL, NOW).get(6)).get(0);
        Anchor anchor = new Anchor(made.dispatch(), made.evidence(), made.source(), made.target(), null);
        write(place, version, anchor);
        expected.correct(new Entry.CorrectionMade(Instant.parse("2024-05-05T10:00:00Z"), "An Analyst", "only announced",
                new Correction.FieldsSet(List.of(anchor), Map.of(Correction.Field.MODALITY, "planned"))));

        try (SqlRegister register = FilingProcess.open(place.toString(), MORE)) {
            assertThat(register.check()).isEmpty();
            assertThat(register.events(EventQuery.ALL, NOW)).isEqualTo(expected.events(EventQuery.ALL, NOW));
            assertThat(register.corrections()).isEqualTo(expected.corrections());
            assertThat(register.search("word1", 50)).isNotEmpty();
            register.file(MORE, Instant.EPOCH);
            assertThat(register.dispatches()).hasSize(MORE.size());
            assertThat(register.check()).isEmpty();
        }
        Path copy = folder.resolve("register.version-" + version + ".backup");
        assertThat(ask(copy, "select count(*) from entry")).isEqualTo(READINGS.size() + 1);
        assertThat(ask(copy, "select max(cast(version as integer)) from flyway_schema_history")).isEqualTo(version);
        assertThat(ask(copy, "select count(*) from dispatch where id = 'left'")).isEqualTo(1);
    }

    @Test
    void whoeverOpensALargeOneHearsHowFarItIsFoldedAnew() throws Exception {
        Path place = folder.resolve("register");
        List<Reading> many = FilingProcess.chronicle(1_050);
        try (SqlRegister register = FilingProcess.open(place.toString(), many)) {
            register.file(many, Instant.EPOCH);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table reach");
            statement.execute("delete from flyway_schema_history where version in ('13', '14')");
        }

        List<String> heard = new ArrayList<>();
        SqlRegister.open(place.toString(), new ChronicleForm(many), Told.clerk(), Told.cases(), (done, all) -> heard.add(done + " of " + all)).close();

        assertThat(heard).containsExactly("500 of 1050", "1000 of 1050");
    }

    /** A register as that version left it: a journal, and of what was folded a row that nothing tells of. */
    private static void write(Path place, int version, Anchor anchor) throws SQLException {
        String url = "jdbc:sqlite:" + place;
        Flyway.configure().dataSource(url, null, null).locations(Dialect.SQLITE.migrations()).javaMigrations(new SealLines())
                .target(String.valueOf(version)).loggers("slf4j").load().migrate();
        ReadingForm form = new ChronicleForm(READINGS);
        try (Connection connection = DriverManager.getConnection(url)) {
            for (Reading reading : READINGS) {
                enter(connection, "filed", reading.dispatch().id(), null, form.write(reading));
            }
            String correction = "set\tmodality\tplanned\n%s\t%d\t%d\t%s\t%s".formatted(
                    anchor.dispatch(), anchor.evidence().start(), anchor.evidence().end(), anchor.source(), anchor.target());
            enter(connection, "corrected", null, "An Analyst", correction.getBytes(UTF_8));
            if (version >= 3) {
                seal(connection);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into dispatch (id, seq, source, original, sketch) values ('left', 1, 'x', 'left', x'')");
                statement.execute("insert into words (rowid, dispatch, title, body) values (1, 'left', '', 'word1')");
            }
        }
    }

    private static void seal(Connection connection) throws SQLException {
        byte[][] before = {Seal.NONE};
        try (PreparedStatement sealing = connection.prepareStatement("update entry set seal = ? where seq = ?")) {
            new Journal(new Sql(connection)).each(line -> {
                before[0] = line.sealAfter(before[0]);
                sealing.setBytes(1, before[0]);
                sealing.setLong(2, line.seq());
                sealing.execute();
            });
        }
    }

    private static void enter(Connection connection, String kind, String dispatch, String author, byte[] body) throws SQLException {
        try (PreparedStatement line = connection.prepareStatement(
                "insert into entry (entered, kind, dispatch, author, reason, body) values ('2024-05-05T10:00:00Z', ?, ?, ?, ?, ?)")) {
            line.setString(1, kind);
            line.setString(2, dispatch);
            line.setString(3, author);
            line.setString(4, author == null ? null : "only announced");
            line.setBytes(5, body);
            line.execute();
        }
    }

    private static int ask(Path register, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(question).getInt(1);
        }
    }
}
