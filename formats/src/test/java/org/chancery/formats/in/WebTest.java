package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.formats.in.IntakeTest.failures;
import static org.chancery.formats.in.IntakeTest.received;
import static org.chancery.formats.in.IntakeTest.taken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.dispatch.Dispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that answer badly: each costs one failure and no more time than the limits allow. */
@Timeout(60)
class WebTest {

    private static final Limits LIMITS =
            Limits.standard().withDocumentBytes(100_000).withAnswer(Duration.ofSeconds(20));
    private static final Limits IMPATIENT = LIMITS.withAnswer(Duration.ofMillis(1500));
    private static final String STORY =
            "<html><body><article><h1>Lima recalls its envoy</h1><p>Peru recalled its ambassador from Chile on Thursday for talks, %s said.</p>"
                    + "<p>Chile regretted the step and kept its own in Lima.</p></article></body></html>";

    @Test
    void pageIsReadInTheCharsetTheServerNames() throws IOException {
        try (Site site = Site.answering((path, out) -> out.write(
                Site.page("200 OK\r\nContent-Type: text/html; charset=windows-1252", STORY.formatted("se\u00F1or Mu\u00F1oz"))))) {
            Dispatch dispatch = received(taken(new Intake(LIMITS, null), site.address("/a"))).get(0);

            assertThat(dispatch.text()).contains("señor Muñoz said.");
            assertThat(dispatch.source()).isEqualTo(site.address("/a"));
        }
    }

    @Test
    void redirectToAnotherPageIsFollowed() throws IOException {
        try (Site site = Site.answering((path, out) -> out.write(
                path.equals("/new")
                        ? Site.page("200 OK\r\nContent-Type: text/html", STORY.formatted("Lima"))
                        : Site.page("301 Moved\r\nLocation: new", "")))) {
            assertThat(received(taken(new Intake(LIMITS, null), site.address("/old")))).hasSize(1);
        }
    }

    @Test
    void statusIsNamedAndTheNextStepFitsIt() throws IOException {
        try (Site site = Site.answering((path, out) -> out.write(Site.page(path.substring(1) + " No", "sorry")))) {
            List<Arrival.Failure> failures = failures(
                    taken(new Intake(LIMITS, null), site.address("/404"), site.address("/500"), site.address("/403")));

            assertThat(failures)
                    .extracting(Arrival.Failure::reason)
                    .containsExactly(
                            "The server answers with status 404.",
                            "The server answers with status 500.",
                            "The server answers with status 403.");
            assertThat(failures)
                    .extracting(Arrival.Failure::nextStep)
                    .containsExactly(
                            "Check the address.",
                            "Try again later, or save the page as a file.",
                            "Open it in a browser, where you may see it, and save it.");
        }
    }

    @Test
    void redirectInACircleIsTold() throws IOException {
        assertRefused(
                LIMITS,
                (path, out) -> out.write(Site.page("302 Found\r\nLocation: " + (path.equals("/a") ? "/b" : "/a"), "")),
                "It redirects in a circle");
    }

    @Test
    void redirectWithoutEndIsTold() throws IOException {
        assertRefused(
                LIMITS,
                (path, out) -> out.write(Site.page("302 Found\r\nLocation: " + path + "a", "")),
                "It redirects more than 10 times.");
    }

    @Test
    void redirectToAFileIsNotFollowed() throws IOException {
        assertRefused(
                LIMITS,
                (path, out) -> out.write(Site.page("302 Found\r\nLocation: file:///etc/hostname", "")),
                "It redirects to “file:///etc/hostname”, which is no web address.");
    }

    @Test
    void silentServerIsNotWaitedForForEver() throws IOException {
        assertRefused(IMPATIENT, (path, out) -> Thread.sleep(30_000), "It did not answer in full within 1 seconds.");
    }

    @Test
    void drippingServerIsNotWaitedForForEver() throws IOException {
        assertRefused(
                IMPATIENT,
                (path, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>".getBytes(ISO_8859_1));
                    for (int i = 0; i < 1000; i++) {
                        out.write('a');
                        out.flush();
                        Thread.sleep(50);
                    }
                },
                "It did not answer in full within 1 seconds.");
    }

    @Test
    void bodyWithoutEndIsCutAtTheLimit() throws IOException {
        assertRefused(
                LIMITS,
                (path, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>".getBytes(ISO_8859_1));
                    while (true) {
                        out.write("Peru and Chile met. ".repeat(500).getBytes(ISO_8859_1));
                    }
                },
                "It is larger than the limit of 97 kB for one document.");
    }

    @Test
    void packedBodyIsMeasuredUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Peru and Chile met. ".repeat(50_000).getBytes(ISO_8859_1));
        }
        assertRefused(
                LIMITS,
                (path, out) -> out.write(
                        Site.page("200 OK\r\nContent-Encoding: gzip", packed.toString(ISO_8859_1))),
                "It is larger than the limit of 97 kB for one document.");
    }

    @Test
    void bodyThatBreaksOffIsTold() throws IOException {
        assertRefused(
                LIMITS,
                (path, out) -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>Peru recalled".getBytes(ISO_8859_1)),
                "The connection broke");
    }

    @Test
    void answerThatIsNoHttpIsTold() throws IOException {
        assertRefused(LIMITS, (path, out) -> out.write("SSH-2.0-x\r\n\r\n".getBytes(ISO_8859_1)), "The connection broke");
    }

    @Test
    void portWhereNobodyListensIsTold() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(failures(taken(new Intake(LIMITS, null), "http://127.0.0.1:" + port + "/"))
                        .get(0)
                        .reason())
                .isEqualTo("“127.0.0.1:%d” accepts no connection.".formatted(port));
    }

    @Test
    void addressWithoutAHostIsNone() {
        assertThat(failures(taken(new Intake(LIMITS, null), "http://", "https:///x", "http://a b")))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure.line()).doesNotContain("\n"));
    }

    /** The address fails for this reason, and the page asked for after it, from the same server program, is read. */
    private static void assertRefused(Limits limits, Site.Answer answer, String reason) throws IOException {
        try (Site bad = Site.answering(answer);
                Site good = Site.answering(
                        (path, out) -> out.write(Site.page("200 OK\r\nContent-Type: text/html", STORY.formatted("Lima"))))) {
            List<Arrival> arrivals = taken(new Intake(limits, null), bad.address("/a"), good.address("/b"));

            assertThat(failures(arrivals)).singleElement().satisfies(failure -> {
                assertThat(failure.input()).isEqualTo(bad.address("/a"));
                assertThat(failure.reason()).startsWith(reason);
            });
            assertThat(received(arrivals)).hasSize(1);
        }
    }
}
