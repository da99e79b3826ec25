package org.chancery.server.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.reading.Reading;
import org.chancery.register.Told;
import org.chancery.server.Wristwatch;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Notice;

/** A desk for tests of alerts: its rules, its alerts, its deliveries, asked over HTTP. */
final class Lookout implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TestDesk desk;
    private final Wristwatch clock;

    private Lookout(TestDesk desk, Wristwatch clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** One that may send to this machine. */
    static Lookout in(Path folder, Wristwatch clock, Optional<MailSettings> mail) {
        AlertSettings settings = new AlertSettings(mail, AddressPolicy.any(), Optional.empty());
        return new Lookout(TestDesk.in(folder, clock, office -> List.of(new AlertRoom(office, settings))), clock);
    }

    static Lookout in(Path folder, Wristwatch clock) {
        return in(folder, clock, Optional.empty());
    }

    TestDesk desk() {
        return desk;
    }

    /** Files examples and says so. */
    void file(String... examples) {
        desk.file(examples);
        desk.office().bulletin().tell(new Notice("register", "{}"));
    }

    /** Files written readings and says so. */
    void file(Told... dispatches) {
        List<Reading> readings = Stream.of(dispatches).map(Told::reading).toList();
        desk.office().register().file(readings, clock.instant());
        desk.office().bulletin().tell(new Notice("register", "{}"));
    }

    /** Makes a rule; gives the answer. */
    JsonNode rule(String json) throws IOException, InterruptedException {
        HttpResponse<String> response = desk.post("api/alerts/rules", json);
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return MAPPER.readTree(response.body());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(desk.get(path).body());
    }

    /** The titles of the alerts, the latest first, once all that was entered has been looked through. */
    List<String> titles() throws IOException, InterruptedException {
        awaitSwept();
        List<String> titles = new ArrayList<>();
        get("api/alerts").path("alerts").forEach(alert -> titles.add(alert.path("title").asText()));
        return titles;
    }

    private void awaitSwept() {
        await(() -> desk.office().annex().read(Rules::cursor).line() == desk.office().register().enteredAfter(Long.MAX_VALUE).last());
    }

    /** The states of the deliveries, the latest made first. */
    List<String> deliveries() throws IOException, InterruptedException {
        List<String> states = new ArrayList<>();
        get("api/alerts/deliveries").path("deliveries").forEach(delivery -> states.add(delivery.path("state").asText()));
        return states;
    }

    void awaitDeliveries(String... states) {
        await(() -> {
            try {
                return deliveries().equals(List.of(states));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Waits until something is so; the test's own time limit ends it. */
    static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("The time is over.", e);
            }
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
