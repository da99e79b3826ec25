package org.chancery.nlp.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads codebooks: the one that ships, and a user's additions to it.
 *
 * <p>A user's folder holds files of the same form. An entry with the id of a shipped one takes its place; other entries
 * and word classes are added; a word class of the same name is extended.
 */
public final class CodebookReader {

    private static final String FOLDER = "/codebook/";
    private static final String CLASSES = "classes.yaml";
    private static final String INDEX = "files.txt";

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private CodebookReader() {}

    /**
     * The codebook that ships with the program.
     *
     * @param language ISO 639-1 code
     * @throws CodebookException if a file is wrong or missing
     */
    public static Codebook shipped(String language) {
        return new CodebookReader().readShipped(language).codebook();
    }

    /**
     * The codebook that ships, with a folder of additions.
     *
     * @param language ISO 639-1 code
     * @param additions a folder of YAML files
     * @throws CodebookException if a file is wrong or missing
     */
    public static Codebook shippedWith(String language, Path additions) {
        return new CodebookReader().readShipped(language).readFolder(additions).codebook();
    }

    private Codebook codebook() {
        return new Codebook(List.copyOf(entries.values()), new WordClasses(classes));
    }

    private CodebookReader readShipped(String language) {
        String folder = FOLDER + language + "/";
        readClasses(folder + CLASSES, resource(folder + CLASSES));
        for (String name : resource(folder + INDEX).lines().toList()) {
            if (!name.isBlank() && !name.startsWith("#")) {
                readEntries("codebook/" + language + "/" + name, resource(folder + name));
            }
        }
        return this;
    }

    private CodebookReader readFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                if (file.getFileName().toString().equals(CLASSES)) {
                    readClasses(file.toString(), Files.readString(file));
                }
            }
            for (Path file : sorted) {
                if (!file.getFileName().toString().equals(CLASSES)) {
                    readEntries(file.toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new CodebookException(folder.toString(), "the folder cannot be read (" + e + "). Check the path.");
        }
        return this;
    }

    private static String resource(String path) {
        try (InputStream in = CodebookReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CodebookException(path, "the file is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void readClasses(String file, String yaml) {
        Yaml reader = Yaml.of(file);
        reader.top(yaml).forEach((name, node) -> {
            Set<String> words = classes.computeIfAbsent(name, n -> new LinkedHashSet<>());
            for (Node item : reader.items(node)) {
                String word = reader.text(item);
                if (!word.startsWith("@")) {
                    words.add(word.replace(' ', '_'));
                } else if (classes.containsKey(word.substring(1))) {
                    words.addAll(classes.get(word.substring(1)));
                } else {
                    throw new CodebookException(
                            file,
                            Yaml.line(item),
                            "'%s' is used before it is defined. Move its definition up.".formatted(word));
                }
            }
        });
    }

    private void readEntries(String file, String yaml) {
        Set<String> here = new LinkedHashSet<>();
        List<Entry> read = new ArrayList<>(new EntryReader(file, new WordClasses(classes)).read(yaml));
        for (Entry entry : read) {
            if (!here.add(entry.id())) {
                throw new CodebookException(file, "the entry '" + entry.id() + "' stands here twice. Rename one.");
            }
            entries.put(entry.id(), entry);
        }
    }
}
