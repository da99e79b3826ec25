package org.chancery.formats.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a plain text.
 *
 * <p>Empty lines part paragraphs. A line end within a block is a mere wrap where the next line's first word would not
 * have fitted on the line, or where the next line goes on in lower case; elsewhere it ends the paragraph. A text without
 * empty lines whose lines mostly end with a full stop has a paragraph a line.
 */
final class Paragraphs {

    /** Longer lines than this are not wrapped by hand or by a mail program. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 30;
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");

    private final int width;
    private final boolean paragraphALine;

    private Paragraphs(List<String> lines) {
        this.width = width(lines);
        this.paragraphALine = lines.stream().noneMatch(String::isEmpty)
                && lines.stream()
                                .filter(line -> SENTENCE_END.matcher(line).find())
                                .count()
                        >= 0.8 * lines.size();
    }

    /** The cleaned paragraphs of a text, in order, none of them empty. */
    static List<String> of(String text) {
        List<String> lines = Arrays.stream(LINE_END.split(text)).map(Prose::clean).toList();
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines = lines.subList(0, lines.size() - 1);
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines = lines.subList(1, lines.size());
        }
        return new Paragraphs(lines).join(lines);
    }

    private List<String> join(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            if (open.length() > 0 && !line.isEmpty() && isWrap(last, line)) {
                if (!isBrokenCompound(last)) {
                    open.append(' ');
                }
                open.append(line);
            } else {
                if (open.length() > 0) {
                    paragraphs.add(open.toString());
                    open.setLength(0);
                }
                open.append(line);
            }
            last = line;
        }
        if (open.length() > 0) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private boolean isWrap(String line, String next) {
        if (paragraphALine) {
            return false;
        }
        boolean goesOn =
                Character.isLowerCase(next.charAt(0)) && !SENTENCE_END.matcher(line).find();
        if (goesOn) {
            return true;
        }
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int gap = next.indexOf(' ');
        int word = gap < 0 ? next.length() : gap;
        return line.length() + 1 + word > width;
    }

    /** A hyphen between letters at a line's end holds one compound together: "vice-" and "president". */
    private static boolean isBrokenCompound(String line) {
        int end = line.length() - 1;
        return end > 0 && line.charAt(end) == '-' && Character.isLetter(line.charAt(end - 1));
    }

    /** The length the lines were wrapped to: that of the longest, a few outliers and bare addresses left out. */
    private static int width(List<String> lines) {
        int[] lengths = lines.stream()
                .filter(line -> line.indexOf(' ') > 0)
                .mapToInt(String::length)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (0.97 * (lengths.length - 1))];
    }
}
