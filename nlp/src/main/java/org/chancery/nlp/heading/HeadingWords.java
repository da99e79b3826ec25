package org.chancery.nlp.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which the parts of a heading are told, of one language.
 *
 * <p>A table of lines {@code kind TAB word…}; the kinds are explained in the table itself.
 */
public final class HeadingWords {

    private final Map<String, Set<String>> byKind = new HashMap<>();

    private HeadingWords() {}

    /** The English words. */
    public static HeadingWords english() {
        String name = "/org/chancery/nlp/en/heading.tsv";
        try (InputStream in = HeadingWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table %s is not in the program's jar. Maybe it was built without its resources."
                                .formatted(name));
            }
            HeadingWords words = new HeadingWords();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] fields = line.split("\t");
        Set<String> words = byKind.computeIfAbsent(fields[0], kind -> new HashSet<>());
        Arrays.stream(fields).skip(1).map(HeadingWords::key).forEach(words::add);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private boolean is(String kind, String word) {
        return byKind.getOrDefault(kind, Set.of()).contains(key(word));
    }

    /** Whether {@code name} is a news agency or another publisher. */
    boolean isAgency(String name) {
        return is("agency", name) || Arrays.stream(name.split("[ /-]")).anyMatch(word -> is("agency-word", word));
    }

    /** Whether {@code name} is a publisher that is known by just this name. */
    boolean isKnownAgency(String name) {
        return is("agency", name);
    }

    /** Whether {@code line} is a notice that tells nothing: "For immediate release". */
    boolean isNotice(String line) {
        return is("notice", line);
    }

    /** Whether {@code word} says what somebody is at a newspaper. */
    boolean isRole(String word) {
        return is("role", word);
    }

    /** Whether {@code word} may stand before a role without naming a place. */
    boolean isRoleAdjective(String word) {
        return is("role-adjective", word);
    }

    /** Whether {@code word} stays in lower case inside a name. */
    boolean isParticle(String word) {
        return is("particle", word);
    }

    /** Whether {@code words}, though in capitals before a dash, are no town. */
    boolean isNoPlace(String words) {
        return is("not-place", words);
    }

    /** Whether {@code words} announce the day of publication. */
    boolean announcesPublication(String words) {
        return is("published", words);
    }

    /** Whether {@code words} announce the day of a later change. */
    boolean announcesUpdate(String words) {
        return is("updated", words);
    }
}
