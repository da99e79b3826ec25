package org.chancery.formats.table;

import java.util.HashMap;
import java.util.Map;

/** Scores of CAMEO codes between conflict (−10) and cooperation (10), after Goldstein 1992, from {@code goldstein.tsv}. */
public final class Goldstein {

    private static final Map<String, String> SCORES = new HashMap<>();

    static {
        Lines.of("goldstein.tsv").forEach(cells -> SCORES.put(cells[0], cells[1]));
    }

    private Goldstein() {}

    /** The score of a code, or of the next wider code that has one; empty where none has. */
    public static String of(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            String score = SCORES.get(cameo.substring(0, length));
            if (score != null) {
                return score;
            }
        }
        return "";
    }
}
