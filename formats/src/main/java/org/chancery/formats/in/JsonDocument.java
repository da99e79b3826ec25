package org.chancery.formats.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a JSON array of objects, or objects one after the other over several lines. */
final class JsonDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonDocument() {}

    /** Its dispatches, named {@code file#1}, {@code file#2}, … and, where it breaks off, one failure. */
    static Stretch of(String name, byte[] bytes, JsonRecord form) throws IOException {
        Decoder.Decoded decoded = Decoder.decode(bytes, null);
        List<Arrival> arrivals = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(decoded.text())) {
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                boolean alone = arrivals.isEmpty() && !nodes.hasNextValue();
                String record = alone ? name : name + "#" + (arrivals.size() + 1);
                arrivals.add(form.read(node, record, decoded.warnings()));
            }
        } catch (JsonProcessingException e) {
            arrivals.add(JsonLines.broken(name + "#" + (arrivals.size() + 1), e));
        }
        if (arrivals.isEmpty()) {
            throw Refusal.empty();
        }
        return Stretch.of(arrivals);
    }
}
