package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery export}: what lies in the folder afterwards, and what the user is told. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void file() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Peru breaks with Chile\n\nLIMA, 9 March 2021 (Coast News) — Peru severed diplomatic"
                + " relations with Chile on Tuesday. Chile denied that it had recalled its ambassador.\n");
        assertThat(run("file", at("a.txt")).exit()).isZero();
        Files.delete(folder.resolve("a.txt"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Run run(String command, String... rest) {
        List<String> line = new ArrayList<>(List.of(command, "--register", at("register")));
        line.addAll(Arrays.asList(rest));
        return Run.of(line.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.startsWith("register")).sorted().toList();
        }
    }

    @Test
    void endingOfTheFileTellsTheFormat() throws IOException {
        Run run = run("export", at("events.csv"));

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).contains("events written");
        assertThat(Files.readAllLines(folder.resolve("events.csv")).get(0)).startsWith("event,date_start,");
        assertThat(files()).containsExactly("events.csv");
    }

    @Test
    void gdeltIsTwoFilesNamedAsGdeltNamesThem() throws IOException {
        Run run = run("export", "--format", "gdelt", at("20210309.export.CSV"));

        assertThat(run.exit()).isZero();
        assertThat(files()).containsExactly("20210309.export.CSV", "20210309.mentions.CSV");
        assertThat(Files.readAllLines(folder.resolve("20210309.export.CSV"))).singleElement().asString().contains("\tPER\tPERU\tPER\t");
        assertThat(run.errors()).contains("1 event left out: it was not done");
    }

    @Test
    void filtersAreThoseOfEvents() {
        assertThat(run("export", "--format", "jsonl", "--act", "relations-broken", "--pair", "PER,CHL", "-").outputLines()).hasSize(1);
        assertThat(run("export", "--format", "jsonl", "--until", "2020-01-01", "-").output()).isEmpty();
        assertThat(run("export", "--format", "jsonl", "--known-by", "2021-03-08", "-").output()).isEmpty();
        assertThat(run("export", "--format", "jsonl", "--known-by", "2021-03-09", "-").output()).contains("relations-broken");
    }

    @Test
    void parquetIsWrittenToAFileAlone() throws IOException {
        assertThat(run("export", at("x.parquet")).exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("x.parquet"))).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');

        Run run = run("export", "--format", "parquet", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("Name a file");
    }

    @Test
    void fileThatIsThereStaysWhereTheExportFails() throws IOException {
        Files.writeString(folder.resolve("old.csv"), "mine");

        Run run = Run.of("export", "--register", at("no-such-register"), at("old.csv"));

        assertThat(run.exit()).isEqualTo(4);
        assertThat(files()).containsExactly("old.csv");
        assertThat(folder.resolve("old.csv")).hasContent("mine");
    }

    @Test
    void nothingIsLeftWhereTheSecondFileCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("x.mentions.csv"));

        Run run = run("export", "--format", "gdelt", at("x.csv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("x.mentions.csv").contains("is a folder");
        assertThat(files()).containsExactly("x.mentions.csv");
    }

    @Test
    void registerIsNotWrittenOver() throws IOException {
        long size = Files.size(folder.resolve("register"));

        Run run = run("export", "--format", "csv", at("register"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("is the register itself");
        assertThat(folder.resolve("register")).hasSize(size);
    }

    @Test
    void whatTellsNoFormatAndWhereNoFolderIsAreRefused() {
        assertThat(run("export", at("events.xyz")).errors()).contains("--format").contains("geojson");
        assertThat(run("export", at("none/events.csv")).exit()).isEqualTo(2);
        assertThat(run("export", at("none/events.csv")).errors()).contains("there is no folder");
    }
}
