package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example: what five dispatches of {@code examples/embassy-in-quito} tell of Ecuador and Mexico in the spring of 2024,
 * read and filed as a user would.
 */
class EmbassyInQuitoTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void file() {
        assertThat(ask("file", ROOT.resolve("examples/embassy-in-quito").toString())).isEqualTo("5 dispatches filed.\n");
    }

    private static String ask(String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command, "--register", folder.resolve("register").toString()));
        line.addAll(Arrays.asList(rest));
        return Run.of(line.toArray(String[]::new)).output();
    }

    /** Some columns of the rows of a table, parted by blanks; cells that repeat a reading's own numbers are left out. */
    private static List<String> rows(String csv, int... columns) {
        return csv.lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells -> Arrays.stream(columns).mapToObj(column -> cells[column]).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void relationsAreDowngradedByTheExpulsionAndBrokenTwoDaysLater() {
        assertThat(rows(ask("relations", "ECU", "MEX", "--as-of", "2024-05-31", "--format", "csv"), 4, 6, 7, 8))
                .containsExactly("2024-04-04 downgraded ambassador-expelled ECU", "2024-04-06 broken relations-broken MEX");
    }

    @Test
    void nicaraguaBreaksAsWell() {
        assertThat(rows(ask("relations", "NIC", "ECU", "--as-of", "2024-05-31", "--format", "csv"), 4, 6, 7, 8))
                .containsExactly("2024-04-06 broken relations-broken NIC");
    }

    @Test
    void onTheEveOfTheNightNothingButTheExpulsionWasKnown() {
        assertThat(rows(ask("events", "--as-of", "2024-04-05", "--known-by", "2024-04-05", "--act", "premises-violated", "--format", "csv"), 0))
                .isEmpty();
        assertThat(ask("relations", "ECU", "MEX", "--as-of", "2024-04-05", "--known-by", "2024-04-05")).contains("downgraded since 4 Apr 2024");
    }

    @Test
    void casesHaveTheStepsOfTheStory() throws IOException {
        List<String> told = rows(ask("cases", "--as-of", "2024-05-31", "--format", "csv"), 11, 4, 5, 7, 8);

        assertThat(told).containsExactlyElementsOf(golden("embassy-in-quito.gold.tsv"));
    }

    @Test
    void casesHangTogether() {
        String cases = ask("cases", "--as-of", "2024-05-31", "--format", "csv");

        assertThat(rows(cases, 11, 12)).anySatisfy(row -> assertThat(row)
                .startsWith("asylum-mex-jorge-glas ")
                .contains("shelter person-jorge-glas", "premises embassy-mex-ecu-quito", "dispute proceeding-mex-ecu"));
    }

    @Test
    void pageSetsWhatTheTwoSaySideBySide() {
        String page = ask("relations", "ECU", "MEX", "--as-of", "2024-05-31");

        assertThat(page)
                .contains("Ecuador – Mexico: broken since 6 Apr 2024")
                .containsPattern("(?m)^Ecuador {20,}Mexico$")
                .contains("Alicia Bárcena, 6 Apr 2024: called the")
                .contains("Ecuadorian presidency, 6 Apr 2024: “No");
    }

    private static List<String> golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EmbassyInQuitoTest.class.getResourceAsStream(name), name)) {
            return Stream.of(new String(in.readAllBytes(), UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace('\t', ' '))
                    .toList();
        }
    }
}
