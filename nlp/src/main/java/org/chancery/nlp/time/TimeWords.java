package org.chancery.nlp.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.nlp.calendar.CalendarNames;

/**
 * The words of time of one language: tables of lines {@code kind TAB meaning TAB word…}, whose kinds are explained in
 * the tables themselves, beside the names of months and weekdays.
 */
public final class TimeWords {

    private final CalendarNames names;
    private final Map<String, Map<String, String>> byKind = new HashMap<>();
    private final Map<String, Feast> feasts = new HashMap<>();

    private TimeWords(CalendarNames names) {
        this.names = names;
    }

    /** The English words. */
    public static TimeWords english() {
        TimeWords words = new TimeWords(CalendarNames.english());
        words.add("/org/chancery/nlp/en/numbers.tsv");
        words.add("/org/chancery/nlp/en/time.tsv");
        return words;
    }

    private void add(String table) {
        try (InputStream in = TimeWords.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table %s is not in the program's jar. Maybe it was built without its resources."
                                .formatted(table));
            }
            add(table, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String table, BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            if (fields.length < 3) {
                throw new IllegalArgumentException(
                        "%s, line %d: \"%s\" has no words. Write: kind, meaning, words, with tabs between."
                                .formatted(table, number, line));
            }
            add(fields);
        }
    }

    private void add(String[] fields) {
        Map<String, String> kind = byKind.computeIfAbsent(fields[0], k -> new HashMap<>());
        for (int i = 2; i < fields.length; i++) {
            kind.put(fields[i], fields[1]);
            if (fields[0].equals("feast")) {
                feasts.put(fields[i], Feast.parse(fields[1]));
            }
        }
    }

    /** The names of months and weekdays. */
    CalendarNames names() {
        return names;
    }

    /** What {@code word} means as a word of {@code kind}, if it is one. */
    Optional<String> meaning(String kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }

    /** Whether {@code word} is a word of {@code kind}. */
    boolean is(String kind, String word) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(word);
    }

    /** The feast of that name. */
    Optional<Feast> feast(String name) {
        return Optional.ofNullable(feasts.get(name));
    }

    /** The unit {@code word} names. */
    Optional<Unit> unit(String word) {
        return meaning("unit", word).map(Unit::valueOf);
    }

    /** The number {@code word} names: −1 for a vague one. */
    Optional<Integer> number(String word) {
        return meaning("number", word).map(Integer::valueOf);
    }
}
