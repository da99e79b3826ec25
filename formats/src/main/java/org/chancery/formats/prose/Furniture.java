package org.chancery.formats.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a site puts around an article: skip links, share bars, cookie notices, calls to subscribe.
 *
 * <p>The phrases stand in {@code furniture.txt} beside this class. They are compared with whole paragraphs in lower case
 * without punctuation at the ends; a phrase marked by {@code …} is compared with the beginning of a paragraph of at most
 * {@value #LONGEST} words. A sentence of an article is never so short and so phrased, or we could not tell.
 */
public final class Furniture {

    /** Words in the longest paragraph that may be a notice. */
    static final int LONGEST = 45;

    private static final Furniture KNOWN = load("furniture.txt");

    private final Set<String> whole;
    private final NavigableSet<String> beginnings;

    private Furniture(Set<String> whole, NavigableSet<String> beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    /** Whether a cleaned paragraph is no part of the article. */
    public static boolean isFurniture(String paragraph) {
        return KNOWN.holds(paragraph);
    }

    /** The paragraphs that belong to the article, in order. */
    public static List<String> without(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !KNOWN.holds(paragraph))
                .toList();
    }

    private boolean holds(String paragraph) {
        if (paragraph.length() > LONGEST * 12) {
            return false;
        }
        String phrase = bare(paragraph);
        if (phrase.isEmpty() || whole.contains(phrase)) {
            return true;
        }
        // The greatest phrase not after this one need not be its beginning where a longer phrase lies between them.
        for (String before = beginnings.floor(phrase); before != null; before = beginnings.lower(before)) {
            if (phrase.startsWith(before) && endsWord(phrase, before.length())) {
                return words(phrase) <= LONGEST;
            }
            if (before.charAt(0) != phrase.charAt(0)) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsWord(String phrase, int at) {
        return at == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(at));
    }

    private static int words(String phrase) {
        return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    }

    /** In lower case, from the first letter or digit to the last. */
    private static String bare(String paragraph) {
        int start = 0;
        int end = paragraph.length();
        while (start < end && !Character.isLetterOrDigit(paragraph.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(paragraph.charAt(end - 1))) {
            end--;
        }
        return paragraph.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Furniture load(String resource) {
        Set<String> whole = new HashSet<>();
        NavigableSet<String> beginnings = new TreeSet<>();
        try (InputStream in = Furniture.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource %s is missing from the jar.".formatted(resource));
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.endsWith("…")) {
                    beginnings.add(line.substring(0, line.length() - 1).strip());
                } else {
                    whole.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Furniture(Set.copyOf(whole), beginnings);
    }
}
