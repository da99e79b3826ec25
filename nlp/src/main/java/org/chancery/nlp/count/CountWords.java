package org.chancery.nlp.count;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.frame.ListFile;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * The words of number of one language: tables of lines {@code kind TAB meaning TAB words}, the words parted by commas, whose
 * kinds are explained in the tables themselves.
 */
final class CountWords {

    /** What a word of number is good for; explained in the table. */
    enum Kind {
        NUMBER,
        SCALE,
        VAGUE,
        ABOUT,
        LEAST,
        MOST,
        ARTICLE,
        JOIN,
        LINK,
        OPENING,
        GROUP,
        OF,
        MONEY,
        MEASURE
    }

    /**
     * A word or several of a sentence.
     *
     * @param meaning what the table says they mean
     * @param start index of the first token
     * @param end index after the last
     */
    record Found(String meaning, int start, int end) {}

    private static final int LONGEST = 4;

    private final Map<Kind, Map<String, String>> byKind = new EnumMap<>(Kind.class);

    /** By what the words of a kind end: most tokens end none, and need not be joined to those before them. */
    private final Map<Kind, Set<String>> lastWords = new EnumMap<>(Kind.class);

    private CountWords() {}

    /** The words of a language by its ISO 639-1 code. */
    static CountWords of(String language) {
        CountWords words = new CountWords();
        words.add(ListFile.read(language + "/numbers.tsv", 3));
        words.add(ListFile.read(language + "/counts.tsv", 3));
        return words;
    }

    private void add(ListFile table) {
        for (ListFile.Row row : table.rows()) {
            Kind kind = Arrays.stream(Kind.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(row.fields().get(0)))
                    .findFirst()
                    .orElseThrow(() -> table.fault(row, "'%s' is no kind of word of number.".formatted(row.fields().get(0))));
            for (String word : row.fields().get(2).split(", ")) {
                byKind.computeIfAbsent(kind, key -> new HashMap<>()).put(word, row.fields().get(1));
                lastWords.computeIfAbsent(kind, key -> new HashSet<>()).add(word.substring(word.lastIndexOf(' ') + 1));
            }
        }
    }

    boolean is(Kind kind, String word) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(word);
    }

    Optional<String> meaning(Kind kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }

    /** The longest words of a kind that end before a token. */
    Optional<Found> before(ParsedSentence sentence, int end, Kind kind) {
        if (end == 0 || !lastWords.getOrDefault(kind, Set.of()).contains(text(sentence, end - 1, end))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            Optional<String> meaning = meaning(kind, text(sentence, start, end));
            if (meaning.isPresent()) {
                return Optional.of(new Found(meaning.get(), start, end));
            }
        }
        return Optional.empty();
    }

    /** The longest words of a kind that begin with a token. */
    Optional<Found> at(ParsedSentence sentence, int start, Kind kind) {
        for (int end = Math.min(sentence.size(), start + LONGEST); end > start; end--) {
            Optional<String> meaning = meaning(kind, text(sentence, start, end));
            if (meaning.isPresent()) {
                return Optional.of(new Found(meaning.get(), start, end));
            }
        }
        return Optional.empty();
    }

    private static String text(ParsedSentence sentence, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(text.isEmpty() ? "" : " ").append(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
