package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.store.SqlRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is killed while it files and tells, and a desk whose disk is full: what it said it has, it has. */
@Timeout(560)
class FallenDeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KILLS = Integer.getInteger("chancery.kills", 3);
    private static final List<String> STATES = List.of("Peru", "Chile", "Brazil", "Bolivia", "Colombia", "Ecuador", "Mexico", "Paraguay");

    @TempDir
    Path folder;

    /** So many dispatches, each of two states that no other one is about. */
    private static String lines(int upload, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String one = STATES.get(upload % STATES.size());
            String other = STATES.get((upload + 1 + i % (STATES.size() - 1)) % STATES.size());
            lines.append("{\"id\":\"u%dd%d\",\"date\":\"%s\",\"title\":\"%s breaks with %s\",\"text\":\"%s broke off diplomatic relations with %s on Friday. It was note number %d.\"}\n"
                    .formatted(upload, i, java.time.LocalDate.now(java.time.ZoneOffset.UTC), one, other, one, other, i));
        }
        return lines.toString();
    }

    @Test
    void whatAKilledDeskHadAcceptedIsFiledAndToldOnceItOpensAgain() throws Exception {
        List<String> delivered = new CopyOnWriteArrayList<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            delivered.add(exchange.getRequestHeaders().getFirst("Chancery-Delivery"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
        try {
            Set<String> accepted = new HashSet<>();
            Random random = new Random();
            for (int round = 0; round < KILLS; round++) {
                try (DeskProcess desk = DeskProcess.on(folder)) {
                    if (round == 0) {
                        String rule = "{\"name\":\"breaks\",\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"},\"webhook\":\"http://127.0.0.1:%d/\"}";
                        assertThat(desk.post("api/alerts/rules", rule.formatted(receiver.getAddress().getPort())).statusCode()).isEqualTo(201);
                    }
                    assertThat(desk.upload("u.jsonl", lines(round, 40)).statusCode()).isEqualTo(202);
                    for (int i = 0; i < 40; i++) {
                        accepted.add("u%dd%d".formatted(round, i));
                    }
                    await(() -> filed(desk) > 0);
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
                    desk.kill();
                }
            }
            try (DeskProcess desk = DeskProcess.on(folder)) {
                await(() -> idle(desk) && settled(desk));
                JsonNode alerts = JSON.readTree(desk.get("api/alerts?limit=200").body()).path("alerts");
                List<String> titles = new ArrayList<>();
                alerts.forEach(alert -> titles.add(alert.path("title").asText()));
                assertThat(titles).isNotEmpty().doesNotHaveDuplicates();
                List<String> numbers = new ArrayList<>();
                JSON.readTree(desk.get("api/alerts/deliveries?limit=200").body())
                        .path("deliveries")
                        .forEach(each -> numbers.add(each.path("id").asText()));
                assertThat(numbers).hasSameSizeAs(titles);
                assertThat(new HashSet<>(delivered)).as("each at least once, each time under its number").isEqualTo(new HashSet<>(numbers));
            }
            try (SqlRegister register = open()) {
                assertThat(register.dispatches()).containsExactlyInAnyOrderElementsOf(accepted);
                assertThat(register.check()).isEmpty();
            }
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void deskWhoseDiskIsFullSaysSoReadsOnAndFilesByItselfWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (DeskProcess desk = DeskProcess.onDiskOf(4200, 2000, disk)) {
            int uploads = 0;
            int accepted = 0;
            while (!held(desk) && uploads < 60) {
                int status = desk.upload("u%d.jsonl".formatted(uploads), lines(uploads, 40)).statusCode();
                assertThat(status).as("taken, or told that there is no room").isIn(202, 503, 507);
                accepted += status == 202 ? 40 : 0;
                if (status != 202) {
                    break;
                }
                await(() -> held(desk) || idle(desk));
                uploads++;
            }
            assertThat(uploads).as("uploads until it was full").isLessThan(60);
            assertThat(desk.get("api/desk").statusCode()).isEqualTo(200);
            assertThat(desk.get("api/relations?as-of=2030-01-01").statusCode()).isEqualTo(200);
            if (held(desk)) {
                assertThat(reason(desk)).containsAnyOf("The disk is full", "See whether it is full").doesNotContain(disk.toString());
            }

            Files.delete(desk.seen(disk.resolve("ballast")));
            await(() -> idle(desk));
            assertThat(count(desk, "failed")).isZero();
            assertThat(filed(desk) + count(desk, "known")).isEqualTo(accepted);
        }
    }

    private SqlRegister open() {
        return SqlRegister.open(
                folder.resolve("register").toString(), new JsonReadingForm(), new Clerk(TestDesk.world()), CaseFold.in(TestDesk.world()));
    }

    private static JsonNode jobs(DeskProcess desk) throws Exception {
        return JSON.readTree(desk.get("api/filing").body()).path("jobs");
    }

    private static int count(DeskProcess desk, String field) throws Exception {
        int sum = 0;
        for (JsonNode job : jobs(desk)) {
            sum += job.path(field).asInt();
        }
        return sum;
    }

    private static int filed(DeskProcess desk) throws Exception {
        return count(desk, "filed");
    }

    private static boolean idle(DeskProcess desk) throws Exception {
        for (JsonNode job : jobs(desk)) {
            if (!job.path("state").asText().equals("done")) {
                return false;
            }
        }
        return true;
    }

    private static boolean held(DeskProcess desk) throws Exception {
        return !reason(desk).isEmpty();
    }

    private static String reason(DeskProcess desk) throws Exception {
        for (JsonNode job : jobs(desk)) {
            for (JsonNode line : job.path("lines")) {
                if (line.path("state").asText().equals("waiting") && line.has("reason")) {
                    return line.path("reason").asText();
                }
            }
        }
        return "";
    }

    /** Whether nothing more is raised or to be delivered: asked twice over more time than a round takes. */
    private static boolean settled(DeskProcess desk) throws Exception {
        String before = desk.get("api/alerts?limit=1").body();
        TimeUnit.SECONDS.sleep(32);
        JsonNode deliveries = JSON.readTree(desk.get("api/alerts/deliveries?limit=200").body()).path("deliveries");
        boolean all = !deliveries.isEmpty();
        for (JsonNode delivery : deliveries) {
            all &= delivery.path("state").asText().equals("done");
        }
        return all && before.equals(desk.get("api/alerts?limit=1").body());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        while (!condition.holds()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
