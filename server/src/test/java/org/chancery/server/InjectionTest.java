package org.chancery.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each parameter of each route that the API describes is given words that mean something to a database, a regular expression or a path. */
@Timeout(500)
class InjectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> WORDS = List.of(
            "'; drop table dispatch; --",
            "' or '1'='1",
            "\" or 1=1 --",
            "x' union select name, password, role, 1 from account --",
            "\\'; vacuum; --",
            "%_%",
            "(((a+)+)+)+$" + "a".repeat(60) + "!",
            "[",
            "mexico AND", "NEAR(mexico, 2)", "title:mexico OR *", "-mexico", "\"unclosed", "^mexico*", "{title} : mexico", "mexico & !ecuador <-> :*",
            "a\0b",
            "\u202E\uFEFF\uD800",
            "0 or sleep(10)", "pg_sleep(10)", "${jndi:ldap://127.0.0.1:1/x}", "{{7*7}}", "%n%n%s%x",
            "99999999999999999999", "-1", "1e400", "NaN", "9999999999-12-31", "+1000000000-01-01", "2024-02-30",
            "x".repeat(5000), "mexico ".repeat(700));

    @TempDir
    Path folder;

    @Test
    void noParameterIsTakenForAQuestionToSqlite() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            attack(desk);
        }
    }

    @Test
    void noParameterIsTakenForAQuestionToPostgresql() throws Exception {
        try (EmbeddedPostgres server = started();
                TestDesk desk = TestDesk.on(
                        server.getJdbcUrl("postgres", "postgres"), Clock.systemDefaultZone(), office -> Rooms.of(office, TestDesk.settings(folder)))) {
            attack(desk);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    private static void attack(TestDesk desk) throws Exception {
        List<String> filed = desk.file("examples/embassy-in-quito");
        String before = desk.get("api/relations?as-of=2024-05-01").body();
        List<String> strange = new ArrayList<>();
        int asked = 0;
        JsonNode paths = JSON.readTree(desk.get("api/openapi.json").body()).path("paths");
        for (var path : (Iterable<java.util.Map.Entry<String, JsonNode>>) paths.properties()) {
            for (var method : (Iterable<java.util.Map.Entry<String, JsonNode>>) path.getValue().properties()) {
                if (path.getKey().equals("/api/stream") || !Set.of("get", "post", "put", "delete").contains(method.getKey())) {
                    continue;
                }
                for (String words : WORDS) {
                    for (Request request : requests(path.getKey(), method.getKey(), path.getValue(), method.getValue(), words)) {
                        asked++;
                        HttpResponse<String> answer;
                        try {
                            answer = sent(request, desk);
                        } catch (IOException e) {
                            strange.add(brief(request + " is not answered: " + e));
                            continue;
                        }
                        if (answer.statusCode() >= 500 || answer.body().matches("(?is).*(?:SQLite|PSQL|syntax error|java\\.|Exception).*")) {
                            strange.add(brief(request + " is answered " + answer.statusCode() + " " + answer.body()));
                        }
                    }
                }
            }
        }
        assertThat(strange).as("of %d requests", asked).isEmpty();
        assertThat(asked).as("requests").isGreaterThan(1000);
        assertThat(desk.office().register().dispatches()).as("and the words themselves, which may be filed").containsAll(filed);
        assertThat(sent(new Request("get", "api/relations?as-of=2024-05-01", ""), desk).body()).isEqualTo(before);
        assertThat(desk.office().register().check()).isEmpty();
    }

    /** After an address that no server takes the connection is closed, and who comes upon it then opens another. */
    private static HttpResponse<String> sent(Request request, TestDesk desk) throws IOException, InterruptedException {
        try {
            return request.sent(desk);
        } catch (IOException closed) {
            return request.sent(desk);
        }
    }

    private static String brief(String told) {
        return told.length() < 600 ? told : told.substring(0, 300) + " … " + told.substring(told.length() - 300);
    }

    private record Request(String method, String path, String body) {
        HttpResponse<String> sent(TestDesk desk) throws IOException, InterruptedException {
            return method.equals("get") ? desk.get(path) : desk.send(method.toUpperCase(java.util.Locale.ROOT), path, body);
        }
    }

    /** One with the words in each place at a time: each part of the path, each parameter, each field of the body. */
    private static List<Request> requests(String path, String method, JsonNode shared, JsonNode described, String words) {
        List<Request> requests = new ArrayList<>();
        String put = URLEncoder.encode(words, UTF_8).replace("+", "%20");
        String at = path.substring(1).replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(put));
        String plain = path.substring(1).replaceAll("\\{[^}]+}", "MEX");
        if (!at.equals(plain) && put.length() < 6000) {
            requests.add(new Request(method, at, "{}"));
        }
        for (JsonNode parameter : parameters(shared, described)) {
            requests.add(new Request(method, plain + "?" + parameter.path("name").asText() + "=" + put, "{}"));
        }
        if (method.equals("post") || method.equals("put")) {
            for (Function<String, String> field : fields(described)) {
                requests.add(new Request(method, plain, field.apply(words)));
            }
        }
        return requests;
    }

    private static List<JsonNode> parameters(JsonNode shared, JsonNode described) {
        List<JsonNode> found = new ArrayList<>();
        shared.path("parameters").forEach(found::add);
        described.path("parameters").forEach(found::add);
        found.removeIf(parameter -> !parameter.path("in").asText().equals("query"));
        return found;
    }

    private static List<Function<String, String>> fields(JsonNode described) {
        List<Function<String, String>> fields = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("why", "name", "address", "text", "title", "published", "minutes", "upTo", "webhook", "emails"));
        described.path("requestBody").findValues("properties").forEach(all -> all.fieldNames().forEachRemaining(names::add));
        for (String name : Set.copyOf(names)) {
            fields.add(words -> JSON.createObjectNode().put(name, words).toString());
        }
        fields.add(words -> "{\"events\":[\"%s\",\"x\"],\"why\":\"y\"}".formatted("a"));
        fields.add(words -> JSON.createObjectNode().put("why", words).set("values", JSON.createObjectNode().put("date", words).put(words, words)).toString());
        fields.add(words -> JSON.createArrayNode().add(words).toString());
        return fields;
    }
}
