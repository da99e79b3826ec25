package org.chancery.nlp.parse;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * The stretches of a text that no sentence crosses: paragraphs, and within them list items and headings.
 *
 * <p>A single line break is white space, since texts come with their lines folded; but a line that opens with a bullet, or
 * follows a line much shorter than the folded ones and without an end mark, begins a block of its own.
 */
final class Blocks {

    private static final String BULLETS = "•·‣▪◦●■*–—-";

    /** A line that stays below this share of the longest line of its paragraph was broken on purpose. */
    private static final double SHORT_LINE = 0.6;

    private Blocks() {}

    static List<Span> of(String text, Span part) {
        List<Span> blocks = new ArrayList<>();
        List<Span> paragraph = new ArrayList<>();
        for (int start = part.start(); start <= part.end(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end > part.end()) {
                end = part.end();
            }
            Span line = trim(text, start, end);
            if (line.length() > 0) {
                paragraph.add(line);
            } else {
                close(text, paragraph, blocks);
            }
            start = end + 1;
        }
        close(text, paragraph, blocks);
        return blocks;
    }

    /** Number of paragraphs begun between two offsets: whether a blank line stands there. */
    static boolean blankLineBetween(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' && ++breaks == 2) {
                return true;
            }
        }
        return false;
    }

    private static void close(String text, List<Span> paragraph, List<Span> blocks) {
        int longest = paragraph.stream().mapToInt(Span::length).max().orElse(0);
        for (int i = 0; i < paragraph.size(); i++) {
            int last = i;
            while (last + 1 < paragraph.size()
                    && !breaksAfter(text, paragraph.get(last), paragraph.get(last + 1), longest)) {
                last++;
            }
            blocks.add(new Span(paragraph.get(i).start(), paragraph.get(last).end()));
            i = last;
        }
        paragraph.clear();
    }

    private static boolean breaksAfter(String text, Span line, Span next, int longest) {
        char first = text.charAt(next.start());
        if (BULLETS.indexOf(first) >= 0
                && next.length() > 1
                && isBlank(text.charAt(next.start() + 1))) {
            return true;
        }
        char last = text.charAt(line.end() - 1);
        return line.length() < longest * SHORT_LINE
                && (Character.isUpperCase(first) || Character.isDigit(first) || SentenceEnds.isOpener(first))
                && (Character.isLetterOrDigit(last) || last == ':' || SentenceEnds.isCloser(last));
    }

    /** The stretch without the white space at its ends. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** White space, non-breaking and zero-width spaces included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060'
                || Character.isISOControl(c);
    }
}
