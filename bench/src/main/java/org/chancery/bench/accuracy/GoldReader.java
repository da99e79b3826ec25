package org.chancery.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;

/** Reads answers. {@code examples/README.md} tells their form; a field that ends in {@code Also} is as good as the first. */
final class GoldReader {

    private static final Set<Act> MUTUAL = Set.of(
            Act.RELATIONS_ESTABLISHED, Act.RELATIONS_RESTORED, Act.TREATY_SIGNED, Act.TALKS, Act.VISIT);

    private GoldReader() {}

    /**
     * Reads one answer.
     *
     * @throws IOException if it cannot be read or lacks a field; the message names the file
     */
    static Gold read(Path file) throws IOException {
        try {
            JsonNode top = new ObjectMapper().readTree(Files.readAllBytes(file));
            return new Gold(
                    LocalDate.parse(top.required("published").asText()),
                    list(top, "events", GoldReader::told),
                    list(top, "nonEvents", each -> new Gold.Untold(text(each, "fragment"), text(each, "why"))),
                    list(top, "statements", GoldReader::said),
                    list(top, "places", JsonNode::asText),
                    list(top, "dates", each -> new Gold.Time(text(each, "text"), either(each, "value"))),
                    list(top, "law", each -> text(each, "instrument") + " " + text(each, "article")));
        } catch (RuntimeException | IOException e) {
            throw new IOException("%s: it is no answer to a dispatch (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static Gold.Told told(JsonNode event) {
        JsonNode days = event.required("date");
        Set<String> acts = either(event, "act");
        boolean mutual = event.path("reciprocal").asBoolean()
                || MUTUAL.stream().map(Act::code).anyMatch(text(event, "act")::equals);
        return new Gold.Told(
                either(event, "source"),
                either(event, "target"),
                Set.copyOf(list(event, "types", JsonNode::asText)),
                acts,
                new DateRange(LocalDate.parse(days.required(0).asText()), LocalDate.parse(days.required(1).asText())),
                text(event, "modality"),
                text(event, "sentence"),
                event.path("core").asBoolean(),
                mutual);
    }

    private static Gold.Said said(JsonNode statement) {
        JsonNode country = statement.path("country");
        return new Gold.Said(
                List.copyOf(either(statement, "speaker")),
                country.isTextual() ? country.asText() : null,
                statement.path("org").asBoolean(),
                text(statement, "content"),
                statement.path("direct").asBoolean());
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }

    /** The field and what is as good; none of either where the field is null. */
    private static Set<String> either(JsonNode node, String field) {
        Set<String> found = new LinkedHashSet<>();
        if (!node.required(field).isNull()) {
            found.add(text(node, field));
            node.path(field + "Also").forEach(other -> found.add(other.asText()));
        }
        return found;
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        node.path(field).forEach(each -> found.add(read.apply(each)));
        return found;
    }
}
