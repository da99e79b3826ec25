package org.chancery.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/** {@code GET /api/openapi.json}: the API in OpenAPI 3.1, put together from what is written down of each room. */
final class DescriptionRoom implements Room {

    private static final List<String> PARTS = List.of("door", "ledger", "revise", "filing", "feed", "alert");

    private final byte[] description;

    DescriptionRoom() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode whole = mapper.createObjectNode();
        whole.put("openapi", "3.1.0");
        ObjectNode info = whole.putObject("info");
        info.put("title", "Chancery");
        info.put("version", "1");
        info.put("description", "The register of relations between states. Errors are answered as {\"error\", \"next\"}.");
        ObjectNode paths = whole.putObject("paths");
        ObjectNode components = whole.putObject("components");
        try {
            for (String part : PARTS) {
                JsonNode read = read(mapper, part);
                read.path("paths").properties().forEach(path -> paths.set(path.getKey(), path.getValue()));
                read.path("components").properties().forEach(kind ->
                        kind.getValue().properties().forEach(each -> components.withObjectProperty(kind.getKey()).set(each.getKey(), each.getValue())));
            }
            ObjectNode own = paths.putObject("/api/openapi.json").putObject("get");
            own.put("summary", "This description.").put("x-role", "anyone");
            own.putObject("responses").putObject("200").put("description", "OpenAPI 3.1.");
            description = mapper.writeValueAsBytes(whole);
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API cannot be put together; rebuild server.", e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String part) throws IOException {
        try (InputStream stream = DescriptionRoom.class.getResourceAsStream("openapi/" + part + ".json")) {
            if (stream == null) {
                throw new IOException("openapi/%s.json is missing.".formatted(part));
            }
            return mapper.readTree(stream);
        }
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/openapi.json", request -> request.contentType("application/json; charset=utf-8").result(description), Role.ANYONE);
    }
}
