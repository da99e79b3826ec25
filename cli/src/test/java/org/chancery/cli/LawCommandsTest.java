package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery law} and {@code chancery memo}: what two dispatches have to say on the rules an entry engages. */
class LawCommandsTest {

    private static final String RAID = "Police raid embassy\n\nLA PAZ, 4 March 2021 (Coast News) — Peruvian police forced their way into the Bolivian"
            + " embassy in Lima on Thursday. Bolivia's foreign ministry said that the raid was a flagrant violation of the Vienna Convention.\n";
    private static final String SECOND = "Lima explains itself\n\nLIMA, 5 March 2021 (Andes Wire) — Peruvian police entered the Bolivian embassy"
            + " in Lima on Thursday with the consent of the ambassador, Peru's interior ministry said.\n";

    private static final String PROTEST = "Bolivia protests again\n\nLA PAZ, 8 March 2021 (Coast News) — The Bolivian foreign minister said on Monday"
            + " that Peruvian police had violated the inviolability of the mission when they forced their way into the Bolivian embassy in Lima"
            + " on March 4.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void file() throws IOException {
        Files.writeString(folder.resolve("a.txt"), RAID);
        Files.writeString(folder.resolve("b.txt"), SECOND);
        run("file", folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
    }

    private Run run(String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command, "--register", folder.resolve("register").toString()));
        line.addAll(Arrays.asList(rest));
        return Run.of(line.toArray(String[]::new));
    }

    private static String flat(String page) {
        return page.replaceAll("\\s+", " ");
    }

    @Test
    void caseTellsEachElementWithTheWordsAndWhatTheSidesSay() {
        assertThat(flat(run("law", "embassy-bol-per").output()))
                .contains("Vienna Convention on Diplomatic Relations, article 22(1) · a duty, touched")
                .contains("reported Agents of the receiving state: “Peruvian police")
                .contains("contested Without the consent of the head of mission")
                .contains("Bolivia says it was breached");
    }

    @Test
    void sameInJson() {
        assertThat(run("law", "embassy-bol-per", "--format", "json").output())
                .contains("\"instrument\" : \"VCDR\"", "\"articles\" : [ \"22(1)\" ]", "\"status\" : \"contested\"", "\"how\" : \"breach-claimed\"");
    }

    @Test
    void claimInTheListOfEventsNamesItsRule() {
        assertThat(flat(run("events", "--act", "premises-violated", "--format", "json").output()))
                .contains("\"by\" : \"BOL\"", "\"says\" : \"breach\"", "\"instrument\" : \"VCDR\", \"articles\" : [ \"22(1)\" ]");
    }

    @Test
    void caseInJsonHasItsRulesElementByElement() {
        String cases = flat(run("cases", "--kind", "mission", "--format", "json").output());

        assertThat(cases)
                .contains("\"law\" : [ { \"instrument\" : \"VCDR\", \"articles\" : [ \"22(1)\" ]", "\"how\" : \"duty\"", "\"lawNotApplicable\" : [ ]")
                .contains("\"element\" : \"Without the consent of the head of mission\", \"status\" : \"contested\"", "\"status\" : \"bound\"");
    }

    @Test
    void caseInJsonHasOnlyTheLawThatWasKnown() {
        assertThat(flat(run("cases", "--kind", "mission", "--format", "json", "--known-by", "2021-03-04").output()))
                .contains("\"element\" : \"Without the consent of the head of mission\", \"status\" : \"reported\"");
    }

    @Test
    void eventInJsonHasItsRules() {
        assertThat(flat(run("events", "--act", "premises-violated", "--format", "json").output()))
                .contains("\"law\" : [ { \"instrument\" : \"VCDR\", \"articles\" : [ \"22(1)\" ]");
    }

    @Test
    void listOfEventsPointsAtTheRules() {
        assertThat(flat(run("events", "--act", "premises-violated").output())).contains("engages VCDR 22(1) (chancery law E");
    }

    @Test
    void memorandumHasFactsSourcesClaimsAndOpenQuestions() {
        assertThat(run("memo", "embassy-bol-per").output())
                .startsWith("# Embassy of Bolivia in Lima")
                .contains("## Facts as reported", "## Rules engaged", "## What each side claims", "### Bolivia", "## Open questions", "is contested.")
                .contains("1. Coast News, Police raid embassy, 4 Mar 2021")
                .contains("2. Andes Wire, Lima explains itself, 5 Mar 2021");
    }

    @Test
    void memorandumIsPrintedInTheFormThatTheEndingTells() throws IOException {
        assertThat(run("memo", "embassy-bol-per", "--out", folder.resolve("m.pdf").toString()).exit()).isZero();
        assertThat(run("memo", "embassy-bol-per", "--out", folder.resolve("m.html").toString()).exit()).isZero();

        assertThat(Files.readString(folder.resolve("m.html"))).contains("<h1>Embassy of Bolivia in Lima</h1>");
        assertThat(Files.readAllBytes(folder.resolve("m.pdf"))).startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
    }

    @Test
    void reportPublishedAfterTheDayAskedForContestsNothing() {
        assertThat(flat(run("law", "embassy-bol-per", "--known-by", "2021-03-04").output()))
                .contains("reported Without the consent of the head of mission", "Bolivia says it was breached")
                .doesNotContain("Peru's interior ministry", "contested");
    }

    @Test
    void eventIsFoundByTheNameOfAReportThatDoesNotCountYet() {
        String later = run("events", "--act", "premises-violated", "--format", "json").output();
        String name = later.replaceAll("(?s).*?\"id\" : \"(E[^\"]*)\".*", "$1");

        assertThat(flat(run("law", name, "--known-by", "2021-03-04").output())).contains("article 22(1)").doesNotContain("contested");
    }

    @Test
    void claimIsNotToldBeforeItWasPublished() throws IOException {
        Files.writeString(folder.resolve("c.txt"), PROTEST);
        run("file", folder.resolve("c.txt").toString());

        assertThat(flat(run("law", "embassy-bol-per", "--known-by", "2021-03-05").output())).doesNotContain("inviolability of the mission");
        assertThat(flat(run("law", "embassy-bol-per").output())).contains("inviolability of the mission");
    }

    @Test
    void actAfterTheDayAskedForEngagesNothing() {
        Run run = run("law", "embassy-bol-per", "--as-of", "2021-03-03");

        assertThat(run.output()).doesNotContain("22(1)");
    }

    @Test
    void memorandumTellsBothDaysInWordsAndKeepsToThem() {
        assertThat(run("memo", "embassy-bol-per", "--as-of", "2021-03-31", "--known-by", "2021-03-04").output())
                .contains("As things stood on Wednesday 31 March 2021, from what dispatches published until Thursday 4 March 2021 told.")
                .contains("1. Coast News", "1 dispatch")
                .doesNotContain("Andes Wire", "consent of the ambassador");
        assertThat(run("memo", "embassy-bol-per").output()).contains("from all dispatches that are filed");
    }

    @Test
    void caseOfWhichNothingWasKnownYetSaysSo() {
        Run run = run("memo", "embassy-bol-per", "--known-by", "2021-03-01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains("embassy-bol-per", "without --as-of and --known-by");
    }

    @Test
    void unknownNameIsToldAndWhereToLook() {
        Run run = run("law", "embassy-xyz");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errorLines()).singleElement().asString().contains("“embassy-xyz”", "chancery cases");
    }

    @Test
    void pdfIsNotWrittenToTheTerminal() {
        assertThat(run("memo", "embassy-bol-per", "--format", "pdf").exit()).isEqualTo(2);
    }
}
