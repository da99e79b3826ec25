package org.chancery.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text names an instrument, and which article of it.
 *
 * <p>An article is the cue {@value Rulebook#ARTICLE} and a number, in Arabic or Roman numerals, in the same sentence: "Article 22(1) of the
 * Vienna Convention", "the Vienna Convention, article 41".
 */
public final class CitationFinder {

    private static final Pattern NUMBER = Pattern.compile("\\s+(\\d{1,3}|[IVXL]{1,7})(?:\\s*[(.]\\s*(\\d|[a-z])\\)?)?(?![\\p{L}\\d])");

    private final Rulebook rulebook;

    public CitationFinder(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The instruments that a stretch of a text names, in order. */
    public List<Citation> in(String text, Span stretch) {
        List<Citation> named = new ArrayList<>();
        for (InstrumentName name : rulebook.names()) {
            for (Span span : name.cue().in(text, stretch)) {
                named.add(new Citation(name.instrument(), null, span));
            }
        }
        named.sort(Comparator.comparingInt((Citation each) -> -each.span().length()).thenComparing(Citation::span));
        List<Citation> kept = new ArrayList<>();
        for (Citation each : named) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(each.span()))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparing(Citation::span));
        return withArticles(kept, text, stretch);
    }

    /** An article is of the instrument named nearest to it, and of no other. */
    private List<Citation> withArticles(List<Citation> citations, String text, Span stretch) {
        List<Citation> told = new ArrayList<>(citations);
        for (Span word : citations.isEmpty() ? List.<Span>of() : rulebook.cue(Rulebook.ARTICLE).in(text, stretch)) {
            Matcher number = NUMBER.matcher(text).region(word.end(), stretch.end());
            if (number.lookingAt()) {
                int nearest = 0;
                for (int i = 1; i < citations.size(); i++) {
                    nearest = distance(citations.get(i), word) < distance(citations.get(nearest), word) ? i : nearest;
                }
                Citation of = told.get(nearest);
                if (of.article() == null) {
                    told.set(nearest, new Citation(
                            of.instrument(),
                            arabic(number.group(1)) + paragraph(number.group(2)),
                            of.span().union(new Span(word.start(), number.end()))));
                }
            }
        }
        return told;
    }

    /** In characters, between the two. */
    private static int distance(Citation citation, Span word) {
        return Math.max(citation.span().start() - word.end(), word.start() - citation.span().end());
    }

    private static String paragraph(@Nullable String paragraph) {
        return paragraph == null ? "" : "(" + paragraph + ")";
    }

    /** A Roman numeral as an Arabic one; an Arabic one as it is. */
    static String arabic(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return numeral;
        }
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = value(numeral.charAt(i));
            sum += i + 1 < numeral.length() && value(numeral.charAt(i + 1)) > value ? -value : value;
        }
        return String.valueOf(sum);
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
