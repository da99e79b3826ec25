package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.formats.pack.Packing;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery read --into}: what is in the folder then, and what is said to whoever comes again. */
@Timeout(300)
class ArchiveReadingTest {

    private static final Readers MUTE = (options, progress) -> dispatch -> new Reading(
            dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    private Path archive;
    private Path out;

    @BeforeEach
    void anArchiveOfThreeFiles() throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.jsonl"), lines("a", 30) + "no JSON\n");
        Files.write(archive.resolve("b.jsonl.zst"), Packing.ZST.pack(lines("b", 30).getBytes(UTF_8)));
        Files.writeString(archive.resolve("c.txt"), "");
        out = folder.resolve("out");
    }

    @Test
    void readingsAreInTheOrderOfTheInputs() throws IOException {
        read();

        List<String> expected = new ArrayList<>();
        Stream.of("a", "b").forEach(name -> {
            for (int i = 0; i < 30; i++) {
                expected.add(name + i);
            }
        });
        assertThat(readings("readings-00001.jsonl.zst")).extracting(each -> each.path("dispatch").path("id").asText()).isEqualTo(expected);
    }

    @Test
    void whatCouldNotBeReadIsToldWithItsPlaceAndReason() throws IOException {
        Run run = read();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errors()).contains("a.jsonl#31").contains("c.txt: It is empty.");
        List<JsonNode> failures = objects(Files.readString(out.resolve("failures.jsonl")));
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0).path("record").asText()).endsWith("a.jsonl#31");
        assertThat(failures.get(0).path("reason").asText()).startsWith("It is no valid JSON");
        assertThat(failures.get(1).path("input").asText()).endsWith("c.txt");
    }

    @Test
    void summaryCountsWhatWasRead() throws IOException {
        Run run = read();

        JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        assertThat(summary.path("dispatches").asInt()).isEqualTo(60);
        assertThat(summary.path("failures").asInt()).isEqualTo(2);
        assertThat(summary.path("firstDay").asText()).isEqualTo("2021-03-01");
        assertThat(run.output()).contains("60 dispatches read into").contains("2021-03-01 to 2021-03-30").contains("2 not read");
    }

    @Test
    void sameCommandAgainFindsAllReadAlready() throws IOException {
        read();
        byte[] before = Files.readAllBytes(out.resolve("readings-00001.jsonl.zst"));

        Run run = read();

        assertThat(run.errors()).contains("All of it is read already");
        assertThat(Files.readAllBytes(out.resolve("readings-00001.jsonl.zst"))).isEqualTo(before);
    }

    @Test
    void filesThatCameSinceAreReadIntoAPartOfTheirOwn() throws IOException {
        read();
        Files.writeString(archive.resolve("d.jsonl"), lines("d", 5));

        read();

        assertThat(readings("readings-00002.jsonl.zst")).hasSize(5);
    }

    @Test
    void fileThatChangedSinceItWasReadIsNamed() throws IOException {
        read();
        Files.writeString(archive.resolve("a.jsonl"), lines("x", 31));

        Run run = read();

        assertThat(run.errors()).contains("a.jsonl changed since it was read");
    }

    @Test
    void inputThatIsGoneIsRefusedAndNothingIsTouched() throws IOException {
        read();
        Files.delete(archive.resolve("b.jsonl.zst"));

        Run run = read();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("a run over other inputs").contains("--restart");
        assertThat(readings("readings-00001.jsonl.zst")).hasSize(60);
    }

    @Test
    void otherOptionsAreRefusedByTheirName() throws IOException {
        read();

        Run run = read("--format", "csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("--format jsonl, not csv").contains("--restart");
    }

    @Test
    void restartBeginsAnew() throws IOException {
        read();

        Run run = read("--format", "csv", "--pack", "gzip", "--restart");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(names()).contains("readings-00001.csv.gz").doesNotContain("readings-00001.jsonl.zst");
    }

    @Test
    void folderOfOtherThingsIsRefused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");

        Run run = read("--restart");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("thesis.txt");
        assertThat(names()).contains("thesis.txt");
    }

    @Test
    void folderWithinAnInputIsRefusedSinceItWouldBeReadItself() {
        out = archive.resolve("sub/out");

        Run run = read();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("lies in the input");
        assertThat(out).doesNotExist();
    }

    @Test
    void twoRunsIntoOneFolderAreRefused() throws IOException {
        Files.createDirectories(out);
        try (FileChannel channel =
                        FileChannel.open(out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Run run = read();

            assertThat(lock.isValid()).isTrue();
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errors()).contains("is being written by another run");
        }
    }

    @Test
    void unfinishedFilesOfADeadRunAreSwept() throws IOException {
        read();
        Files.writeString(out.resolve(".readings-00009.jsonl.zst.part"), "half");
        Files.writeString(out.resolve(".checkpoint.json.part"), "half");

        read();

        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void standardInputCannotBeGoneOnWith() {
        Run run = Run.on(Terminal.none(), MUTE, "x", "read", "--into", out.toString(), "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("Save it as a file first");
    }

    @Test
    void textIsNoFormatOfParts() {
        Run run = read("--format", "text");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("jsonl, csv, gdelt or plover");
    }

    @Test
    void importTakesThePartsAndNothingElse() throws IOException {
        read();

        Run run = Run.of("import", "--register", folder.resolve("register").toString(), out.toString());

        assertThat(run.errors()).isEmpty();
        assertThat(run.output()).contains("60 rows entered");
    }

    @Test
    void readingAFolderOfReadingsTakesItsPartsAlone() throws IOException {
        read();

        Run run = Run.on(Terminal.none(), MUTE, "", "read", "--format", "jsonl", out.toString());

        assertThat(run.outputLines()).hasSize(60);
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void failuresOfAPrintedReadingGoIntoTheirFile() throws IOException {
        Path failures = folder.resolve("failures.jsonl");

        Run run = Run.on(
                Terminal.none(), MUTE, "", "read", "--format", "jsonl", "--failures", failures.toString(), archive.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.outputLines()).hasSize(60);
        assertThat(objects(Files.readString(failures))).hasSize(2);
    }

    private Run read(String... options) {
        List<String> arguments = new ArrayList<>(List.of("read", "--into", out.toString()));
        arguments.addAll(List.of(options));
        arguments.add(archive.toString());
        return Run.on(Terminal.none(), MUTE, "", arguments.toArray(String[]::new));
    }

    private static String lines(String name, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"%s%d\",\"date\":\"2021-03-%02d\",\"text\":\"Peru spoke of Chile.\"}\n".formatted(name, i, i % 30 + 1));
        }
        return lines.toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<JsonNode> readings(String part) throws IOException {
        try (InputStream in = Packing.ZST.unpacked(new BufferedInputStream(Files.newInputStream(out.resolve(part))))) {
            return objects(new String(in.readAllBytes(), UTF_8));
        }
    }

    private static List<JsonNode> objects(String lines) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }
}
