package org.chancery.formats.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say about it.
 *
 * <p>Names are cut into words at hyphens, underscores and changes of case; {@code classes.tsv} lists the words, and pairs
 * of words, that mark an element as furniture or as the body of an article.
 */
final class ClassWords {

    private static final Pattern CUT = Pattern.compile("[^a-z]+");
    private static final Set<String> FURNITURE = load("furniture");
    private static final Set<String> BODY = load("body");

    /** A name that begins so tells the state of an element, not what it is: {@code has-sidebar}. */
    private static final Set<String> STATES = Set.of("has", "with", "without", "no", "js", "enable", "show", "supports");

    private ClassWords() {}

    /** Whether its names call it a share bar, a list of related stories, an advertisement or the like. */
    static boolean isFurniture(Element element) {
        return names(element, FURNITURE);
    }

    /** Whether its names call it the body of an article. */
    static boolean isBody(Element element) {
        return "articleBody".equals(element.attr("itemprop")) || names(element, BODY);
    }

    private static boolean names(Element element, Set<String> words) {
        return named(element.className(), words) || named(element.id(), words);
    }

    private static boolean named(String names, Set<String> words) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            String[] parts = parts(name);
            if (parts.length == 0 || STATES.contains(parts[0])) {
                continue;
            }
            for (int i = 0; i < parts.length; i++) {
                if (words.contains(parts[i]) || (i > 0 && words.contains(parts[i - 1] + " " + parts[i]))) {
                    return true;
                }
            }
        }
        return false;
    }

    static String[] parts(String name) {
        return CUT.split(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private static Set<String> load(String kind) {
        Set<String> words = new HashSet<>();
        try (InputStream in = ClassWords.class.getResourceAsStream("classes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource classes.tsv is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 2 && cells[1].equals(kind)) {
                    words.add(cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(words);
    }
}
