package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.register.Correction;
import org.chancery.store.SqlRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that file into a register and ask it. */
class RegisterCommandsTest {

    private static final String EXPULSION = "Chile expels Peru's envoy\n\nSANTIAGO, 4 March 2021 (Coast News) — Chile declared Peru's"
            + " ambassador persona non grata on Thursday.\n";
    private static final String SECOND = "Santiago sends envoy home\n\nLIMA, 5 March 2021 (Andes Wire) — Chile expelled the Peruvian"
            + " ambassador on Thursday. Peru condemned the expulsion on Friday.\n";
    private static final String BREAK = "Peru breaks with Chile\n\nLIMA, 9 March 2021 (Coast News) — Peru severed diplomatic relations"
            + " with Chile on Tuesday.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), EXPULSION);
        Files.writeString(folder.resolve("b.txt"), SECOND);
        Files.writeString(folder.resolve("c.txt"), BREAK);
    }

    private Run run(String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command, "--register", folder.resolve("register").toString()));
        line.addAll(Arrays.asList(rest));
        return Run.of(line.toArray(String[]::new));
    }

    private Run file(String... names) {
        return run("file", Arrays.stream(names).map(name -> folder.resolve(name).toString()).toArray(String[]::new));
    }

    @Test
    void relationFollowsFromWhatIsFiledAndHasItsStatusOnEachDay() {
        assertThat(file("a.txt", "b.txt", "c.txt").output()).isEqualTo("3 dispatches filed.\n");

        assertThat(run("relations", "CHL", "PER", "--as-of", "2021-03-08").output())
                .contains("Chile – Peru: downgraded since 4 Mar 2021")
                .contains("Chile expels the ambassador · 2 reports");
        assertThat(run("relations", "peru", "chile", "--as-of", "2021-03-09").output()).contains("Chile – Peru: broken since 9 Mar 2021");
        assertThat(run("relations", "CHL", "PER", "--as-of", "2021-03-10", "--known-by", "2021-03-05").output()).contains("downgraded");
    }

    @Test
    void sameDispatchFiledTwiceChangesNothing() {
        file("a.txt");

        assertThat(file("a.txt", "b.txt").output()).isEqualTo("1 dispatch filed; 1 was filed before.\n");
    }

    @Test
    void anotherTextUnderAnIdThatIsFiledIsToldNotDropped() throws IOException {
        String line = "{\"id\": \"42\", \"published\": \"2021-03-05\", \"text\": \"%s\"}\n";
        Files.writeString(folder.resolve("wire.jsonl"), line.formatted("Chile recalled its ambassador from Peru on Thursday.")
                + line.formatted("Peru expelled three diplomats of Chile on Thursday."));

        Run run = file("wire.jsonl");

        assertThat(run.output()).isEqualTo("1 dispatch filed.\n");
        assertThat(run.errors()).contains("Another text is filed under its id, “42”. Give it an id of its own, or none");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void answersAreAlsoJsonAndTables() {
        file("a.txt", "b.txt", "c.txt");

        assertThat(run("relations", "--format", "json").output())
                .contains("\"pair\" : [ \"CHL\", \"PER\" ]")
                .contains("\"state\" : \"broken\"")
                .contains("\"since\" : \"2021-03-09\"");
        assertThat(run("events", "--format", "csv", "--act", "ambassador-expelled").outputLines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",2021-03-04,2021-03-04,SANCTION,expel,ambassador-expelled,")
                .contains(",CHL,PER,actual,");
        assertThat(run("cases", "--format", "json", "--kind", "asylum").output().strip()).isEqualTo("[ ]");
    }

    @Test
    void correctionMovesTheRelationAndSurvivesRecoding() {
        file("c.txt");
        String event = run("events", "--format", "csv", "--act", "relations-broken").outputLines().get(1).split(",")[0];

        Run corrected = run("correct", event, "--set", "modality=planned", "--by", "An Analyst", "--why", "It was only announced.");
        run("recode");

        assertThat(corrected.exit()).isZero();
        assertThat(run("relations", "PER", "CHL", "--as-of", "2021-04-01").output()).contains("Chile – Peru: established");
        assertThat(run("check").output()).startsWith("All is well: 1 dispatches");
    }

    @Test
    void fieldsThatAreSetTogetherAreOneCorrection() {
        file("c.txt");
        String event = run("events", "--format", "csv", "--act", "relations-broken").outputLines().get(1).split(",")[0];

        run("correct", event, "--set", "act=ambassador-recalled", "--set", "date=2021-03-08", "--by", "A", "--why", "B");

        assertThat(run("relations", "PER", "CHL", "--as-of", "2021-04-01").output()).contains("Chile – Peru: downgraded since 8 Mar 2021");
        RegisterOptions options = new RegisterOptions();
        options.place = folder.resolve("register").toString();
        try (SqlRegister register = options.open()) {
            assertThat(register.corrections()).singleElement().extracting(made -> made.correction()).isInstanceOf(Correction.FieldsSet.class);
        }
    }

    @Test
    void rejectedEventNoLongerCountsAndSplitReportsAreTwo() {
        file("a.txt", "b.txt", "c.txt");
        String expulsion = run("events", "--format", "csv", "--act", "ambassador-expelled").outputLines().get(1).split(",")[0];

        Run split = run("split", expulsion, "--by", "An Analyst", "--why", "Two envoys.");
        assertThat(split.errors()).contains(expulsion + " is taken apart.");
        assertThat(run("events", "--format", "csv", "--act", "ambassador-expelled").outputLines()).hasSize(3);

        String broken = run("events", "--format", "csv", "--act", "relations-broken").outputLines().get(1).split(",")[0];
        run("reject", broken, "--by", "An Analyst", "--why", "A dream.");
        assertThat(run("relations", "CHL", "PER", "--as-of", "2021-04-01").output()).contains("Chile – Peru: downgraded");
    }

    @Test
    void wrongCorrectionsAreRefusedWithWhatWouldDo() {
        file("c.txt");
        String event = run("events", "--format", "csv", "--act", "relations-broken").outputLines().get(1).split(",")[0];

        Run value = run("correct", event, "--set", "modality=perhaps", "--by", "A", "--why", "B");
        Run unknown = run("reject", "Enosuch", "--by", "A", "--why", "B");

        assertThat(value.exit()).isEqualTo(2);
        assertThat(value.errors()).contains("“perhaps”").contains("planned");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.errors()).contains("Enosuch").contains("chancery events");
        assertThat(run("correct", event, "--set", "target=per", "--by", "A", "--why", "B").errors()).contains("“per” is no code. Write PER");
    }

    @ParameterizedTest
    @CsvSource({
        "search --limit 0 envoy, --limit 0 finds nothing",
        "events --since 2021-03-09 --until 2021-03-04, --until 2021-03-04 is before --since 2021-03-09",
        "memo embassy-chl-per --out m.docx, has no form “.docx”",
    })
    void whatCanHaveNoAnswerIsRefusedWithWhatWould(String line, String told) {
        file("a.txt");
        String[] words = line.split(" ");

        Run run = run(words[0], Arrays.copyOfRange(words, 1, words.length));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains(told);
    }

    @Test
    void dispatchIsFoundByItsWords() {
        file("a.txt", "b.txt", "c.txt");

        assertThat(run("search", "persona", "grata").output()).contains("2021-03-04  Chile expels Peru's envoy");
        assertThat(run("search", "nosuchword").output()).contains("No dispatch");
    }

    @Test
    void registerThatIsNoneExitsWithFour() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear Sir,\n".repeat(500));

        Run run = Run.of("relations", "--register", letter.toString());

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.errorLines()).singleElement().asString().contains("letter").contains("--register");
    }

    @Test
    void askingARegisterThatIsNotThereMakesNone() {
        Path nowhere = folder.resolve("mistyped");

        Run run = Run.of("relations", "--register", nowhere.toString());

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.errors()).contains("mistyped").contains("chancery file");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void oneStateAloneHasNoRelations() {
        Run run = run("relations", "PER");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("Name two");
    }

    @Test
    void backupIsARegister() {
        file("c.txt");
        Path copy = folder.resolve("copy");
        run("backup", copy.toString());

        assertThat(Run.of("relations", "PER", "CHL", "--register", copy.toString(), "--as-of", "2021-04-01").output())
                .contains("broken");
    }
}
