package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.chancery.server.Wristwatch;

/** Rules are made, shown, changed and deleted over HTTP, and what is wrong in one is said. */
@Timeout(60)
class RuleRoutesTest {

    @TempDir
    Path folder;

    private final Wristwatch clock = new Wristwatch("2024-04-08T09:00:00Z");

    @Test
    void a_rule_is_shown_as_it_was_made() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            JsonNode made = lookout.rule("{\"name\":\" Raids \",\"states\":[\"mex\",\"ecu\"],\"what\":{\"kind\":\"act\",\"act\":\"premises-violated\"},"
                    + "\"modalities\":[\"threatened\",\"actual\"],\"reports\":3,\"within\":null,\"webhook\":\"https://example.org/x\"}");
            assertThat(made.path("secret").asText()).hasSize(43);
            JsonNode shown = lookout.get("api/alerts/rules/" + made.path("id").asLong());

            assertThat(shown.has("secret")).isFalse();
            assertThat(shown.path("name").asText()).isEqualTo("Raids");
            assertThat(shown.path("states")).extracting(JsonNode::asText).containsExactly("ECU", "MEX");
            assertThat(shown.path("modalities")).extracting(JsonNode::asText).containsExactly("actual", "threatened");
            assertThat(shown.path("within").isNull()).isTrue();
            assertThat(shown.path("by").asText()).isEqualTo("tester");
            assertThat(shown.path("says").asText()).isEqualTo(
                    "Between Ecuador and Mexico: one violates the premises of a mission, be it done or threatened, told by at least 3 independent reports.");
        }
    }

    @Test
    void a_rule_that_is_changed_keeps_its_number_and_its_secret() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            long id = lookout.rule("{\"name\":\"a\",\"what\":{\"kind\":\"status\"},\"webhook\":\"https://example.org/x\"}").path("id").asLong();
            HttpResponse<String> changed = lookout.desk().send("PUT", "api/alerts/rules/" + id,
                    "{\"name\":\"b\",\"what\":{\"kind\":\"tension\",\"below\":-4},\"webhook\":\"https://example.org/y\"}");
            assertThat(changed.body()).contains("\"id\":" + id, "\"name\":\"b\"").doesNotContain("secret");
            assertThat(lookout.get("api/alerts/rules").path("rules")).hasSize(1);
        }
    }

    @Test
    void a_secret_that_is_renewed_is_another() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            JsonNode rule = lookout.rule("{\"name\":\"a\",\"what\":{\"kind\":\"status\"},\"webhook\":\"https://example.org/x\"}");
            String renewed = lookout.desk().post("api/alerts/rules/%d/secret".formatted(rule.path("id").asLong()), "{}").body();
            assertThat(renewed).startsWith("{\"secret\":\"").doesNotContain(rule.path("secret").asText());
        }
    }

    @Test
    void the_number_of_a_deleted_rule_is_not_given_again() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            long first = lookout.rule("{\"name\":\"a\",\"what\":{\"kind\":\"act\"}}").path("id").asLong();
            assertThat(lookout.desk().send("DELETE", "api/alerts/rules/" + first, "").statusCode()).isEqualTo(204);
            assertThat(lookout.desk().get("api/alerts/rules/" + first).statusCode()).isEqualTo(404);
            assertThat(lookout.rule("{\"name\":\"a\",\"what\":{\"kind\":\"act\"}}").path("id").asLong()).isGreaterThan(first);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"what\":{\"kind\":\"act\"}                                                          | “name” is missing",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\",\"act\":\"relations-brokn\"}               | is no act",
        "\"name\":\"a\",\"what\":{\"kind\":\"type\",\"type\":\"WAR\"}                         | is no type",
        "\"name\":\"a\",\"what\":{\"kind\":\"status\",\"status\":\"bad\"}                     | is no status",
        "\"name\":\"a\",\"what\":{\"kind\":\"tension\",\"below\":4}                           | is not hostile",
        "\"name\":\"a\",\"what\":{\"kind\":\"tension\"}                                       | is not hostile",
        "\"name\":\"a\",\"what\":{}                                                           | is nothing a rule can be about",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"states\":[\"ZZZ\"]                      | is no code of a state",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"states\":[\"ECU\",\"ecu\"]              | twice is no pair",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"states\":[\"ECU\",\"MEX\",\"COL\"]      | more than two states",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"reports\":0                             | is no number from 1 to 100",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"modalities\":[\"maybe\"]                | is no modality",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"webhook\":\"file:///etc/passwd\"        | is no address a webhook can have",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"webhook\":\"https://a:b@example.org/\"  | is no address a webhook can have",
        "\"name\":\"a\",\"what\":{\"kind\":\"act\"},\"emails\":[\"tester <ada@example.org>\"]    | is no e-mail address",
        "\"name\":\"a\\nb\",\"what\":{\"kind\":\"act\"}                                       | more than one line",
    })
    void what_is_wrong_in_a_rule_is_said(String fields, String reason) throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            HttpResponse<String> answer = lookout.desk().post("api/alerts/rules", "{" + fields + "}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(reason);
        }
    }
}
