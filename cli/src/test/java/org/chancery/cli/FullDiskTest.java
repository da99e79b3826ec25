package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full while the program writes: one line says so, the exit code is no zero, and what was there before is there. */
@Timeout(300)
class FullDiskTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    /** The program on the real streams, with a reader that needs no models. */
    static final class Plain {

        private Plain() {}

        public static void main(String[] arguments) {
            Surroundings surroundings = new Surroundings(InputStream.nullInputStream(), new FileOutputStream(FileDescriptor.out), new PrintStream(System.err, true, UTF_8), Terminal.none());
            Readers mute = (options, progress) -> dispatch ->
                    new Reading(dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            System.exit(Chancery.run(surroundings, mute, Run.NO_JUDGES, arguments));
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Plain.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private record Ended(int exit, List<String> said) {}

    private static Ended toFullDisk(String... arguments) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(FULL), "This system has no /dev/full.");
        Process process = new ProcessBuilder(command(arguments)).redirectOutput(new File(FULL.toString())).start();
        List<String> said = process.errorReader(UTF_8).lines().toList();
        return new Ended(process.waitFor(), said);
    }

    private Path archive(int dispatches) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < dispatches; i++) {
            lines.append("{\"id\":\"d%d\",\"date\":\"2024-04-06\",\"text\":\"%s Day %s.\"}\n".formatted(i, "Peru spoke of Chile. ".repeat(i % 9 + 1), Integer.toHexString(i * 0x9E3779B1)));
        }
        return Files.writeString(folder.resolve("archive.jsonl"), lines);
    }

    @Test
    void readingsThatCannotBePrintedAreToldAndAreNoInputsFault() throws Exception {
        Ended ended = toFullDisk("read", "--format", "jsonl", archive(50).toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said()).singleElement().asString().contains("The output cannot be written").contains("Check the disk");
    }

    @Test
    void exportThatCannotBePrintedIsTold() throws Exception {
        String register = folder.resolve("register").toString();
        assertThat(new ProcessBuilder(command("file", "--register", register, archive(20).toString())).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();

        for (String[] arguments : new String[][] {
            {"export", "--register", register, "--format", "csv", "-"}, {"relations", "--register", register, "--format", "json"}, {"events", "--register", register, "--format", "json"},
            {"search", "--register", register, "peru"}, {"check", "--register", register}, {"relations", "--register", register}
        }) {
            Ended ended = toFullDisk(arguments);
            assertThat(ended.exit()).as(String.join(" ", arguments)).isEqualTo(1);
            assertThat(ended.said()).singleElement().asString().contains("cannot be written").doesNotContain("Exception");
        }
    }

    /** A disk of half a megabyte fills up under the run; when there is room the same command ends with the same bytes. */
    @Test
    void runIntoAFolderEndsWithALineAndGoesOnWhenThereIsRoom() throws Exception {
        Path archive = archive(4500);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path unbroken = folder.resolve("unbroken");
        assertThat(new ProcessBuilder(command("read", "--into", unbroken.toString(), "--pack", "none", archive.toString())).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
        String run = quoted(command("read", "--into", disk + "/out", "--pack", "none", archive.toString()));

        List<String> said = withOwnMounts(String.join(
                "\n",
                "mount -t tmpfs -o size=12m none " + disk,
                "dd if=/dev/zero of=" + disk + "/ballast bs=1k count=11600 2>/dev/null",
                run,
                "echo exit $?",
                "rm " + disk + "/ballast",
                run,
                "echo exit $?",
                "for part in " + unbroken + "/readings-*; do cmp $part " + disk + "/out/$(basename $part) && echo same; done"));

        List<String> exits = said.stream().filter(line -> line.startsWith("exit ")).toList();
        assertThat(exits).as("%s", said).hasSize(2).last().isEqualTo("exit 0");
        assertThat(exits.get(0)).isNotEqualTo("exit 0");
        assertThat(said).filteredOn(line -> line.contains("No space left")).as("%s", said).hasSize(1).noneMatch(line -> line.contains("Exception"));
        assertThat(said).filteredOn(line -> line.equals("same")).hasSize(3);
    }

    private static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").reduce((one, other) -> one + " " + other).orElseThrow();
    }

    private static List<String> withOwnMounts(String script) throws IOException, InterruptedException {
        Process tried;
        try {
            tried = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").redirectErrorStream(true).start();
        } catch (IOException e) {
            return Assumptions.abort("There is no unshare(1) here to mount a disk for the test with.");
        }
        String said = new String(tried.getInputStream().readAllBytes(), UTF_8);
        Assumptions.assumeTrue(tried.waitFor() == 0, "This system lets nobody mount a disk for a test: " + said);
        Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", script).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            return lines.lines().toList();
        }
    }
}
