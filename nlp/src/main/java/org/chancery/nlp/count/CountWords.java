package org.chancery.nlp.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * The words of number of one language: a table of lines {@code kind TAB meaning TAB word…}, whose kinds are explained in the
 * table itself.
 */
final class CountWords {

    /** What a word of number is good for; explained in the table. */
    enum Kind {
        UNIT,
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

    private CountWords() {}

    /** The words of a language by its ISO 639-1 code. */
    static CountWords of(String language) {
        String name = "/org/chancery/nlp/%s/counts.tsv".formatted(language);
        try (InputStream in = CountWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is missing from the program.".formatted(name));
            }
            CountWords words = new CountWords();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(name), e);
        }
    }

    private void add(String line) {
        String[] fields = line.split("\t");
        Map<String, String> kind =
                byKind.computeIfAbsent(Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)), key -> new HashMap<>());
        Arrays.stream(fields).skip(2).forEach(word -> kind.put(word, fields[1]));
    }

    boolean is(Kind kind, String word) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(word);
    }

    Optional<String> meaning(Kind kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }

    /** The longest words of a kind that end before a token. */
    Optional<Found> before(ParsedSentence sentence, int end, Kind kind) {
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
