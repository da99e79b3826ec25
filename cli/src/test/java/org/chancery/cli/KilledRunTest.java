package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run over an archive, in a process of its own that is killed (SIGKILL) at any moment, and started again until it is done. */
@Timeout(900)
class KilledRunTest {

    private static final int DISPATCHES = 4_200;
    private static final int MOST_KILLS = 7;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zst", "gzip"})
    void aRunThatIsKilledEndsWithTheBytesOfOneThatIsNot(String packing) throws Exception {
        Path archive = archive();
        Path unbroken = folder.resolve("unbroken");
        Path killed = folder.resolve("killed");
        assertThat(start(archive, unbroken, packing).waitFor()).isEqualTo(3);

        int kills = 0;
        Random random = new Random(packing.hashCode());
        Process process = start(archive, killed, packing);
        String before = checkpoint(killed);
        while (!process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS)) {
            boolean wentOn = !checkpoint(killed).equals(before);
            if (kills < MOST_KILLS && (wentOn || kills % 3 == 0)) {
                process.destroyForcibly().waitFor();
                kills++;
                before = checkpoint(killed);
                process = start(archive, killed, packing);
            }
        }

        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(kills).isPositive();
        assertThat(written(killed)).isEqualTo(written(unbroken));
        assertThat(written(killed)).containsKeys("readings-00001.jsonl" + suffix(packing), "readings-00003.jsonl" + suffix(packing));
        try (Stream<Path> files = Files.list(killed)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void partsOfARunThatIsStillGoingOnAreWhole() throws Exception {
        Path archive = archive();
        Path out = folder.resolve("out");
        Process process = start(archive, out, "none");
        Path part = out.resolve("readings-00001.jsonl");
        while (!Files.exists(part)) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
        }

        String early = Files.readString(part);
        process.waitFor();

        assertThat(early).isEqualTo(Files.readString(part));
        assertThat(early.lines()).hasSizeGreaterThanOrEqualTo(2_000).allMatch(line -> line.endsWith("}"));
    }

    private static String checkpoint(Path run) throws IOException {
        Path checkpoint = run.resolve("checkpoint.json");
        return Files.exists(checkpoint) ? Files.readString(checkpoint).replaceAll("(?s)\"counts\".*", "") : "";
    }

    private static String suffix(String packing) {
        return switch (packing) {
            case "zst" -> ".zst";
            case "gzip" -> ".gz";
            default -> "";
        };
    }

    /** What is to be the same: parts, failures, inputs. */
    private static Map<String, String> written(Path run) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("readings-") || name.equals("failures.jsonl") || name.equals("inputs.jsonl")) {
                    found.put(name, java.util.Arrays.hashCode(Files.readAllBytes(file)) + " of " + Files.size(file));
                }
            }
        }
        return found;
    }

    /** Two files of lines, one packed, and a folder of texts; some of it broken. */
    private Path archive() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path texts = Files.createDirectories(archive.resolve("texts"));
        Files.writeString(archive.resolve("a.jsonl"), lines("a", DISPATCHES / 2));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive.resolve("b.jsonl.gz")))) {
            out.write(lines("b", DISPATCHES / 2).getBytes(UTF_8));
        }
        for (int i = 0; i < 60; i++) {
            Files.writeString(texts.resolve("t%02d.txt".formatted(i)), i % 7 == 3 ? "" : "Peru speaks\n\nPeru spoke of Chile, day %d.\n".formatted(i));
        }
        return archive;
    }

    private static String lines(String name, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(i % 50 == 7
                    ? "{\"id\": broken\n"
                    : i % 50 == 9
                            ? "{\"id\":\"%s%d\",\"text\":\"This makes it stumble.\"}\n".formatted(name, i)
                            : "{\"id\":\"%s%d\",\"text\":\"%s\"}\n".formatted(name, i, "Peru spoke of Chile. ".repeat(i % 9 + 1)));
        }
        return lines.toString();
    }

    private static Process start(Path archive, Path out, String packing) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                Quick.class.getName(),
                "read",
                "--into",
                out.toString(),
                "--pack",
                packing,
                archive.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The program with a reader that needs no models, takes a moment, and stumbles at times. */
    static final class Quick {

        private Quick() {}

        public static void main(String[] arguments) {
            Surroundings surroundings = new Surroundings(
                    InputStream.nullInputStream(),
                    new ByteArrayOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                    Terminal.none());
            Readers readers = (options, progress) -> dispatch -> {
                if (dispatch.text().contains("stumble")) {
                    throw new IllegalStateException("stumbled");
                }
                pause();
                return new Reading(
                        dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            };
            System.exit(Chancery.run(surroundings, readers, Run.NO_JUDGES, arguments));
        }

        private static void pause() {
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
