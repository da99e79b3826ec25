package org.chancery.nlp.cast;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words by which several are meant at once, from {@code collectives.tsv}. */
final class CollectiveWords {

    /** How a word means several. */
    enum Kind {
        /** It counts them: "three". */
        COUNT,
        /** It is so many together: "quartet". */
        SET,
        /** It is a state, or speaks for one: "country", "government". */
        STATE,
        /** It is what a state is to another: "neighbour". */
        RELATIVE
    }

    private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);

    /**
     * Takes in a row.
     *
     * @param kind name of a {@link Kind}, in lower case
     * @param number how many; 0 for the kinds that do not count
     */
    void add(String kind, String word, int number) {
        words.computeIfAbsent(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), none -> new HashMap<>()).put(word, number);
    }

    boolean has(Kind kind, String word) {
        return number(kind, word) != null;
    }

    /** How many the word counts; null where it is not of that kind. */
    @Nullable Integer number(Kind kind, String word) {
        return Objects.requireNonNullElse(words.get(kind), Map.<String, Integer>of()).get(word);
    }
}
