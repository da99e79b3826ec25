package org.chancery.cli.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.in.Arrivals.Stamp;
import org.chancery.formats.in.ReadingsFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to go on.
 *
 * @param inputs as the user named them
 * @param settings what the readings depend on, by the names of the options; they must be the same when it goes on
 * @param position how far it is
 * @param parts how many parts are whole
 * @param openBytes how long the file of the open part is
 * @param openDispatches how many dispatches are in it
 * @param failureBytes how long the list of failures is
 * @param inputBytes how long the list of inputs is
 * @param tally what was counted
 * @param complete whether it came to the end of the inputs
 */
public record Checkpoint(
        List<String> inputs,
        Map<String, String> settings,
        Position position,
        int parts,
        long openBytes,
        long openDispatches,
        long failureBytes,
        long inputBytes,
        Tally tally,
        boolean complete) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of a run that has not begun. */
    public static Checkpoint start(List<String> inputs, Map<String, String> settings) {
        return new Checkpoint(inputs, settings, Position.START, 0, 0, 0, 0, 0, new Tally(), false);
    }

    String json() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("schema", ReadingsFolder.SCHEMA);
        tree.put("complete", complete);
        inputs.forEach(tree.putArray("inputs")::add);
        ObjectNode set = tree.putObject("settings");
        settings.forEach(set::put);
        ObjectNode at = tree.putObject("position");
        at.put("inputsDone", position.inputs());
        at.put("input", position.name());
        at.put("arrivals", position.arrivals());
        Stamp stamp = position.stamp();
        if (stamp != null) {
            at.put("size", stamp.size());
            at.put("modified", stamp.modified().toString());
        }
        tree.put("parts", parts);
        tree.putObject("openPart").put("bytes", openBytes).put("dispatches", openDispatches);
        tree.put("failureBytes", failureBytes);
        tree.put("inputBytes", inputBytes);
        tree.set("counts", tally.tree());
        return tree.toPrettyString() + "\n";
    }

    /** @throws IllegalArgumentException if it is none of this version */
    static Checkpoint of(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!tree.path("schema").asText().equals(ReadingsFolder.SCHEMA)) {
                throw new IllegalArgumentException("its schema is “%s”, not %s".formatted(tree.path("schema").asText(), ReadingsFolder.SCHEMA));
            }
            List<String> inputs = new ArrayList<>();
            tree.path("inputs").forEach(input -> inputs.add(input.asText()));
            Map<String, String> settings = new LinkedHashMap<>();
            tree.path("settings").properties().forEach(set -> settings.put(set.getKey(), set.getValue().asText()));
            return new Checkpoint(
                    List.copyOf(inputs),
                    settings,
                    position(tree.path("position")),
                    tree.path("parts").asInt(),
                    tree.path("openPart").path("bytes").asLong(),
                    tree.path("openPart").path("dispatches").asLong(),
                    tree.path("failureBytes").asLong(),
                    tree.path("inputBytes").asLong(),
                    Tally.of(tree.path("counts")),
                    tree.path("complete").asBoolean());
        } catch (java.io.IOException | DateTimeException e) {
            throw new IllegalArgumentException("it is broken (%s)".formatted(e.getMessage()), e);
        }
    }

    private static Position position(JsonNode at) {
        @Nullable String name = at.path("input").isTextual() ? at.path("input").asText() : null;
        Stamp stamp = at.has("size") ? new Stamp(at.path("size").asLong(), Instant.parse(at.path("modified").asText())) : null;
        return new Position(at.path("inputsDone").asLong(), name, stamp, at.path("arrivals").asLong());
    }
}
