package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.formats.in.Limits;
import org.chancery.formats.in.Web;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.reading.Reading;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.server.Binding;
import org.chancery.server.Desk;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.alert.AlertSettings;
import org.chancery.server.filing.Mailroom;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Office;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/**
 * Requests to a desk on loopback: the first line names a route and what stands in its path and query, the rest is the body. A desk answers
 * in words or does as it is told; a status from 500 on is a finding.
 *
 * <p>The desk looks up no names, so that nothing leaves the machine.
 */
class DeskFuzzTest {

    private static final List<String> ROUTES = List.of(
            "POST /api/events/%s/set", "POST /api/events/%s/reject", "POST /api/events/%s/split", "POST /api/merge", "POST /api/filing",
            "POST /api/alerts/rules", "PUT /api/alerts/rules/%s", "POST /api/alerts/read", "POST /api/feeds", "POST /api/login",
            "POST /api/accounts", "PUT /api/accounts/%s", "POST /api/accounts/%s/tokens", "PUT /api/me/password",
            "GET /api/search?q=%s", "GET /api/events?%s", "GET /api/relations?%s", "GET /api/relations/%s/MEX", "GET /api/cases?%s",
            "GET /api/cases/%s", "GET /api/cases/%s/memo", "GET /api/events/%s", "GET /api/events/%s/law", "GET /api/dispatches?%s",
            "GET /api/dispatches/%s", "GET /api/world?%s", "GET /api/days?%s", "GET /api/desk?%s", "GET /api/audit?%s", "GET /api/alerts?%s",
            "GET /api/alerts/deliveries?%s", "GET /api/filing?%s", "GET /api/filing/%s", "DELETE /api/filing/%s/lines/1", "DELETE /api/feeds/%s",
            "POST /api/feeds/%s/pause", "DELETE /api/alerts/rules/%s", "POST /api/alerts/rules/%s/try", "DELETE /api/accounts/%s");

    private static final World WORLD = World.load();
    private static final Path FOLDER = Scratch.folder();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Desk DESK = desk();

    private static Desk desk() {
        SqlRegister register = SqlRegister.open(
                FOLDER.resolve("register").toString(), new JsonReadingForm(), new Clerk(WORLD), CaseFold.in(WORLD));
        Office office = new Office(
                register, Rooms.annex(register), WORLD, () -> DeskFuzzTest::nothing, new Hasty(), new Bulletin());
        Web web = new Web(Limits.standard(), AddressPolicy.publicAnd(List.of()), host -> {
            throw new java.net.UnknownHostException(host);
        });
        Binding binding = new Binding("127.0.0.1", 0);
        return Desk.start(
                binding,
                Rooms.of(office, new DeskSettings(binding, new Mailroom(FOLDER.resolve("spool"), Limits.standard(), web), AlertSettings.STANDARD)));
    }

    /** A second goes by whenever the desk asks: who asks a thousand times a second is soon asked to wait. */
    private static final class Hasty extends Clock {

        private final AtomicLong seconds = new AtomicLong(Instant.parse("2026-11-27T08:00:00Z").getEpochSecond());

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Reading nothing(org.chancery.dispatch.Dispatch dispatch) {
        return new Reading(dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @FuzzTest
    void desk(byte[] bytes) throws IOException, InterruptedException {
        BugDetectors.allowNetworkConnections((host, port) -> host.equals("127.0.0.1") || host.equals("localhost"));
        if (bytes.length == 0) {
            return;
        }
        String[] route = ROUTES.get((bytes[0] & 0xFF) % ROUTES.size()).split(" ", 2);
        String given = new String(bytes, 1, bytes.length - 1, UTF_8);
        int end = given.indexOf('\n');
        String words = URLEncoder.encode(end < 0 ? given : given.substring(0, end), UTF_8).replace("+", "%20");
        String inQuery = route[1].indexOf('?') > 0 && !route[1].contains("=") ? words.replace("%3D", "=").replace("%26", "&") : words;
        HttpRequest request = HttpRequest.newBuilder(URI.create(DESK.address()).resolve(route[1].formatted(inQuery)))
                .header("Content-Type", "application/json")
                .header("X-Chancery", "desk")
                .method(route[0], HttpRequest.BodyPublishers.ofString(end < 0 ? "" : given.substring(end + 1)))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() >= 500) {
            throw new AssertionError("%s %s answers %d: %s".formatted(route[0], request.uri(), answer.statusCode(), answer.body()));
        }
    }

    /** A connection that the server has closed in the meantime is no finding; a second one that it closes is. */
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
