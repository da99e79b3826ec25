package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * Finds the quotations of a text by its marks alone.
 *
 * <p>Knows curly and straight, double and single marks and two apostrophes set for a double mark. What is quoted within
 * a quotation is not looked for. A mark that is never closed ends with its paragraph, unless the next paragraph opens
 * with a mark again: then both are one quotation. An apostrophe is no mark.
 */
final class QuoteFinder {

    private final String text;
    private final List<Quote> found = new ArrayList<>();

    private QuoteFinder(String text) {
        this.text = text;
    }

    /** All quotations of the text in order; none overlap. */
    static List<Quote> find(String text) {
        QuoteFinder finder = new QuoteFinder(text);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            finder.paragraph(start, end);
            start = end + 1;
        }
        return List.copyOf(finder.found);
    }

    private void paragraph(int from, int to) {
        for (int at = from; at < to; at++) {
            int width = opens(at, from, to);
            if (width == 0) {
                continue;
            }
            int close = isSingle(at, width) ? closeSingle(at + width, to) : closeDouble(at + width, to);
            if (isSingle(at, width) && (close < 0 || isElision(at + width, close))) {
                continue;
            }
            boolean carriesOn = !found.isEmpty() && leadsOver(at, from);
            int closeWidth = close < 0 ? 0 : widthAt(close);
            int innerEnd = close < 0 ? trimmedEnd(at + width, to) : close;
            int outerEnd = close < 0 ? innerEnd : close + closeWidth;
            if (innerEnd > at + width) {
                add(new Quote(new Span(at, outerEnd), new Span(at + width, innerEnd), close >= 0), carriesOn);
            }
            at = Math.max(at, outerEnd - 1);
        }
    }

    private void add(Quote quote, boolean carriesOn) {
        if (carriesOn) {
            Quote before = found.remove(found.size() - 1);
            found.add(new Quote(before.outer().union(quote.outer()), before.inner().union(quote.inner()), quote.closed()));
        } else {
            found.add(quote);
        }
    }

    /** Whether a mark at the head of a paragraph takes up a quotation the paragraph before left open. */
    private boolean leadsOver(int at, int from) {
        Quote before = found.get(found.size() - 1);
        return at == from
                && !before.closed()
                && text.charAt(before.outer().start()) == text.charAt(at)
                && text.substring(before.outer().end(), at).isBlank();
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int opens(int at, int from, int to) {
        char c = text.charAt(at);
        int width = widthAt(at);
        if (width == 0 || at + width >= to) {
            return 0;
        }
        char next = text.charAt(at + width);
        boolean free = at == from || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isClosingPunctuation(text.charAt(at - 1));
        if (c == '“' || c == '„' || c == '«') {
            return width;
        }
        if (!free || Character.isWhitespace(next)) {
            return 0;
        }
        if (c == '"' || width == 2) {
            return width;
        }
        if (c == '”') {
            return at == from ? width : 0;
        }
        if (c == '‘') {
            return width;
        }
        return c == '\'' && (Character.isUpperCase(next) || at > from && Character.isLetter(next)) ? width : 0;
    }

    private int widthAt(int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’' || c == '‘') {
            boolean pair = at + 1 < text.length() && text.charAt(at + 1) == c;
            return pair ? 2 : 1;
        }
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' ? 1 : 0;
    }

    private boolean isSingle(int at, int width) {
        char c = text.charAt(at);
        return width == 1 && (c == '\'' || c == '’' || c == '‘');
    }

    private int closeDouble(int from, int to) {
        int lastOpen = -1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '”' || c == '»') {
                return at;
            }
            boolean straight = c == '"' || (c == '\'' || c == '’') && widthAt(at) == 2;
            if (straight && closesStraight(at, from, to)) {
                return at;
            }
            if (c == '“' && lastOpen < 0) {
                lastOpen = at;
            }
        }
        return -1;
    }

    private boolean closesStraight(int at, int from, int to) {
        int after = at + widthAt(at);
        boolean spaceBefore = at == from || Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter = after < to && Character.isLetterOrDigit(text.charAt(after));
        return !(spaceBefore && wordAfter);
    }

    /**
     * The mark that closes a quotation opened by a single one. A mark after punctuation closes for certain; one after a
     * plural s may be an apostrophe and closes only if nothing better follows.
     */
    private int closeSingle(int from, int to) {
        int fallback = -1;
        for (int at = from + 1; at < to; at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '“' || c == '”') {
                return fallback;
            }
            if (c != '\'' && c != '’') {
                continue;
            }
            if (widthAt(at) == 2) {
                return at;
            }
            boolean wordAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            char before = text.charAt(at - 1);
            if (wordAfter || Character.isWhitespace(before)) {
                continue;
            }
            if (before != 's') {
                return at;
            }
            fallback = fallback < 0 ? at : fallback;
        }
        return fallback;
    }

    /** Whether what stands between two single marks is a clipped word, as the n of "rock 'n' roll": the marks are apostrophes. */
    private boolean isElision(int from, int to) {
        return to - from == 1 && Character.isLowerCase(text.charAt(from));
    }

    private static boolean isClosingPunctuation(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == ')' || c == '%';
    }
}
