package org.chancery.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by which a text speaks of one thing, in the words of one language. Safe for several threads.
 *
 * <p>In a phrase {@code *} stands for any ending, {@code a|b} for either word, and {@code …} for up to twelve words between. Case does not matter.
 */
public final class Cue {

    /** Greedy to the end of each word and each break, so that a line of dashes can be taken in one way only. */
    private static final String GAP = "(?:[^\\p{L}\\p{N}.!?]++[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*+){0,12}?[^\\p{L}\\p{N}.!?]++";
    private static final String BETWEEN = "[\\s,“”\"'’-]+";

    private final String name;
    private final List<String> phrases;
    /** Made when it is first needed: most cues of a rulebook are not, in one dispatch. */
    private volatile @Nullable Pattern pattern;

    private Cue(String name, List<String> phrases) {
        this.name = name;
        this.phrases = List.copyOf(phrases);
    }

    /** A cue of phrases. */
    public static Cue of(String name, List<String> phrases) {
        return new Cue(name, phrases);
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
                join = GAP;
                continue;
            }
            expression.append(join).append("(?:");
            expression.append(List.of(word.split("\\|")).stream()
                    .map(each -> Pattern.quote(each).replace("*", "\\E[\\p{L}’'-]*+\\Q"))
                    .collect(Collectors.joining("|")));
            expression.append(")");
            join = BETWEEN;
        }
        return expression.toString();
    }

    /** Where a stretch of a text says it, in order. */
    public List<Span> in(String text, Span stretch) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern().matcher(text).region(stretch.start(), stretch.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
