package org.chancery.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.ActorKind;
import org.chancery.formats.in.Intake;
import org.chancery.reading.Reading;
import org.chancery.register.Told;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody writes dispatches for the desk and not for readers: markup, scripts, addresses that run and pictures that tell whoever
 * made them that they were looked at, wherever words of his come to stand. A real browser opens every page; none of it may run, and
 * none of it may become an element.
 */
@Timeout(580)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileDispatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer trap;
    private TestDesk desk;
    private Browser browser;

    @BeforeAll
    void file(@TempDir Path folder) throws Exception {
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            called.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        trap.start();
        desk = TestDesk.in(folder);
        desk.post("api/alerts/rules", rule());
        fileRead(folder);
        fileTold();
        desk.office().bulletin().tell(new Notice("register", "{}"));
        correct();
        upload();
        desk.post("api/feeds", JSON.writeValueAsString(JSON.createObjectNode().put("address", "http://10.0.0.1/" + "?a='onerror=window.ran=1")));
        browser = Browser.at(desk);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
        trap.stop(0);
    }

    /** What tells that it ran, or that it was fetched: {@code window.ran}, and a call at the trap. */
    private String harm() {
        String there = "http://127.0.0.1:%d".formatted(trap.getAddress().getPort());
        return "<img src=\"%1$s/img\" onerror=\"window.ran=1\"><script>window.ran=1</script><svg/onload=window.ran=1>"
                        .formatted(there)
                + "<style>@import '%1$s/css';body{background:url(%1$s/url)}</style>![x](%1$s/md)[run](javascript:window.ran=1)<%1$s/auto>"
                        .formatted(there)
                + "'\"><a href=javascript:window.ran=1>x</a>&lt;script&gt;window.ran=1&lt;/script&gt;${window.ran=1}{{window.ran=1}}";
    }

    private String rule() throws IOException {
        ObjectNode rule = JSON.createObjectNode().put("name", "<img src=x onerror=window.ran=1>");
        rule.putObject("what").put("kind", "act");
        rule.putNull("within");
        return JSON.writeValueAsString(rule);
    }

    /** Dispatches as they come by a line of JSON, read by the real reader. */
    private void fileRead(Path folder) throws IOException {
        ObjectNode line = JSON.createObjectNode()
                .put("id", "x'\"><img src=x onerror=window.ran=1>")
                .put("url", "javascript:window.ran=1")
                .put("title", "Mexico breaks off relations with Ecuador " + harm())
                .put("agency", "<img src=x onerror=window.ran=1>")
                .put("author", "<img src=x onerror=window.ran=1>")
                .put("date", "2024-04-06")
                .put(
                        "text",
                        "MEXICO CITY, April 6, 2024 (Andes Wire) -- Mexico broke off diplomatic relations with Ecuador on Saturday. President Andres"
                                + " Manuel Lopez Obrador said: \"" + harm() + "\" Mexico's foreign minister, Alicia Barcena <svg/onload=window.ran=1>,"
                                + " condemned Ecuador's raid on the embassy in Quito " + harm() + " on Friday.");
        Path file = folder.resolve("hostile.jsonl");
        Files.writeString(file, JSON.writeValueAsString(line) + "\n");
        List<Reading> readings = new ArrayList<>();
        Intake.dispatches(file.toString()).forEach(dispatch -> readings.add(TestDesk.reader().read(dispatch)));
        assertThat(readings).singleElement().satisfies(reading -> assertThat(reading.events()).isNotEmpty());
        desk.office().register().file(readings, Instant.now());
    }

    /** Readings in which the harm stands where the reader would hardly take it for a name: of persons, courts, cities. */
    private void fileTold() {
        String name = "<img src=x onerror=window.ran=1>";
        List<Reading> readings = List.of(
                Told.in("told-1", "2024-04-07")
                        .title(harm())
                        .act(Act.ASYLUM_GRANTED, "MEX", name + "/ECU", "2024-04-05", "Mexico granted asylum to " + harm())
                        .at(name, "ECU")
                        .reading(),
                Told.in("told-2", "2024-04-11")
                        .title("![x](http://127.0.0.1:%d/title)".formatted(trap.getAddress().getPort()))
                        .act(Act.PROCEEDINGS_FILED, "MEX", "ECU", "2024-04-11", "Mexico sued Ecuador at " + harm())
                        .before(name + " Court")
                        .reading(),
                Told.in("told-3", "2024-04-06")
                        .title(name)
                        .act(Act.PREMISES_VIOLATED, "ECU", "MEX", "2024-04-05", "Police entered the embassy " + harm())
                        .mission(ActorKind.MISSION, "MEX", "ECU", name)
                        .reading());
        desk.office().register().file(readings, Instant.now());
    }

    private void correct() throws Exception {
        JsonNode events = JSON.readTree(desk.get("api/events?as-of=2024-05-01").body());
        assertThat(events).isNotEmpty();
        String why = JSON.writeValueAsString(JSON.createObjectNode().put("why", harm()).set("values", JSON.createObjectNode().put("date", "2024-04-08")));
        assertThat(desk.post("api/events/" + events.get(0).path("id").asText() + "/set", why).statusCode()).isEqualTo(200);
    }

    private void upload() throws Exception {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"<img src=x onerror=window.ran=1>.txt\"\r\n"
                + "Content-Type: text/html\r\n\r\n\r\n--xyz--\r\n";
        HttpRequest request = HttpRequest.newBuilder(desk.at("api/filing"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .header("X-Chancery", "desk")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }

    private JsonNode cases() throws Exception {
        JsonNode cases = JSON.readTree(desk.get("api/cases?as-of=2024-05-01").body());
        assertThat(cases).isNotEmpty();
        return cases;
    }

    Stream<String> pages() throws Exception {
        List<String> pages = new ArrayList<>(List.of(
                "?as-of=2024-04-08", "relations?as-of=2024-05-01", "relations/ECU/MEX?as-of=2024-05-01", "cases?as-of=2024-05-01", "dispatches",
                "search?q=mexico", "search?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E", "file", "alerts", "house",
                "relations/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E/MEX", "cases/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
                "dispatches/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E", "alerts?of=%3Cimg%3E", "?as-of=%3Cimg%20src%3Dx%3E"));
        for (JsonNode dispatch : JSON.readTree(desk.get("api/dispatches").body())) {
            pages.add("dispatches/" + java.net.URLEncoder.encode(dispatch.path("id").asText(), UTF_8).replace("+", "%20"));
        }
        for (JsonNode matter : cases()) {
            pages.add("cases/" + matter.path("id").asText() + "?as-of=2024-05-01");
        }
        assertThat(pages).as("three dispatches more than one, and cases").hasSizeGreaterThan(20);
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOfADispatchRunsOnAnyPageOrBecomesAnElement(String page) {
        browser.open(page);
        browser.see("main h1, main h2, main p");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".loading")));

        assertHarmless(page);
    }

    private void assertHarmless(String page) {
        assertThat(browser.driver().executeScript("return window.ran === undefined")).as("nothing ran at " + page).isEqualTo(true);
        List<?> grown = (List<?>) browser.driver().executeScript("""
                return [...document.querySelectorAll('body img, body style, body script, body iframe, body object, body link, body [onerror], body [onload], body base, body meta, body form[action]')]
                  .concat([...document.querySelectorAll('a[href]')].filter(link => !/^https?:$/.test(new URL(link.getAttribute('href'), location).protocol)))
                  .map(each => each.outerHTML.slice(0, 200))""");
        assertThat(grown).as("elements that words became at " + page).isEmpty();
        List<?> foreign = (List<?>) browser.driver().executeScript(
                "return performance.getEntriesByType('resource').map(each => each.name).filter(name => !name.startsWith(location.origin))");
        assertThat(foreign).as("fetched from elsewhere at " + page).isEmpty();
        assertThat(browser.complaints()).as("what the policy had to stop at " + page).noneMatch(line -> line.contains("Content Security Policy"));
        assertThat(called).isEmpty();
    }

    /** A link that an id of a dispatch or a case is put into leads to that dispatch or case and nowhere else. */
    @Test
    void linksToADispatchLeadToItWhateverItsIdIs() throws Exception {
        browser.open("dispatches");
        browser.see("main table a");
        List<?> links = (List<?>) browser.driver().executeScript("return [...document.querySelectorAll('main table a')].map(a => decodeURIComponent(new URL(a.href).pathname))");
        List<String> ids = new ArrayList<>();
        JSON.readTree(desk.get("api/dispatches").body()).forEach(each -> ids.add("/dispatches/" + each.path("id").asText()));
        assertThat(links).map(String::valueOf).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void memorandaFetchNothingAndRunNothing() throws Exception {
        for (JsonNode matter : cases()) {
            String at = "api/cases/" + matter.path("id").asText() + "/memo?as-of=2024-05-01&format=";
            HttpResponse<String> page = desk.get(at + "html");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<img", "<script", "<svg", "href=\"javascript", "<style>@import");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
            browser.open(at + "html");
            assertThat(browser.driver().executeScript("return window.ran === undefined")).isEqualTo(true);
            HttpResponse<byte[]> pdf =
                    CLIENT.send(HttpRequest.newBuilder(desk.at(at + "pdf")).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).matches("attachment; filename=\"[a-z0-9_-]+\\.pdf\"");
            assertThat(new String(pdf.body(), UTF_8)).doesNotContain("/JavaScript", "/Launch", "/URI");
        }
        assertThat(called).isEmpty();
    }
}
