package org.chancery.nlp.codebook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.coding.EventType;
import org.chancery.nlp.codebook.CodebookFiles.Source;

/**
 * Reads codebooks: the one that ships, and a user's additions to it.
 *
 * <p>A user's folder holds files of the same form. An entry with the id of a shipped one takes its place; other entries
 * and word classes are added; a word class of the same name is extended. All word classes are read before any entry, so
 * that a shipped pattern sees the words a user added.
 */
public final class CodebookReader {

    private static final String CLASSES = "classes.yaml";

    private final WordClassReader classes = new WordClassReader();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<EventType, String> cameo = new HashMap<>();

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
        return new CodebookReader().read(language, CodebookFiles.of(additions));
    }

    /**
     * The files of the codebook that ships, word classes among them: paths on the class path, in a fixed order.
     *
     * @param language ISO 639-1 code
     */
    public static List<String> files(String language) {
        return Stream.concat(CodebookFiles.paths(language).stream(), Stream.of(CodebookFiles.path(language, CLASSES))).distinct().toList();
    }

    private Codebook read(String language, List<Source> own) {
        Source ofClasses = CodebookFiles.shipped(language, CLASSES);
        classes.read(ofClasses.file(), ofClasses.yaml());
        for (Source source : own) {
            if (isClasses(source)) {
                classes.read(source.file(), source.yaml());
            }
        }
        WordClasses words = classes.classes();
        Map<String, Entry> shipped = new LinkedHashMap<>();
        for (Source source : CodebookFiles.shipped(language)) {
            addAll(source, words, shipped);
        }
        Map<String, Entry> added = new LinkedHashMap<>();
        for (Source source : own) {
            if (!isClasses(source)) {
                addAll(source, words, added);
            }
        }
        entries.putAll(shipped);
        entries.putAll(added);
        return new Codebook(List.copyOf(entries.values()), added.keySet(), cameo, words);
    }

    private static boolean isClasses(Source source) {
        return source.file().endsWith("classes.yaml") || source.file().endsWith("classes.yml");
    }

    private void addAll(Source source, WordClasses words, Map<String, Entry> entries) {
        Chapter chapter = new EntryReader(source.file(), words).read(source.yaml());
        if (chapter.type() != null && chapter.general() != null) {
            cameo.putIfAbsent(chapter.type(), chapter.general());
        }
        for (Entry entry : chapter.entries()) {
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
}
