package org.chancery.nlp.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of English that mean actors: nouns, titles, given names, epithets of states.
 *
 * <p>Read from tab-separated files beside this package's resources; lines that start with {@code #} are comments.
 */
final class Lexicon {

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Set<String>> epithets = new HashMap<>();
    private final CollectiveWords collectives = new CollectiveWords();
    private final Set<String> faults = new HashSet<>();

    static Lexicon english() {
        Lexicon lexicon = new Lexicon();
        String folder = "/org/chancery/nlp/en/cast/";
        for (String[] row : rows(folder + "nouns.tsv")) {
            Noun noun = new Noun(row[0], Noun.Sort.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2],
                    cell(row, 3), Gender.of(cell(row, 4)));
            lexicon.nouns.put(noun.lemma(), noun);
        }
        for (String[] row : rows(folder + "titles.tsv")) {
            lexicon.titles.put(row[0], new Title(Gender.of(cell(row, 1)), cell(row, 2), cell(row, 3)));
        }
        for (String[] row : rows(folder + "given-names.tsv")) {
            lexicon.givenNames.put(Fold.fold(row[0]), Gender.of(row[1]));
        }
        for (String[] row : rows(folder + "epithets.tsv")) {
            lexicon.epithets.put(row[0], Set.of(row[1].split(" ")));
        }
        for (String[] row : rows(folder + "collectives.tsv")) {
            lexicon.collectives.add(row[0], row[1], Integer.parseInt(row[2]));
        }
        rows(folder + "faults.txt").forEach(row -> lexicon.faults.add(row[0]));
        return lexicon;
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column] : "";
    }

    private static List<String[]> rows(String path) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + path + " is missing. Maybe the build left it out.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + path + " cannot be read.", e);
        }
        return rows;
    }

    /** The noun or compound, in lower case; null where it describes no actor. */
    @Nullable Noun noun(String lemma) {
        return nouns.get(lemma);
    }

    /** The title, whatever its case; null where the word is none. */
    @Nullable Title title(String word) {
        return titles.get(word.toLowerCase(Locale.ROOT));
    }

    /** The gender a given name tells. */
    Gender gender(String givenName) {
        return givenNames.getOrDefault(Fold.fold(givenName), Gender.UNKNOWN);
    }

    /** Whether to say that somebody does so is to find fault with him: violate, meddle, lie. */
    boolean isFault(String verb) {
        return faults.contains(verb);
    }

    /** The words by which several are meant at once. */
    CollectiveWords collectives() {
        return collectives;
    }

    /** The states an epithet may mean; empty where the words are no epithet. */
    Set<String> epithet(String words) {
        return epithets.getOrDefault(words, Set.of());
    }
}
