package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadCommandTest {

    private static final String DISPATCH =
            """
            Avalon expels envoy

            LIMA, 4 March 2021 (Coast News) — Peru expelled Chile's ambassador on Thursday.
            """;

    @TempDir
    private Path folder;

    @Test
    void textFileBecomesAReading() throws IOException {
        Run run = Run.of(Run.readingLines(file("a.txt", DISPATCH)));

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        JsonNode dispatch = readings(run).get(0).get("dispatch");
        assertThat(dispatch.get("title").asText()).isEqualTo("Avalon expels envoy");
        assertThat(dispatch.get("published").asText()).isEqualTo("2021-03-04");
    }

    @Test
    void standardInputIsReadToo() throws IOException {
        Run run = Run.withInput(DISPATCH, Run.readingLines("-"));

        assertThat(run.exit()).isZero();
        assertThat(readings(run)).hasSize(1);
    }

    @Test
    void orderOfReadingsIsThatOfInputs() throws IOException {
        String lines = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\":\"n%d\",\"text\":\"%s\"}".formatted(i, "Peru expelled an envoy. ".repeat(i % 7 + 1)))
                .collect(Collectors.joining("\n"));

        Run run = Run.of("read", "--format", "jsonl", "--threads", "4", file("many.jsonl", lines).toString());

        assertThat(readings(run))
                .extracting(reading -> reading.get("dispatch").get("id").asText())
                .containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void missingFileIsOneLineAndTheOthersAreRead() throws IOException {
        Run run = Run.of(Run.readingLines(folder.resolve("none.txt"), file("a.txt", DISPATCH)));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("none.txt").contains("no such file");
        assertThat(readings(run)).hasSize(1);
    }

    @Test
    void emptyFileIsOneLine() throws IOException {
        assertOneFailureOf(file("empty.txt", ""), "empty");
    }

    @Test
    void binaryJunkIsOneLine() throws IOException {
        byte[] junk = new byte[5000];
        new Random(7).nextBytes(junk);

        assertOneFailureOf(Files.write(folder.resolve("junk.bin"), junk), "binary");
    }

    @Test
    void pageOfFiftyMegabytesIsOneLine() throws IOException {
        Path large = folder.resolve("large.html");
        byte[] paragraph = ("<p>" + "Peru and Chile met for talks. ".repeat(1000) + "</p>\n").getBytes();
        try (OutputStream out = Files.newOutputStream(large)) {
            out.write("<html><body>".getBytes());
            for (long written = 0; written < 50L << 20; written += paragraph.length) {
                out.write(paragraph);
            }
        }

        assertOneFailureOf(large, "larger than");
    }

    @Test
    void sentenceOfTenThousandWordsDoesNotHang() throws IOException {
        Path endless = file("endless.txt", "Peru " + "and Chile and the envoys of Bolivia ".repeat(1430) + "met.");

        Run run = Run.of(Run.readingLines(endless, file("a.txt", DISPATCH)));

        assertThat(readings(run)).hasSize(2);
    }

    @Test
    void closedPipeEndsQuietly() throws IOException {
        Path input = file("a.txt", DISPATCH);
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream errors = new java.io.ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                java.io.InputStream.nullInputStream(), closed, new java.io.PrintStream(errors), Terminal.none());

        int exit = Chancery.run(
                surroundings, (options, progress) -> dispatch -> new org.chancery.reading.Reading(
                        dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                Run.NO_JUDGES,
                Run.readingLines(input));

        assertThat(exit).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void faultInOneReadingIsOneLineAndTheOthersAreRead() throws IOException {
        Readers stumbling = (options, progress) -> dispatch -> {
            if (dispatch.text().contains("stumble")) {
                throw new IllegalStateException("stumbled");
            }
            return new org.chancery.reading.Reading(
                    dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        };

        Run run = Run.on(
                Terminal.none(),
                stumbling,
                "",
                Run.readingLines(file("bad.txt", "This makes it stumble."), file("a.txt", DISPATCH)));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("bad.txt").contains("stumbled");
        assertThat(readings(run)).hasSize(1);
    }

    /** The input is refused in one line that holds {@code words}, and one beside it is read. */
    private void assertOneFailureOf(Path input, String words) throws IOException {
        Run run = Run.of(Run.readingLines(input, file("good.txt", DISPATCH)));

        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .contains(input.getFileName().toString())
                .contains(words);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(readings(run)).hasSize(1);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<JsonNode> readings(Run run) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> readings = new ArrayList<>();
        for (String line : run.outputLines()) {
            readings.add(mapper.readTree(line));
        }
        return readings;
    }
}
