package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.reading.Reading;
import org.chancery.register.Correction;
import org.chancery.register.EventQuery;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check of a register finds, where somebody went at the file with other tools. */
class CheckTest {

    private static final List<Reading> READINGS = FilingProcess.chronicle(40);

    @TempDir
    private Path folder;

    private Path place = Path.of("");

    @BeforeEach
    void file() {
        place = folder.resolve("register");
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            register.file(READINGS, Instant.EPOCH);
            var event = register.events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01"))).get(4);
            Told.correct(register, new Correction.FieldsSet(Told.anchors(event), Map.of(Correction.Field.MODALITY, "planned")));
        }
    }

    private List<String> faultsAfter(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).as("rows changed").isPositive();
        }
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            return register.check();
        }
    }

    @Test
    void wholeRegisterHasNoFaults() {
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            assertThat(register.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            update entry set body = cast(replace(body, 'word1', 'word2') as blob) where dispatch = 'd7' | Line 8 of the journal
            update entry set entered = '2001-01-01T00:00:00Z' where dispatch = 'd7'                     | Line 8 of the journal
            update entry set reason = 'none' where kind = 'corrected'                                   | Line 41 of the journal
            update entry set seal = x'00' where seq = 8                                                 | Line 8 of the journal
            delete from entry where dispatch = 'd7'                                                     | Line 9 of the journal
            delete from entry where dispatch = 'd7'                                                     | d7 does not stand on its last line
            delete from entry where seq = 1                                                             | Line 2 of the journal
            delete from dispatch where id = 'd7'                                                        | d7 is in the journal and nowhere else
            update dispatch set published = published + 1 where id = 'd7'                               | heading of the dispatch d7
            update dispatch set original = 'd0' where id = 'd7'                                         | copies of the dispatch
            update words set body = 'other' where dispatch = 'd7'                                       | words, for searching, of the dispatch d7
            delete from words where dispatch = 'd7'                                                     | words, for searching, of the dispatch d7
            delete from words_content where c0 = 'd7'                                                   | The file is damaged
            insert into words (dispatch, title, body) values ('d7', '', 'slipped in')                   | The table words holds 41 rows
            delete from sketch_key where dispatch in (select dispatch from sketch_key limit 1)          | copies of the dispatch
            update report set body = (select body from report where dispatch = 'd8') where dispatch = 'd7' | reports of the dispatch d7
            delete from report where dispatch = 'd7'                                                    | reports of the dispatch d7
            update report set occurrence = 'Enone' where dispatch = 'd7'                                | is not with its event
            update report set state_a = 'ZZZ' where dispatch = 'd7'                                     | is not with its event
            update occurrence set weight = weight + 1 where rowid = 3                                   | is not what its reports tell
            update occurrence set act = 'visit' where rowid = 3                                         | is not what its reports tell
            delete from occurrence where rowid = 3                                                      | is not what its reports tell
            insert into occurrence (id, state_a, state_b, type, mode, act, first_day, last_day, actual, weight, formal, step) select 'Ex', state_a, state_b, type, mode, act, first_day, last_day, actual, weight, formal, step from occurrence where rowid = 3 | The table occurrence holds
            update spell set status = 'NONE' where state_a = 'AAA' and state_b = 'BBB'                  | How AAA and BBB stood
            delete from spell where state_a = 'AAA' and state_b = 'BBB'                                 | How AAA and BBB stood
            delete from named where name = 'Jo Reed'                                                    | is not found by the name of Jo Reed
            delete from corrected where seq = 41                                                        | what corrections speak of
            """)
    void plantedDamageIsFoundAndNamed(String statement, String found) throws SQLException {
        assertThat(faultsAfter(statement)).anyMatch(fault -> fault.contains(found));
    }

    @Test
    void manyFaultsAreNotAllListed() throws SQLException {
        assertThat(faultsAfter("update report set occurrence = 'Enone'")).hasSizeLessThan(60).last().asString().contains("faults more");
    }
}
