package org.chancery.nlp.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads codebooks: the one that ships, and a user's additions to it.
 *
 * <p>A user's folder holds files of the same form. An entry with the id of a shipped one takes its place; other entries
 * and word classes are added; a word class of the same name is extended. All word classes are read before any entry, so
 * that a shipped pattern sees the words a user added.
 */
public final class CodebookReader {

    private static final String FOLDER = "/codebook/";
    private static final String CLASSES = "classes.yaml";
    private static final String INDEX = "files.txt";

    private record Source(String file, String yaml) {}

    private final WordClassReader classes = new WordClassReader();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private CodebookReader() {}

    /**
     * The codebook that ships with the program.
     *
     * @param language ISO 639-1 code
     * @throws CodebookException if a file is wrong or missing
     */
    public static Codebook shipped(String language) {
        return new CodebookReader().read(language, List.of());
    }

    /**
     * The codebook that ships, with a folder of additions.
     *
     * @param language ISO 639-1 code
     * @param additions a folder of YAML files
     * @throws CodebookException if a file is wrong or missing
     */
    public static Codebook shippedWith(String language, Path additions) {
        return new CodebookReader().read(language, files(additions));
    }

    private Codebook read(String language, List<Source> own) {
        String folder = FOLDER + language + "/";
        classes.read(folder.substring(1) + CLASSES, resource(folder + CLASSES));
        for (Source source : own) {
            if (isClasses(source)) {
                classes.read(source.file(), source.yaml());
            }
        }
        WordClasses words = classes.classes();
        Map<String, Entry> shipped = new LinkedHashMap<>();
        for (String name : resource(folder + INDEX).lines().toList()) {
            if (!name.isBlank() && !name.startsWith("#")) {
                addAll(new Source(folder.substring(1) + name, resource(folder + name)), words, shipped);
            }
        }
        Map<String, Entry> added = new LinkedHashMap<>();
        for (Source source : own) {
            if (!isClasses(source)) {
                addAll(source, words, added);
            }
        }
        entries.putAll(shipped);
        entries.putAll(added);
        return new Codebook(List.copyOf(entries.values()), added.keySet(), words);
    }

    private static boolean isClasses(Source source) {
        return source.file().endsWith("classes.yaml") || source.file().endsWith("classes.yml");
    }

    private static void addAll(Source source, WordClasses words, Map<String, Entry> entries) {
        for (Entry entry : new EntryReader(source.file(), words).read(source.yaml())) {
            Entry other = entries.put(entry.id(), entry);
            if (other != null) {
                throw new CodebookException(
                        source.file(),
                        entry.line(),
                        "the entry '%s' stands in %s, line %d, too. Rename one."
                                .formatted(entry.id(), other.file(), other.line()));
            }
        }
    }

    private static List<Source> files(Path folder) {
        List<Path> sorted;
        try (Stream<Path> files = Files.list(folder)) {
            sorted = files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new CodebookException(folder.toString(), "there is no such folder. Check the path.");
        } catch (NotDirectoryException e) {
            throw new CodebookException(folder.toString(), "it is a file. Give the folder that holds it.");
        } catch (IOException e) {
            throw new CodebookException(
                    folder.toString(), "the folder cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
        }
        if (sorted.isEmpty()) {
            throw new CodebookException(
                    folder.toString(), "the folder holds no .yaml file. See docs/codebook.md for how to write one.");
        }
        return sorted.stream().map(CodebookReader::source).toList();
    }

    private static Source source(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CodebookException(file.toString(), "it is no UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw new CodebookException(
                    file.toString(), "it cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
        }
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
}
