package org.chancery.bench.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** British and American spelling of the same words; {@code spelling.tsv} beside this class lists them. */
final class Spelling {

    static final Spelling TABLE = new Spelling();

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, String> toBritish = new HashMap<>();
    private final Map<String, String> toAmerican = new HashMap<>();

    private Spelling() {
        try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream("spelling.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#") && cells.length == 2) {
                    toAmerican.put(cells[0], cells[1]);
                    toBritish.put(cells[1], cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table spelling.tsv cannot be read.", e);
        }
    }

    String british(String text) {
        return replaced(text, toBritish);
    }

    String american(String text) {
        return replaced(text, toAmerican);
    }

    private static String replaced(String text, Map<String, String> words) {
        return WORD.matcher(text).replaceAll(found -> {
            String other = words.get(found.group().toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(other == null ? found.group() : inCaseOf(found.group(), other));
        });
    }

    private static String inCaseOf(String word, String other) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }
}
