package org.chancery.bench.robustness;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines of a text, broken or in capitals. */
final class Lines {

    private static final int WIDTH = 72;

    private Lines() {}

    static String broken(String text) {
        return broken(text, false);
    }

    static String brokenAtHyphens(String text) {
        return broken(text, true);
    }

    private static String broken(String text, boolean atHyphens) {
        return Arrays.stream(text.split("\n", -1)).map(line -> wrapped(line, atHyphens)).collect(Collectors.joining("\n"));
    }

    private static String wrapped(String line, boolean atHyphens) {
        StringBuilder lines = new StringBuilder();
        int from = 0;
        while (line.length() - from > WIDTH) {
            int blank = line.lastIndexOf(' ', from + WIDTH);
            int hyphen = atHyphens ? hyphen(line, from) : -1;
            if (blank <= from && hyphen <= from) {
                break;
            }
            boolean atBlank = blank > hyphen;
            lines.append(line, from, atBlank ? blank : hyphen + 1).append('\n');
            from = (atBlank ? blank : hyphen) + 1;
        }
        return lines.append(line.substring(from)).toString();
    }

    /** The last hyphen between letters that still fits on the line. */
    private static int hyphen(String line, int from) {
        for (int at = Math.min(line.length() - 2, from + WIDTH - 1); at > from; at--) {
            if (line.charAt(at) == '-' && Character.isLetter(line.charAt(at - 1)) && Character.isLetter(line.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    static String capitalHeadline(String text) {
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
