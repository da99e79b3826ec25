package org.chancery.server.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send, written to the socket as it is. */
@Timeout(120)
class RawRequestTest {

    private static final List<String> HEADERS = List.of(
            "content-security-policy: default-src 'none'", "x-content-type-options: nosniff", "x-frame-options: deny",
            "referrer-policy: no-referrer", "cross-origin-resource-policy: same-origin", "cache-control: no-");

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static TestDesk guarded;

    @BeforeAll
    static void open() {
        desk = TestDesk.in(folder.resolve("open"));
        guarded = Guarded.in(folder.resolve("guarded"), Clock.systemUTC(), Guarded.NETWORK);
    }

    @AfterAll
    static void close() {
        desk.close();
        guarded.close();
    }

    private static String asked(TestDesk desk, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), desk.desk().port())) {
            socket.setSoTimeout(40_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request);
                out.flush();
            } catch (IOException e) {
                // it was refused before it was sent to its end; the answer is there
            }
            try {
                return new String(socket.getInputStream().readAllBytes(), UTF_8);
            } catch (IOException e) {
                return "";
            }
        }
    }

    private static String asked(String head) throws IOException {
        return asked(desk, (head.replace("HOST", "127.0.0.1:" + desk.desk().port()) + "\r\n\r\n").getBytes(ISO_8859_1));
    }

    private static String line(String request) {
        return request + " HTTP/1.1\r\nHost: HOST\r\nConnection: close";
    }

    static Stream<String> requestsThatReachNoRoom() {
        return Stream.of(
                "GARBAGE",
                "\0\u0001\u0002\u0003",
                "GET / HTTP/9.9\r\nHost: HOST",
                line("GET /" + "a".repeat(20_000)),
                line("GET /") + "\r\nX-Long: " + "a".repeat(20_000),
                line("GET /js/%"),
                line("GET /js/%2"),
                line("GET /js/..;/main.js"),
                line("GET /js/%c0%ae%c0%ae/main.js"),
                line("GET http://elsewhere.example\0/"),
                line("GET /") + "\r\nContent-Length: 5\r\nContent-Length: 6",
                line("POST /api/merge") + "\r\nContent-Length: -1",
                line("POST /api/merge") + "\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\nX-Chancery: desk",
                "GET / HTTP/1.1\r\nConnection: close",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close",
                line("GET /") + "\r\n folded: header",
                line("GET /") + "\r\nBad Header: x");
    }

    /** A browser that came to such an answer by a link must not run, frame or guess anything of it. */
    @ParameterizedTest
    @MethodSource("requestsThatReachNoRoom")
    void whatTheServerAnswersByItselfHasTheHeadersOfAllAnswersAndTellsNothing(String request) throws IOException {
        String answer = asked(request);
        String told = answer.toLowerCase(Locale.ROOT);

        assertThat(answer).matches("(?s)HTTP/1\\.1 (?:4|505).*");
        assertThat(HEADERS).allSatisfy(header -> assertThat(told).contains(header));
        assertThat(told).doesNotContain("jetty", "javalin", "exception", "\tat ", "<html", "elsewhere.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/js/../../store/sqlite/V1__register.sql", "/js/..\\..\\pom.xml",
        "/%2e%2e%5c%2e%2e%5cpom.xml", "/js/..%2f..%2fDesk.class", "/.%00./main.js", "//etc/passwd", "/vendor/../../Desk.class", "/..%252f..%252fetc/passwd",
        "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/js/.git/config", "/tables/V1__door.sql", "/openapi/door.json"
    })
    void noPathLeadsOutOfTheFolderOfThePages(String path) throws IOException {
        String answer = asked(line("GET " + path));

        assertThat(answer).doesNotContain("root:", "create table", "<project", "CREATE TABLE", "Manifest-Version", "x-role", "\u00ca\u00fe\u00ba\u00be");
        assertThat(answer).containsAnyOf("HTTP/1.1 4", "<title>Chancery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PROPFIND", "PUT", "DELETE", "NONSENSE"})
    void methodsThatNobodyNeedsDoNothingAndEchoNothing(String method) throws IOException {
        String answer = asked(line(method + " /") + "\r\nX-Secret: bond-007");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("bond-007");
    }

    /** A server that sends callers on by what they call it, or by a path with a host in it, sends them wherever somebody likes. */
    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "//elsewhere.example/%2e%2e", "/\\elsewhere.example", "/%2f%2felsewhere.example", "/css", "/js", "/js/", "/vendor", "/relations/", "/api", "/api/"})
    void nobodyIsSentElsewhere(String path) throws IOException {
        String answer = asked(guarded, ("GET " + path + " HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));

        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("\r\nlocation:");
    }

    @Test
    void noAnswerNamesTheServerOrItsVersion() throws IOException {
        for (String path : List.of("/", "/api/desk", "/api/nothing", "/js/main.js")) {
            assertThat(asked(line("GET " + path)).toLowerCase(Locale.ROOT)).doesNotContain("\r\nserver:", "x-powered-by", "jetty");
        }
    }

    @Test
    void bodyThatClaimsToBePackedIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST /api/merge HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nX-Chancery: desk\r\nContent-Type: application/json\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n")
                .formatted(desk.desk().port(), packed.size())
                .getBytes(ISO_8859_1));
        request.writeBytes(packed.toByteArray());

        assertThat(asked(desk, request.toByteArray())).startsWith("HTTP/1.1 4");
    }

    @Test
    void bodyWithoutEndIsRefusedAtTheLimit() throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST /api/merge HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nX-Chancery: desk\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n")
                .formatted(desk.desk().port())
                .getBytes(ISO_8859_1));
        byte[] chunk = ("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(ISO_8859_1);
        for (int i = 0; i < 8; i++) {
            request.writeBytes(chunk);
        }

        String answer = asked(desk, request.toByteArray());
        assertThat(answer).satisfiesAnyOf(
                told -> assertThat(told).as("the line is cut").isEmpty(), told -> assertThat(told).startsWith("HTTP/1.1 413"));
        assertThat(asked(line("GET /api/desk"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void jsonNestedWithoutEndIsRefused() throws IOException {
        String body = "{\"why\":".repeat(100_000);
        assertThat(asked(
                        desk,
                        ("POST /api/merge HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nX-Chancery: desk\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: %d\r\n\r\n%s")
                                .formatted(desk.desk().port(), body.length(), body)
                                .getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 400")
                .contains("The body is no valid JSON");
    }

    /** Each request that comes drop by drop holds a thread; a few hundred of them would hold all. */
    @Test
    void bodyThatDripsIsNotWaitedFor() throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), guarded.desk().port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/login HTTP/1.1\r\nHost: desk\r\nX-Chancery: desk\r\nContent-Type: application/json\r\nContent-Length: 8000\r\n\r\n{"
                    .getBytes(ISO_8859_1));
            out.flush();
            int sent = 0;
            try {
                for (; sent < 8000 && socket.getInputStream().available() == 0; sent++) {
                    Thread.sleep(200);
                    out.write(' ');
                    out.flush();
                }
            } catch (IOException e) {
                // the line was cut
            }
            assertThat(sent).as("bytes that were waited for, of 8000").isLessThan(100);
        }
    }
}
