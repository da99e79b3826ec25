package org.chancery.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./chancery serve} on a register, as a process of its own. */
final class DeskProcess {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern COLLECTION = Pattern.compile("Pause .*\\d+M->(\\d+)M\\(");
    private static final int PATIENCE_SECONDS = 120;

    private final String register;
    private final int port;
    private final Path collections;
    private volatile Process process;

    private DeskProcess(String register, int port, Path collections) throws IOException {
        this.register = register;
        this.port = port;
        this.collections = collections;
        this.process = start();
    }

    /** Starts it and waits until it answers. */
    static DeskProcess on(String register, int port, Connection connection) throws IOException, InterruptedException {
        DeskProcess desk = new DeskProcess(register, port, Files.createTempFile("collections", ".log"));
        desk.await(connection);
        return desk;
    }

    private Process start() throws IOException {
        ProcessBuilder command =
                new ProcessBuilder("./chancery", "serve", "--register", register, "--port", String.valueOf(port));
        command.environment().merge("CHANCERY_JAVA_OPTIONS", "-Xlog:gc:file=" + collections, (own, log) -> own + " " + log);
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        return command.start();
    }

    private void await(Connection connection) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (connection.get("/api/desk").isWell()) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(50); // it is not there yet
            }
        }
        throw new IllegalStateException("The desk on %s does not answer at port %d. Is ./chancery here, and the port free?".formatted(register, port));
    }

    /** Kills it as a power cut would, starts it anew, and waits until it answers. */
    void killAndStart(Connection connection) throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
        await(connection);
    }

    /** Ends it in good order. */
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Memory of the process, mapped files included, in MB; empty where the system does not tell. */
    OptionalLong residentMegabytes() {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"), StandardCharsets.UTF_8));
            return found.find() ? OptionalLong.of(Long.parseLong(found.group(1)) >> 10) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** MB that the latest collection left; empty before the first. */
    OptionalLong heapMegabytes() {
        try (var lines = Files.lines(collections)) {
            return lines.map(COLLECTION::matcher).filter(Matcher::find).mapToLong(found -> Long.parseLong(found.group(1))).reduce((one, other) -> other);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
