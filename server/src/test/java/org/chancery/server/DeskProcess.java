package org.chancery.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.server.alert.AlertSettings;
import org.junit.jupiter.api.Assumptions;

/** A desk with all its rooms in a process of its own, which can be killed, and can be given a small disk. */
final class DeskProcess implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;

    private DeskProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Argument: the folder of the register. Says where it is, and stays until it is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        TestDesk desk = TestDesk.in(folder, Clock.systemDefaultZone(), office -> Rooms.of(
                office,
                new DeskSettings(
                        new Binding("127.0.0.1", 0),
                        TestDesk.settings(folder).mailroom(),
                        new AlertSettings(Optional.empty(), AddressPolicy.any(), Optional.empty()))));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(desk.desk().address());
        Thread.currentThread().join();
    }

    /** Starts one; it is there when this returns. */
    static DeskProcess on(Path folder) throws IOException {
        return started(new ProcessBuilder(command(folder)));
    }

    /**
     * Starts one whose folder is a disk of its own, seen by it alone.
     *
     * @param kilobytes size of the disk
     * @param ballast how many of them are taken by a file named {@code ballast}
     */
    static DeskProcess onDiskOf(int kilobytes, int ballast, Path folder) throws IOException, InterruptedException {
        Process tried;
        try {
            tried = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").redirectErrorStream(true).start();
        } catch (IOException e) {
            return Assumptions.abort("There is no unshare(1) here to mount a disk for the test with.");
        }
        String said = new String(tried.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assumptions.assumeTrue(tried.waitFor() == 0, "This system lets nobody mount a disk for a test: " + said);
        String script = "mount -t tmpfs -o size=%dk none %s && dd if=/dev/zero of=%s/ballast bs=1k count=%d 2>/dev/null && exec %s".formatted(
                kilobytes, folder, folder, ballast, String.join(" ", command(folder).stream().map(word -> "'" + word + "'").toList()));
        return started(new ProcessBuilder("unshare", "-rm", "sh", "-c", script));
    }

    private static List<String> command(Path folder) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DeskProcess.class.getName(), folder.toString()));
    }

    private static DeskProcess started(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String address = lines.readLine();
        if (address == null) {
            throw new IOException("The desk did not open; see above.");
        }
        return new DeskProcess(process, URI.create(address));
    }

    /** A file of the disk that only the desk sees. */
    Path seen(Path file) {
        return Path.of("/proc/%d/root".formatted(process.pid()) + file);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-Chancery", "desk")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file of dispatches, as the page does. */
    HttpResponse<String> upload(String name, String content) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("api/filing"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .header("X-Chancery", "desk")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--xyz--\r\n".formatted(name, content)))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
