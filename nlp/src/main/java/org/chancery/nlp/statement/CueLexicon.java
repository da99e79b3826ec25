package org.chancery.nlp.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language that mark statements: verbs and nouns that report, and the media in which one speaks.
 *
 * <p>Read from tab-separated tables; each table opens with a comment that tells its columns.
 */
public final class CueLexicon {

    private static final String FOLDER = "/org/chancery/nlp/%s/";

    private final Map<String, CueVerb> verbs = new LinkedHashMap<>();
    private final Map<String, Set<String>> nouns = new LinkedHashMap<>();
    private final Map<String, Boolean> media = new LinkedHashMap<>();

    private CueLexicon() {}

    /**
     * Reads the tables of a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalStateException if a table is missing or a row of it is not understood; the message names both
     */
    public static CueLexicon of(String language) {
        CueLexicon lexicon = new CueLexicon();
        String folder = FOLDER.formatted(language);
        Map<String, Map<String, CueKind>> frames = new TreeMap<>();
        rows(folder + "cue-verbs.tsv", 3).forEach(row -> {
            Map<String, CueKind> of = frames.computeIfAbsent(row[0], lemma -> new LinkedHashMap<>());
            for (String frame : row[2].split(" ")) {
                of.putIfAbsent(frame, CueKind.of(row[1]));
            }
        });
        frames.forEach((lemma, of) -> lexicon.verbs.put(lemma, new CueVerb(lemma, of)));
        rows(folder + "cue-nouns.tsv", 2).forEach(row -> lexicon.nouns.put(row[0], Set.of(row[1].split(" "))));
        rows(folder + "media.tsv", 2).forEach(row -> lexicon.media.put(row[0], row[1].equals("platform")));
        return lexicon;
    }

    /** The reporting verb with that lemma, particle after an underscore. */
    Optional<CueVerb> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** What may follow the reporting noun with that lemma as its content; empty where it is none. */
    Set<String> noun(String lemma) {
        return nouns.getOrDefault(lemma, Set.of());
    }

    /** Whether the word names a medium, a platform or a form of speech or text. */
    boolean isMedium(String lemma) {
        return media.containsKey(lemma);
    }

    /** Whether the word is the name of a platform. */
    boolean isPlatform(String lemma) {
        return media.getOrDefault(lemma, false);
    }

    private static List<String[]> rows(String resource, int columns) {
        InputStream stream = CueLexicon.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(
                    "No table %s on the classpath. Maybe there is no lexicon for that language yet.".formatted(resource));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }

    private static String[] row(String resource, String line, int columns) {
        String[] cells = line.split("\t");
        if (cells.length != columns) {
            throw new IllegalStateException("%s: %d columns are wanted in \"%s\". Maybe a tab is a space."
                    .formatted(resource, columns, line));
        }
        return cells;
    }
}
