package org.chancery.server.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.Reader;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FilingRoomTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "examples", "dispatches");
    private static final String BREAK =
            """
            Freedonia aside, Mexico cuts ties with Ecuador

            MEXICO CITY, Saturday, April 6, 2024 (Andes Wire) -- Mexico broke off diplomatic relations with Ecuador on Saturday, hours after
            police stormed its embassy in Quito, President Andres Manuel Lopez Obrador said.

            "It is a flagrant violation of international law," the foreign ministry said.
            """;

    @TempDir
    Path folder;

    @Test
    void a_pasted_text_is_filed_and_tells_what_it_changed() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            HttpResponse<String> answer = desk.post("api/filing", text(BREAK, "2024-04-06"));

            assertThat(answer.statusCode()).isEqualTo(202);
            JsonNode line = onlyLine(done(desk, answer));
            assertThat(line.path("state").asText()).isEqualTo("filed");
            assertThat(line.path("title").asText()).isEqualTo("Freedonia aside, Mexico cuts ties with Ecuador");
            assertThat(line.path("day").asText()).isEqualTo("2024-04-06");
            assertThat(line.path("came").path("events").asInt()).isPositive();
            assertThat(line.path("came").path("new").asInt()).isPositive();
            assertThat(line.path("came").path("changes").toString())
                    .isEqualTo("[{\"pair\":[\"ECU\",\"MEX\"],\"before\":\"established\",\"after\":\"broken\"}]");
            assertThat(desk.office().register().dispatch(line.path("dispatch").asText())).isPresent();
        }
    }

    @Test
    void the_same_text_again_is_known_and_changes_nothing() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")));
            JsonNode line = onlyLine(done(desk, desk.post("api/filing", text(BREAK, "2024-04-06"))));

            assertThat(line.path("state").asText()).isEqualTo("known");
            assertThat(line.has("came")).isFalse();
            assertThat(desk.office().register().dispatches()).hasSize(1);
        }
    }

    @Test
    void another_report_of_a_known_event_is_told_as_that() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")));
            String other = "Lopez Obrador ends relations with Quito\n\nQUITO, April 7, 2024 (Capital Post) -- Mexico broke off diplomatic"
                    + " relations with Ecuador on Saturday after the raid, officials in Quito said on Sunday.\n";
            JsonNode came = onlyLine(done(desk, desk.post("api/filing", text(other, "2024-04-07")))).path("came");

            assertThat(came.path("gained").asInt()).isPositive();
            assertThat(came.path("changes")).isEmpty();
        }
    }

    @Test
    void files_are_read_one_by_one_and_a_bad_one_stops_none() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            HttpResponse<String> answer = upload(
                    desk,
                    new Sent("notes.pdf", "%PDF-1.7 nothing".getBytes(UTF_8)),
                    new Sent("C:\\texts\\plate.txt", Files.readAllBytes(EXAMPLES.resolve("a-name-on-a-plate.txt"))),
                    new Sent("empty.txt", new byte[0]),
                    new Sent("packed.txt.gz", packed(BREAK)));

            assertThat(answer.statusCode()).isEqualTo(202);
            JsonNode job = done(desk, answer);
            assertThat(job.path("filed").asInt()).isEqualTo(2);
            assertThat(job.path("failed").asInt()).isEqualTo(2);
            assertThat(job.path("lines")).extracting(line -> line.path("name").asText() + " " + line.path("state").asText())
                    .containsExactly("notes.pdf failed", "plate.txt filed", "empty.txt failed", "packed.txt.gz filed");
            assertThat(job.at("/lines/0/reason").asText()).isEqualTo("It is a PDF document.");
            assertThat(job.at("/lines/0/next").asText()).isEqualTo("Save its words as a plain text or HTML file first.");
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void another_text_under_an_id_that_is_filed_is_told_not_dropped() throws Exception {
        String line = "{\"id\": \"42\", \"published\": \"2021-03-05\", \"text\": \"%s\"}\n";
        String wire = line.formatted("Chile recalled its ambassador from Peru on Thursday.") + line.formatted("Peru expelled three diplomats of Chile.");
        try (TestDesk desk = TestDesk.in(folder)) {
            for (int time = 1; time <= 2; time++) {
                JsonNode job = done(desk, upload(desk, new Sent("wire.jsonl", wire.getBytes(UTF_8))));
                assertThat(job.path("lines")).extracting(one -> one.path("state").asText()).containsExactly(time == 1 ? "filed" : "known", "failed");
                assertThat(job.at("/lines/1/reason").asText()).isEqualTo("Another text is filed under its id, “42”.");
            }
        }
    }

    @Test
    void a_line_that_was_seen_is_set_aside() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            JsonNode job = done(desk, upload(desk, new Sent("notes.pdf", "%PDF-1.7".getBytes(UTF_8))));
            String path = "api/filing/" + job.path("job").asText();

            assertThat(desk.send("DELETE", path + "/lines/1", "").statusCode()).isEqualTo(204);
            assertThat(JSON.readTree(desk.get(path).body()).path("lines")).isEmpty();
            assertThat(desk.send("DELETE", path + "/lines/1", "").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void an_address_is_fetched_and_a_private_one_is_not() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = ("<html><body><article><h1>Lima recalls its envoy</h1><p>LIMA, March 4, 2021 -- Peru recalled its ambassador from"
                            + " Chile on Thursday for talks, the ministry said.</p></article></body></html>")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try (TestDesk desk = TestDesk.in(folder)) {
            String address = "http://127.0.0.1:" + site.getAddress().getPort() + "/envoy";
            JsonNode read = onlyLine(done(desk, desk.post("api/filing", "{\"address\":\"" + address + "\"}")));
            JsonNode refused = onlyLine(done(desk, desk.post("api/filing", "{\"address\":\"http://10.0.0.7/\"}")));

            assertThat(read.path("state").asText()).isEqualTo("filed");
            assertThat(refused.path("state").asText()).isEqualTo("failed");
            assertThat(refused.path("reason").asText()).isEqualTo("“10.0.0.7” is not at a public address.");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void a_request_that_makes_no_sense_is_refused_at_once() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            List<String> bodies = List.of(
                    "{}",
                    "{\"text\":\" \"}",
                    "{\"text\":\"a\",\"address\":\"https://a.example/\"}",
                    "{\"address\":\"/etc/hostname\"}",
                    "{\"address\":\"file:///etc/hostname\"}",
                    "{\"address\":\"https://ana:word@a.example/\"}",
                    "{\"text\":\"a\",\"published\":\"6 April\"}",
                    "{\"text\":\"a\",\"published\":\"2024-02-30\"}",
                    "{\"text\":\"a\",\"published\":\"9999-01-01\"}",
                    "[]",
                    "{");
            for (String body : bodies) {
                HttpResponse<String> answer = desk.post("api/filing", body);

                assertThat(answer.statusCode()).as(body).isEqualTo(400);
                assertThat(JSON.readTree(answer.body()).path("next").asText()).isNotEmpty();
            }
            assertThat(JSON.readTree(desk.get("api/filing").body()).path("jobs")).isEmpty();
        }
    }

    @Test
    void too_much_at_a_time_is_refused_and_nothing_of_it_kept() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            HttpResponse<String> answer = upload(desk, new Sent("large.txt", new byte[(int) Accepting.LARGEST_REQUEST + 1]));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void what_was_accepted_is_read_after_a_restart_and_filed_once() throws Exception {
        Mailroom mailroom = TestDesk.settings(folder).mailroom();
        Spool spool = new Spool(mailroom.spool());
        try (TestDesk desk = TestDesk.in(folder)) {
            done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")));
        }
        try (TestDesk desk = TestDesk.in(folder, Clock.systemUTC(), office -> List.of())) {
            spool.keep("job-1-1", new ByteArrayInputStream(BREAK.getBytes(UTF_8)));
            spool.keep("job-1-2", Files.newInputStream(EXAMPLES.resolve("a-name-on-a-plate.txt")));
            spool.keep("job-0-1", new ByteArrayInputStream(new byte[5]));
            new Waiting(desk.office().annex(), spool.name())
                    .enter(
                            List.of(
                                    new Given("1", 1, Given.Kind.TEXT, "pasted text", "job-1-1", LocalDate.of(2024, 4, 6)),
                                    new Given("1", 2, Given.Kind.FILE, "plate.txt", "job-1-2", null)),
                            1_700_000_000_000L,
                            "ana");
        }
        try (TestDesk desk = TestDesk.in(folder)) {
            JsonNode job = done(desk, desk.get("api/filing/1"));

            assertThat(job.path("by").asText()).isEqualTo("ana");
            assertThat(job.path("known").asInt()).isEqualTo(1);
            assertThat(job.path("filed").asInt()).isEqualTo(1);
            assertThat(left()).isEmpty();
        }
        try (TestDesk desk = TestDesk.in(folder)) {
            assertThat(JSON.readTree(desk.get("api/filing").body()).path("jobs")).isEmpty();
            assertThat(desk.office().register().dispatches()).hasSize(2);
        }
    }

    @Test
    void a_job_that_is_cancelled_reads_no_further() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                lines.append("{\"id\":\"d%d\",\"title\":\"Talks %d\",\"date\":\"2024-04-06\",\"text\":\"Peru and Chile met in Lima for talk number %d.\"}\n".formatted(i, i, i));
            }
            String job = JSON.readTree(upload(desk, new Sent("many.jsonl", lines.toString().getBytes(UTF_8))).body()).path("job").asText();
            desk.send("DELETE", "api/filing/" + job, "");

            assertThat(JSON.readTree(desk.get("api/filing/" + job).body()).path("state").asText()).isEqualTo("cancelled");
            done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")));
            assertThat(desk.office().register().dispatches()).hasSizeLessThan(401);
            assertThat(left()).isEmpty();
            desk.send("DELETE", "api/filing/" + job, "");
            assertThat(desk.get("api/filing/" + job).statusCode()).isEqualTo(404);
        }
    }

    /** What a dispatch takes along is itself, and not the thread that reads all of them. */
    @Test
    void a_dispatch_that_fills_the_memory_or_the_stack_costs_its_line() throws Exception {
        Reader poor = dispatch -> {
            if (dispatch.text().contains("memory")) {
                throw new OutOfMemoryError("Java heap space");
            }
            if (dispatch.text().contains("stack")) {
                throw new StackOverflowError();
            }
            return TestDesk.reader().read(dispatch);
        };
        try (TestDesk desk = TestDesk.in(folder, Clock.systemDefaultZone(), office -> Rooms.of(
                new Office(office.register(), office.annex(), office.world(), () -> poor, office.clock(), office.bulletin()), TestDesk.settings(folder)))) {
            JsonNode memory = onlyLine(done(desk, desk.post("api/filing", text("It asks for memory.", "2024-04-06"))));
            JsonNode stack = onlyLine(done(desk, desk.post("api/filing", text("It asks for a stack.", "2024-04-06"))));

            assertThat(memory.path("reason").asText()).isEqualTo("There is not enough memory for it.");
            assertThat(stack.path("state").asText()).isEqualTo("failed");
            assertThat(onlyLine(done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")))).path("state").asText()).isEqualTo("filed");
        }
    }

    @Test
    void a_bomb_that_is_uploaded_costs_its_line() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write("{\"text\":\"".getBytes(UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }
        try (TestDesk desk = TestDesk.in(folder)) {
            JsonNode job = done(desk, upload(desk, new Sent("bomb.jsonl.gz", bomb.toByteArray()), new Sent("ok.txt", BREAK.getBytes(UTF_8))));

            assertThat(job.path("filed").asInt()).isEqualTo(1);
            assertThat(job.path("lines").toString()).contains("It unpacks to more than 250 times its size.");
        }
    }

    @Test
    void of_a_large_file_the_last_lines_are_kept_and_all_are_counted() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 350; i++) {
                lines.append("{\"id\":\"d%d\",\"title\":\"Talks %d\",\"date\":\"2024-04-06\",\"text\":\"Number %d.\"}\n".formatted(i, i, i));
            }
            JsonNode job = done(desk, upload(desk, new Sent("many.jsonl", lines.toString().getBytes(UTF_8))));

            assertThat(job.path("filed").asInt()).isEqualTo(350);
            assertThat(job.path("lines").size() + job.path("more").asInt()).isEqualTo(350);
            assertThat(job.path("lines").size()).isLessThanOrEqualTo(300);
        }
    }

    @Test
    void while_a_text_is_read_its_sentences_are_counted() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            String long_ = "Lima and Quito talk\n\n" + "Peru and Ecuador met in Lima on Friday to speak of the border. ".repeat(400);
            String path = "api/filing/" + JSON.readTree(desk.post("api/filing", text(long_, "2024-04-06")).body()).path("job").asText();
            JsonNode line = JSON.readTree(desk.get(path).body()).at("/lines/0");
            while (!line.has("sentence") && !line.has("seconds")) {
                TimeUnit.MILLISECONDS.sleep(5);
                line = JSON.readTree(desk.get(path).body()).at("/lines/0");
            }

            assertThat(line.path("sentences").asInt()).isEqualTo(401);
            assertThat(line.path("sentence").asInt()).isBetween(1, 401);
        }
    }

    @Test
    void a_long_text_that_is_cancelled_is_not_read_to_its_end() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            String long_ = "Lima and Quito talk\n\n" + "Peru and Ecuador met in Lima on Friday to speak of the border. ".repeat(4000);
            String path = "api/filing/" + JSON.readTree(desk.post("api/filing", text(long_, "2024-04-06")).body()).path("job").asText();
            while (!JSON.readTree(desk.get(path).body()).at("/lines/0").has("sentence")) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            desk.send("DELETE", path, "");
            done(desk, desk.post("api/filing", text(BREAK, "2024-04-06")));

            assertThat(desk.office().register().dispatches()).hasSize(1);
        }
    }

    @Test
    void the_bulletin_hears_of_progress_and_of_what_was_filed() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
            desk.office().bulletin().listen(heard::add);
            JsonNode line = onlyLine(done(desk, desk.post("api/filing", text(BREAK, "2024-04-06"))));

            assertThat(heard).extracting(Notice::topic).contains("filing", "register");
            assertThat(heard).filteredOn(notice -> notice.topic().equals("register")).singleElement().satisfies(notice -> {
                assertThat(JSON.readTree(notice.json()).path("dispatches").path(0)).isEqualTo(line.path("dispatch"));
                assertThat(JSON.readTree(notice.json()).path("pairs").toString()).contains("[\"ECU\",\"MEX\"]");
            });
        }
    }

    /** What is left in the spool. */
    private List<String> left() throws IOException {
        Path spool = folder.resolve("spool");
        if (!Files.isDirectory(spool)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(spool)) {
            return files.map(String::valueOf).toList();
        }
    }

    private static JsonNode onlyLine(JsonNode job) {
        assertThat(job.path("lines")).hasSize(1);
        return job.path("lines").path(0);
    }

    /** The job that was answered, once it is at its end. */
    static JsonNode done(TestDesk desk, HttpResponse<String> answer) throws Exception {
        String path = "api/filing/" + JSON.readTree(answer.body()).path("job").asText();
        JsonNode job = JSON.readTree(desk.get(path).body());
        while (!job.path("state").asText().matches("done|cancelled")) {
            TimeUnit.MILLISECONDS.sleep(20);
            job = JSON.readTree(desk.get(path).body());
        }
        return job;
    }

    private static String text(String text, String published) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("text", text).put("published", published));
    }

    private record Sent(String name, byte[] bytes) {}

    private static HttpResponse<String> upload(TestDesk desk, Sent... files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Sent file : files) {
            body.writeBytes(("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name().replace("\\", "\\\\")
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes("--xyz--\r\n".getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(desk.at("api/filing"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .header("X-Chancery", "desk")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
