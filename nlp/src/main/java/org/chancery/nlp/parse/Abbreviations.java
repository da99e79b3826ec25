package org.chancery.nlp.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words are written with a period that need not end a sentence, from {@code en/abbreviations.tsv}. */
final class Abbreviations {

    /** How a period after an abbreviation is to be read; the resource file explains each. */
    enum Kind {
        TITLE,
        NUMBERED,
        CALENDAR,
        LOOSE,
        CLOCK
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations() {
        for (String line : WordList.lines("abbreviations.tsv")) {
            String[] fields = line.split("\t");
            kinds.put(fields[0], Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * The kind of the word.
     *
     * @param word the word without its last period
     * @return null if it is an ordinary word
     */
    @Nullable Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Kind kind = kinds.get(lower);
        if (kind != null || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return kind != null ? kind : lettersBetweenPeriods(word) ? Kind.LOOSE : null;
        }
        kind = kinds.get(word);
        if (kind == null) {
            kind = kinds.get(word.charAt(0) + lower.substring(1));
        }
        return kind != null ? kind : lettersBetweenPeriods(word) ? Kind.LOOSE : null;
    }

    /** Whether the word is letters with periods between them: {@code U.S}, {@code D.C}, {@code Ph.D}. */
    private static boolean lettersBetweenPeriods(String word) {
        int run = 0;
        boolean period = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                period = true;
                run = 0;
            } else if (!Character.isLetter(c) || ++run > 2) {
                return false;
            }
        }
        return period;
    }
}
