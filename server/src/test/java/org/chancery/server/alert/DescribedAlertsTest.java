package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import org.chancery.register.Told;
import org.chancery.server.Wristwatch;
import org.chancery.server.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API says what is answered about alerts, and what a webhook gets. */
@Timeout(120)
class DescribedAlertsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @TempDir
    Path folder;

    private JsonNode description;

    private void assertDescribed(JsonNode answer, String path, String method, String status) {
        JsonNode schema = description.path("paths").path(path).path(method).path("responses").path(status).at("/content/application~1json/schema");
        assertThat(schema.isObject()).as(path).isTrue();
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", description.path("components"));
        assertThat(SCHEMAS.getSchema(whole).validate(answer)).as(path).isEmpty();
    }

    @Test
    void what_is_answered_is_what_is_described() throws Exception {
        try (TestDesk whole = TestDesk.in(java.nio.file.Files.createDirectory(folder.resolve("whole")))) {
            description = MAPPER.readTree(whole.get("api/openapi.json").body());
        }
        try (Receiver receiver = Receiver.answering(500);
                Lookout lookout = Lookout.in(folder, new Wristwatch("2024-04-08T09:00:00Z"))) {
            JsonNode made = lookout.rule("{\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"webhook\":\"%s\"}".formatted(receiver.address()));
            assertDescribed(made, "/api/alerts/rules", "post", "201");
            lookout.rule("{\"name\":\"b\",\"what\":{\"kind\":\"status\"}}");
            lookout.rule("{\"name\":\"c\",\"what\":{\"kind\":\"tension\",\"below\":-2}}");
            lookout.rule("{\"name\":\"d\",\"what\":{\"kind\":\"type\",\"type\":\"SANCTION\"}}");
            lookout.file(Told.in("d", "2024-04-06").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", "Mexico broke off relations"));
            assertThat(lookout.titles()).hasSize(4);
            Lookout.await(() -> !receiver.got().isEmpty());
            assertDescribed(lookout.get("api/alerts"), "/api/alerts", "get", "200");
            assertDescribed(lookout.get("api/alerts/1"), "/api/alerts/{alert}", "get", "200");
            assertDescribed(lookout.get("api/alerts/rules"), "/api/alerts/rules", "get", "200");
            assertDescribed(lookout.get("api/alerts/deliveries"), "/api/alerts/deliveries", "get", "200");
            ObjectNode alert = MAPPER.createObjectNode();
            alert.set("alert", MAPPER.readTree(receiver.got().get(0).body()));
            alert.putArray("deliveries");
            assertDescribed(alert, "/api/alerts/{alert}", "get", "200");
        }
    }
}
