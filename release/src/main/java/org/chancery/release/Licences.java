package org.chancery.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of what is not ours, for people: a line each, with its licences. */
final class Licences {

    private static final String HEAD = """
            What this release holds that others made
            ========================================
            Made by the build from sbom.cdx.json. NOTICE has the authors. Texts of licences are in the jars themselves, in licences/, and in
            LICENSE (Apache-2.0). Where several are named for one thing, you may choose, unless "and" stands between them.
            Sources of everything are published with it on Maven Central, under the same name and version, as NAME-VERSION-sources.jar.

            """;

    private Licences() {}

    /** The list of a bill of materials. */
    static String of(JsonNode bill) {
        TreeSet<String> lines = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonNode component : bill.get("components")) {
            if (!component.path("group").asText().equals("org.chancery")) {
                lines.add("%-58s %s\n".formatted(name(component), licences(component)));
            }
        }
        return HEAD + String.join("", lines);
    }

    private static String name(JsonNode component) {
        String group = component.path("group").asText("");
        return (group.isEmpty() ? "" : group + ":") + component.get("name").asText() + " " + component.path("version").asText();
    }

    private static String licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : component.path("licenses")) {
            JsonNode licence = one.path("license");
            names.add(one.hasNonNull("expression")
                    ? one.get("expression").asText()
                    : licence.path("id").asText(licence.path("name").asText()));
        }
        return names.isEmpty() ? "(see NOTICE)" : names.stream().distinct().collect(Collectors.joining(", "));
    }
}
