package org.chancery.nlp.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the language of a text, where it tells itself. Safe for several threads. */
public final class LanguageFinder {

    private static final int WORDS_LOOKED_AT = 1500;
    /**
     * Fewer different small words than this tell nothing: "La Paz de la Verdad" may stand in any text, and the ministers of
     * an English one have "met" as often as a Dutch one says "with".
     */
    private static final int FEWEST = 5;

    private static final double SHARE = 0.2;
    private static final double LEAD = 1.25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** The languages each small word is of, with its weight in each. */
    private final Map<String, List<String>> languagesOf = new HashMap<>();

    private LanguageFinder() {
        try (InputStream stream = Objects.requireNonNull(LanguageFinder.class.getResourceAsStream("words.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> {
                for (String word : cells[1].split(" ")) {
                    languagesOf.computeIfAbsent(word, each -> new ArrayList<>()).add(cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finder with the words that ship. */
    public static LanguageFinder create() {
        return new LanguageFinder();
    }

    /** ISO 639-1 code of the text's language; empty where it cannot be told. */
    public Optional<String> find(String text) {
        Optional<String> byScript = Script.language(text);
        return byScript.isPresent() ? byScript : bySmallWords(text);
    }

    private Optional<String> bySmallWords(String text) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        while (words < WORDS_LOOKED_AT && matcher.find()) {
            words++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            for (String language : languagesOf.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
                different.computeIfAbsent(language, each -> new HashSet<>()).add(word);
            }
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> each : hits.entrySet()) {
            if (each.getValue() > most) {
                second = most;
                most = each.getValue();
                best = each.getKey();
            } else if (each.getValue() > second) {
                second = each.getValue();
            }
        }
        boolean sure = different.getOrDefault(best, Set.of()).size() >= FEWEST && most >= SHARE * words && most >= LEAD * second;
        return sure ? Optional.of(best) : Optional.empty();
    }
}
