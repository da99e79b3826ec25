package org.chancery.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by which a text speaks of one thing, in the words of one language. Safe for several threads.
 *
 * <p>In a phrase {@code *} stands for any ending of up to forty characters, {@code a|b} for either word, and {@code …} for up to twelve words
 * between. Case does not matter.
 */
public final class Cue {

    /**
     * Greedy to the end of each word and each break, so that a line of dashes can be taken in one way only. No word is longer than sixty
     * characters: words joined without a blank to the end of a text would be gone through again from each of them.
     */
    private static final String GAP = "(?:[^\\p{L}\\p{N}.!?]++[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]{0,60}+){0,12}?[^\\p{L}\\p{N}.!?]++";
    private static final String ENDING = "[\\p{L}’'-]{0,40}+";
    private static final String BETWEEN = "[\\s,“”\"'’-]{1,8}";

    /** The matcher calls itself for each part of a phrase: thousands of words would fill its stack. */
    private static final int MOST_WORDS = 20;

    private static final int LONGEST = 200;

    private final String name;
    private final List<String> phrases;
    /** Of each phrase, letters of which one run must stand in a text that has the phrase, in lower case. */
    private final List<List<String>> letters;
    /** Made when it is first needed: most cues of a rulebook are not, in one dispatch. */
    private volatile @Nullable Pattern pattern;

    private Cue(String name, List<String> phrases) {
        this.name = name;
        this.phrases = List.copyOf(phrases);
        this.letters = this.phrases.stream().map(Cue::letters).toList();
    }

    /**
     * A cue of phrases.
     *
     * @param phrases none of more than twenty words or two hundred characters
     * @throws IllegalArgumentException if one is longer; its message says how long, and what to do
     */
    public static Cue of(String name, List<String> phrases) {
        phrases.forEach(Cue::check);
        return new Cue(name, phrases);
    }

    private static void check(String phrase) {
        int words = phrase.strip().split("\\s+").length;
        if (words > MOST_WORDS || phrase.length() > LONGEST) {
            throw new IllegalArgumentException("the phrase “%s…” has %,d words and %,d characters. Take at most %d words and %d characters; “…” stands for words between."
                    .formatted(phrase.strip().substring(0, Math.min(phrase.strip().length(), 30)), words, phrase.length(), MOST_WORDS, LONGEST));
        }
    }

    /** How rules call it. */
    public String name() {
        return name;
    }

    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            String all = phrases.stream().map(Cue::expression).collect(Collectors.joining("|"));
            known = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            pattern = known;
        }
        return known;
    }

    private static String expression(String phrase) {
        StringBuilder expression = new StringBuilder();
        String join = "";
        for (String word : phrase.strip().split("\\s+")) {
            if (word.equals("…")) {
                join = expression.isEmpty() ? "" : GAP; // before the first word it says nothing
                continue;
            }
            expression.append(join).append("(?:");
            expression.append(List.of(word.split("\\|")).stream()
                    .map(each -> Pattern.quote(each).replace("*", "\\E" + ENDING + "\\Q"))
                    .collect(Collectors.joining("|")));
            expression.append(")");
            join = BETWEEN;
        }
        return expression.toString();
    }

    /** The letters of the word of a phrase that can be told best from others: the one whose shortest form is longest. */
    private static List<String> letters(String phrase) {
        List<String> best = List.of("");
        for (String word : phrase.strip().split("\\s+")) {
            List<String> forms = word.equals("…")
                    ? List.of("")
                    : List.of(word.split("\\|")).stream().map(Cue::longestRun).toList();
            if (shortest(forms) > shortest(best)) {
                best = forms;
            }
        }
        return best;
    }

    private static String longestRun(String word) {
        return List.of(word.split("\\*")).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static int shortest(List<String> forms) {
        return forms.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Whether a text could say it: a look at letters costs far less than an expression, and most sentences say nothing of the kind. */
    private boolean mayBeIn(String lower) {
        for (List<String> forms : letters) {
            for (String form : forms) {
                if (lower.contains(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a stretch of a text says it, in order. */
    public List<Span> in(String text, Span stretch) {
        if (!mayBeIn(stretch.in(text).toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern().matcher(text).region(stretch.start(), stretch.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
