package org.chancery.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A bill of materials in CycloneDX form, made from Maven's and completed. */
final class Bill {

    private static final String VENDORED = "server/src/main/resources/org/chancery/server/desk/vendor";

    /** Files of that folder that are no scripts. */
    private static final Set<String> LICENCES = Set.of("LICENSES.txt");

    private final ObjectNode bill;
    private final ArrayNode components;
    private final Path repository;
    private final Path target;
    private final Set<Path> told = new HashSet<>();

    /**
     * @param bill Maven's, which is changed
     * @param repository where the paths of what is bundled begin
     * @param target what the build made; {@code target/} at the head of a path stands for it
     */
    Bill(ObjectNode bill, Path repository, Path target) {
        this.bill = bill;
        this.components = (ArrayNode) bill.get("components");
        this.repository = repository;
        this.target = target;
    }

    /** Has the bill be of the program, and of no moment: the same release always has the same bill. */
    void isProgram(String version) {
        bill.remove("serialNumber");
        ObjectNode about = (ObjectNode) bill.get("metadata");
        about.remove("timestamp");
        ObjectNode program = (ObjectNode) about.get("component");
        program.put("name", "chancery").put("version", version).put("type", "application");
        program.put("description", "Reads news dispatches and keeps the register of relations between states.");
    }

    /**
     * Adds what Maven does not know of. An entry takes the place of Maven's of the same group and name.
     *
     * @param bundled components as CycloneDX has them, each with {@code files}, whose sums take their place
     * @throws IOException if a file is not there
     */
    void addBundled(JsonNode bundled) throws IOException {
        for (JsonNode one : bundled) {
            ObjectNode component = one.deepCopy();
            ArrayNode within = component.putArray("components");
            for (JsonNode file : one.get("files")) {
                Path path = path(file.asText());
                if (!Files.exists(path)) {
                    throw new FileNotFoundException("release/bundled.json says that %s holds %s, which is not there. Correct the entry."
                            .formatted(path, one.get("name").asText()));
                }
                told.add(path);
                ObjectNode part = within.addObject().put("type", "file").put("name", path.getFileName().toString());
                part.putArray("hashes").addObject().put("alg", "SHA-256").put("content", Digest.of(path));
            }
            component.remove("files");
            removeNamed(component.path("group").asText(), component.path("name").asText());
            components.add(component);
        }
    }

    private void removeNamed(String group, String name) {
        for (int i = components.size() - 1; i >= 0; i--) {
            JsonNode other = components.get(i);
            if (other.path("group").asText().equals(group) && other.path("name").asText().equals(name)) {
                components.remove(i);
            }
        }
    }

    private Path path(String file) {
        return file.startsWith("target/") ? target.resolve(file.substring("target/".length())) : repository.resolve(file);
    }

    /**
     * Sees that nothing is left out.
     *
     * @param classpath the jars of the release
     * @throws IOException if something is
     */
    void holdsAll(List<String> classpath) throws IOException {
        Set<String> known = new HashSet<>();
        components.forEach(component -> known.add(component.path("name").asText() + "-" + component.path("version").asText() + ".jar"));
        Set<String> untold = new TreeSet<>();
        for (String jar : classpath) {
            String name = jar.substring(jar.lastIndexOf('/') + 1);
            if (!known.contains(name)) {
                untold.add(name);
            }
        }
        try (Stream<Path> files = Files.list(repository.resolve(VENDORED))) {
            files.filter(file -> !told.contains(file) && !LICENCES.contains(file.getFileName().toString()))
                    .map(file -> VENDORED + "/" + file.getFileName())
                    .forEach(untold::add);
        }
        if (!untold.isEmpty()) {
            throw new IOException("The bill of materials says nothing of %s. Add it to release/bundled.json.".formatted(untold));
        }
    }
}
