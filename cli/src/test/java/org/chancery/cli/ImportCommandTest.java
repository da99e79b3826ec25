package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chancery import}: what stands in the register afterwards, and what the user is told. */
class ImportCommandTest {

    private static final String HEADER = "date,actor,target,act,note";

    /** A row of GDELT 2: number, day, who, whom, code. */
    private static final String GDELT = "%d\t%s\t202103\t2021\t2021.19\t%3$s\t%3$s\t%3$s" + "\t".repeat(8) + "%4$s\t%4$s\t%4$s" + "\t".repeat(8)
            + "1\t%5$s\t%5$s\t16\t4\t-4.0\t1\t1\t1\t-2" + "\t".repeat(24) + "\t%2$s120000\thttps://news.example/%1$d";

    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), Arrays.asList(lines));
    }

    private Run run(String register, String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command, "--register", at(register)));
        line.addAll(Arrays.asList(rest));
        return Run.of(line.toArray(String[]::new));
    }

    @Test
    void actsMoveTheStateOfRelations() throws IOException {
        write("acts.csv", HEADER, "2021-03-09,PER,CHL,relations-broken,over the islands");

        Run run = run("r", "import", at("acts.csv"));

        assertThat(run.exit()).isZero();
        assertThat(run.output()).isEqualTo("1 row entered.\n");
        assertThat(run("r", "relations", "PER", "CHL").output()).contains("broken since 9 Mar 2021").contains("over the islands");
        assertThat(run("r", "search", "islands").output()).contains("over the islands");
        assertThat(run("r", "check").exit()).isZero();
    }

    @Test
    void nameThatIsNoStatesIsEnteredAsABodysAndTold() throws IOException {
        write("acts.csv", HEADER, "2021-03-09,Equador,CHL,condemnation,", "2021-03-09,Peru,Amnesty International,condemnation,");

        Run run = run("r", "import", at("acts.csv"));

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).contains("entered as bodies of these names: “Equador”. Check how they are spelt.");
    }

    @Test
    void codesOfOtherMachinesAreShownAndMoveNothing() throws IOException {
        write("x.CSV", GDELT.formatted(1, "20210309", "PER", "CHL", "161"));

        assertThat(run("r", "import", at("x.CSV")).exit()).isZero();

        assertThat(run("r", "relations", "PER", "CHL").output()).contains("established (presumed)").contains("tension 0.0").contains("https://news.example/1");
        assertThat(run("r", "events", "--format", "json").output()).contains("\"claims\" : [ ]").contains("\"cameo\" : \"161\"");
        assertThat(run("r", "recode").output()).contains("0 of 1");
    }

    @Test
    void rowsThatWillNotDoAreToldAndTheOthersEntered() throws IOException {
        write("acts.csv", HEADER, "2021-03-09,PER,CHL,war,", "2021-03-10,PER,CHL,visit,", "2021-15-11,PER,CHL,visit,");

        Run run = run("r", "import", at("acts.csv"), at("none.csv"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.output()).isEqualTo("1 row entered.\n");
        assertThat(run.errors())
                .contains(at("acts.csv") + ", line 2, column act: “war” is no act. Write")
                .contains(at("acts.csv") + ", line 4, column date: “2021-15-11” is no day. Write")
                .contains(at("none.csv") + ": there is no such file.");
    }

    @Test
    void faultsOfAWholeFileDoNotFloodTheTerminal() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        IntStream.range(0, 500).forEach(i -> lines.add("2021-03-09,PER,CHL,war " + i + ","));
        write("acts.csv", lines.toArray(String[]::new));

        Run run = run("r", "import", at("acts.csv"));

        assertThat(run.errors().lines()).hasSize(21).last().asString().contains("480 more rows");
    }

    @Test
    void whatHasNoPlaceIsCountedWithTheReasonAndIsNoFault() throws IOException {
        write("x.CSV", GDELT.formatted(1, "20210309", "PER", "PER", "173"), GDELT.formatted(2, "20210309", "PER", "CHL", "010"));

        Run run = run("r", "import", at("x.CSV"));

        assertThat(run.exit()).isZero();
        assertThat(run.output()).isEqualTo("0 rows entered.\n");
        assertThat(run.errors()).contains("1 row left out: both sides are one state").contains("1 row left out: a statement or an appeal");
        assertThat(run("r", "import", "--all", at("x.CSV")).output()).isEqualTo("1 row entered.\n");
    }

    @Test
    void folderAndStandardInputAreTakenToo() throws IOException {
        Files.createDirectory(folder.resolve("days"));
        write("days/1.csv", HEADER, "2021-03-09,PER,CHL,visit,");
        write("days/2.csv", HEADER, "2021-03-10,PER,CHL,visit,");

        assertThat(run("r", "import", at("days")).output()).isEqualTo("2 rows entered.\n");
        assertThat(Run.withInput(HEADER + "\n2021-03-11,PER,CHL,visit,\n", "import", "--register", at("r"), "-").output())
                .isEqualTo("1 row entered.\n");
    }

    /** In whatever files, order and number of times rows and a dispatch come, and whether the program stopped in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sameRowsAreTheSameRegister(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        String[] states = {"PER", "CHL", "BOL"};
        for (int i = 0; i < 60; i++) {
            String who = states[random.nextInt(3)];
            String whom = states[random.nextInt(3)];
            rows.add(GDELT.formatted(i, "202103%02d".formatted(1 + random.nextInt(9)), who, whom, random.nextBoolean() ? "161" : "173"));
            acts.add("2021-03-%02d,%s,%s,%s,".formatted(
                    1 + random.nextInt(9), who, who.equals("PER") ? "CHL" : "PER",
                    List.of("relations-broken", "ambassador-recalled", "visit", "relations-restored").get(random.nextInt(4))));
        }
        write("a.txt", "Peru breaks with Chile", "", "LIMA, 9 March 2021 (Coast News) — Peru severed diplomatic relations with Chile on Tuesday.");
        write("rows.CSV", rows.toArray(String[]::new));
        write("acts.csv", withHeader(acts));
        run("one", "file", at("a.txt"));
        run("one", "import", at("rows.CSV"), at("acts.csv"));

        Collections.shuffle(rows, random);
        Collections.shuffle(acts, random);
        write("again.csv", withHeader(acts));
        write("half.CSV", rows.subList(0, 40).toArray(String[]::new));
        write("rest.CSV", rows.subList(20, 60).toArray(String[]::new));
        run("two", "import", at("again.csv"), at("rest.CSV"));
        run("two", "file", at("a.txt"));
        Run last = run("two", "import", at("half.CSV"), at("acts.csv"));

        assertThat(last.output()).contains("were entered before");
        assertThat(told("two")).isEqualTo(told("one"));
        assertThat(run("two", "check").exit()).isZero();
    }

    private static String[] withHeader(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private List<String> told(String register) {
        return List.of(
                run(register, "export", "--format", "jsonl", "-").output(),
                run(register, "relations", "--format", "json").output(),
                run(register, "cases", "--format", "json").output());
    }

    @Test
    void tableInAnotherEncodingIsToldHowToBeSaved() throws IOException {
        Files.write(folder.resolve("acts.csv"), (HEADER + "\n2021-03-09,PER,CHL,visit,Bogotá\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("r", "import", at("acts.csv")).errors()).contains("Save the table as CSV in UTF-8.");
    }

    @Test
    void exampleTellsHowEcuadorAndMexicoBroke() {
        Run run = run("r", "import", Path.of("..", "examples", "acts", "relations.csv").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run("r", "relations", "ECU", "MEX").output())
                .contains("broken since 5 Apr 2024")
                .contains("Asylum of Jorge Glas with Mexico: *ended*")
                .contains("Mexico v. Ecuador, ICJ: *filed*");
    }

    @Test
    void readingsAreFiledAsTheyWereRead() throws IOException {
        write("a.txt", "Peru breaks with Chile", "", "LIMA, 9 March 2021 (Coast News) — Peru severed diplomatic relations with Chile on Tuesday.");
        Files.writeString(folder.resolve("readings.jsonl"), Run.of("read", "--format", "jsonl", at("a.txt")).output());
        run("one", "file", at("a.txt"));

        run("two", "import", at("readings.jsonl"));

        assertThat(told("two")).isEqualTo(told("one"));
    }
}
