package org.chancery.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Starts processes of tests: with the class path of this one, and, where it must be, with mounts of their own. */
final class Processes {

    private Processes() {}

    /** A Java program of the tests; what it says of faults goes to the log of the build. */
    static Process java(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** A command line of a shell that runs a Java program of the tests. */
    static String shell(Class<?> main, String... arguments) {
        return command(main, arguments).stream().map(word -> "'" + word + "'").reduce((one, other) -> one + " " + other).orElseThrow();
    }

    /**
     * Runs a script whose mounts nobody else sees and which are gone with it: the way to a small or a read-only disk that needs no
     * rights on the machine. Where the system does not allow it the test is left out.
     *
     * @return what it wrote, faults among it
     */
    static List<String> withOwnMounts(String script) throws IOException, InterruptedException {
        Process tried;
        try {
            tried = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.abort("There is no unshare(1) here to mount a disk for the test with.");
            throw e;
        }
        String said = new String(tried.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assumptions.assumeTrue(tried.waitFor() == 0, "This system lets nobody mount a disk for a test: " + said);
        Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", script).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }
}
