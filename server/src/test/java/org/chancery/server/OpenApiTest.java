package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API is true: of every route, and of what each answers. */
class OpenApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @TempDir
    static Path folder;

    private static TestDesk desk;
    private static JsonNode description;

    @BeforeAll
    static void open() throws Exception {
        desk = TestDesk.in(folder);
        desk.file("examples/embassy-in-quito", "examples/dispatches/a-name-on-a-plate.txt");
        desk.post("api/filing", "{\"text\":\"Lima and Quito talk\\n\\nPeru and Ecuador met in Lima on Friday.\",\"published\":\"2024-04-06\"}");
        desk.post("api/filing", "{\"address\":\"http://10.0.0.1/\"}");
        desk.post("api/feeds", "{\"address\":\"http://10.0.0.1/rss\"}");
        description = MAPPER.readTree(desk.get("api/openapi.json").body());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void each_route_is_described_and_nothing_else_is() {
        TreeSet<String> described = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).containsExactlyElementsOf(new TreeSet<>(desk.desk().routes()));
    }

    static List<String> questions() throws Exception {
        String event = first("api/events?limit=1", "id");
        String matter = first("api/cases?kind=asylum", "id");
        String dispatch = MAPPER.readTree(desk.get("api/search?q=mexico").body()).path("dispatches").get(0).path("id").asText();
        return List.of(
                "/api/desk", "/api/words", "/api/world?as-of=2024-04-06", "/api/days", "/api/relations?as-of=2024-04-30",
                "/api/relations/ECU/MEX?as-of=2024-04-30", "/api/relations/ECU/MEX?known-by=2024-04-05", "/api/relations/CHN/LTU",
                "/api/relations/FRA/FJI", "/api/events", "/api/events/" + event, "/api/events/" + event + "/law", "/api/cases",
                "/api/cases/" + matter, "/api/dispatches/" + dispatch, "/api/search?q=embassy", "/api/me", "/api/accounts", "/api/audit",
                "/api/filing", "/api/feeds", "/api/dispatches?limit=2");
    }

    private static String first(String path, String field) throws Exception {
        return MAPPER.readTree(desk.get(path).body()).get(0).path(field).asText();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_answered_is_what_is_described(String question) throws Exception {
        JsonNode answer = MAPPER.readTree(desk.get(question.substring(1)).body());
        JsonNode schema = operation(question).at("/responses/200/content/application~1json/schema");
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", description.path("components"));
        assertThat(SCHEMAS.getSchema(whole).validate(answer)).isEmpty();
    }

    /** The operation of the described path that fits, the one with fewest variables. */
    private static JsonNode operation(String question) {
        String[] asked = question.replaceAll("\\?.*", "").split("/");
        return description.path("paths").properties().stream()
                .filter(path -> fits(path.getKey().split("/"), asked))
                .min(java.util.Comparator.comparingLong(path -> path.getKey().chars().filter(c -> c == '{').count()))
                .orElseThrow()
                .getValue()
                .path("get");
    }

    private static boolean fits(String[] path, String[] asked) {
        if (path.length != asked.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!path[i].startsWith("{") && !path[i].equals(asked[i])) {
                return false;
            }
        }
        return true;
    }
}
