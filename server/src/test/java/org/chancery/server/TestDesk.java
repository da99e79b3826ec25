package org.chancery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Intake;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.server.alert.AlertSettings;
import org.chancery.server.door.DoorRoom;
import org.chancery.server.filing.Mailroom;
import org.chancery.server.web.Bulletin;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Office;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/** A desk for tests on a register of its own, with the real reader, on any free port of loopback. */
public final class TestDesk implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Binding LOOPBACK = new Binding("127.0.0.1", 0);
    private static World world;
    private static Reader reader;

    private final SqlRegister register;
    private final Office office;
    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestDesk(SqlRegister register, Office office, Desk desk) {
        this.register = register;
        this.office = office;
        this.desk = desk;
    }

    /**
     * A desk with all its rooms.
     *
     * @param folder where its register is made, or was made by an earlier desk
     */
    public static TestDesk in(Path folder) {
        return in(folder, Clock.systemDefaultZone(), office -> Rooms.of(office, settings(folder)));
    }

    /** Settings of a desk that takes loopback for a public network. */
    public static DeskSettings settings(Path folder) {
        Mailroom mailroom = Mailroom.of(folder.resolve("spool"), AddressPolicy.publicAnd(List.of("127.0.0.0/8")));
        return new DeskSettings(LOOPBACK, mailroom, AlertSettings.STANDARD);
    }

    /** A desk with rooms of the test's choosing. */
    public static TestDesk in(Path folder, Clock clock, Function<Office, List<Room>> rooms) {
        return on(folder.resolve("register").toString(), clock, rooms);
    }

    /** A desk on a register wherever it is. */
    public static TestDesk on(String location, Clock clock, Function<Office, List<Room>> rooms) {
        SqlRegister register = SqlRegister.open(
                location, new JsonReadingForm(), new Clerk(world()), CaseFold.in(world()));
        Office office = new Office(register, Rooms.annex(register), world(), TestDesk::reader, clock, new Bulletin());
        List<Room> all = new ArrayList<>(rooms.apply(office));
        if (all.stream().noneMatch(DoorRoom.class::isInstance)) {
            all.add(0, letsAllIn());
        }
        return new TestDesk(register, office, Desk.start(LOOPBACK, all));
    }

    /** Where a test has no door, whoever comes is an administrator. */
    public static Room letsAllIn() {
        return routes -> routes.before(request -> new Caller("tester", Role.ADMINISTRATOR).enter(request));
    }

    /** The world's tables, loaded once for all tests. */
    public static synchronized World world() {
        if (world == null) {
            world = World.load();
        }
        return world;
    }

    /** The reader, loaded once for all tests. */
    public static synchronized Reader reader() {
        try {
            if (reader == null) {
                reader = English.load(EnglishOptions.standard());
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files examples of the repository, as {@code examples/dispatches/a-name-on-a-plate.txt}; gives their ids. */
    public List<String> file(String... examples) {
        List<Reading> readings = new ArrayList<>();
        for (String example : examples) {
            try {
                for (Dispatch dispatch : Intake.dispatches(ROOT.resolve(example).toString())) {
                    readings.add(reader().read(dispatch));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        register.file(readings, Instant.now());
        return readings.stream().map(reading -> reading.dispatch().id()).toList();
    }

    /** The id of the dispatch that has these words in its headline. */
    public String find(String words) {
        return register.search(words, 1).get(0).dispatch();
    }

    public Office office() {
        return office;
    }

    public Desk desk() {
        return desk;
    }

    /** An address below the desk's root, as {@code api/relations}. */
    public URI at(String path) {
        return URI.create(desk.address()).resolve(path);
    }

    /** Asks for what stands at a path. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a JSON object to a path, as the desk's own pages do. */
    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    /** Sends a JSON object by any method. */
    public HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .header("X-Chancery", "desk")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        desk.close();
        register.close();
    }
}
