package org.chancery.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.Span;

/** A text in which words are found whatever its quotation marks, dashes, case and spacing. */
final class Sought {

    private static final Map<Character, Character> ALIKE = Map.of(
            '“', '"', '”', '"', '„', '"', '‘', '\'', '’', '\'', '–', '-', '—', '-', '−', '-');

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> at = new ArrayList<>();

    Sought(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = ALIKE.getOrDefault(text.charAt(i), text.charAt(i));
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && letters.length() > 0) {
                add(" ", i);
            }
            space = false;
            add(c == 'ß' ? "ss" : String.valueOf(c).toLowerCase(Locale.ROOT), i);
        }
    }

    private void add(String folded, int offset) {
        for (int i = 0; i < folded.length(); i++) {
            letters.append(folded.charAt(i));
            at.add(offset);
        }
    }

    /** The words as they are compared. */
    static String fold(String words) {
        return new Sought(words).letters.toString();
    }

    /** Everywhere the words stand, in the text's own offsets. */
    List<Span> find(String words) {
        String folded = fold(words);
        List<Span> found = new ArrayList<>();
        int k = folded.isEmpty() ? -1 : letters.indexOf(folded);
        while (k >= 0) {
            found.add(new Span(at.get(k), at.get(k + folded.length() - 1) + 1));
            k = letters.indexOf(folded, k + 1);
        }
        return found;
    }
}
