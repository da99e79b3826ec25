package org.chancery.world;

import java.text.Normalizer;
import java.util.List;

/**
 * The form in which names are compared: no accents, no case, no apostrophes or full stops, any other mark a space.
 *
 * <p>"Côte d'Ivoire" and "Cote d’Ivoire", "U.S." and "US", "López-Obrador" and "lopez obrador" share a key. The tables
 * are sorted by it, so the rule here and the one in {@code data/build_world.py} must stay the same.
 */
public final class Key {

    private static final String LETTERS = "łŁøØđĐðÐþÞßæÆœŒıəƏħĦ";
    private static final String[] PLAIN = {
        "l", "l", "o", "o", "d", "d", "d", "d", "th", "th", "ss", "ae", "ae", "oe", "oe", "i", "e", "e", "h", "h"
    };
    private static final String DROPPED = "'’‘ʼʻʿʾ`´.ʹʺ\"“”";

    private Key() {}

    /** The key of a name; empty where it holds no letter or digit. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean plain = true;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                plain = false;
                break;
            }
        }
        String text = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (DROPPED.indexOf(c) >= 0 || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && key.length() > 0) {
                key.append(' ');
            }
            gap = false;
            int special = c < 128 ? -1 : LETTERS.indexOf(c);
            if (special >= 0) {
                key.append(PLAIN[special]);
            } else {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /**
     * The tokens as one text again.
     *
     * <p>Tokenizers cut "people's" into "people" and "'s", "d'Ivoire" into "d'" and "Ivoire": such pieces are put back
     * together.
     */
    static String joined(List<String> tokens, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            String token = tokens.get(i);
            if (i > from && !opensWithApostrophe(token) && !endsWithApostrophe(tokens.get(i - 1))) {
                joined.append(' ');
            }
            joined.append(token);
        }
        return joined.toString();
    }

    private static boolean opensWithApostrophe(String token) {
        return token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '’');
    }

    private static boolean endsWithApostrophe(String token) {
        return token.length() > 1 && (token.endsWith("'") || token.endsWith("’"));
    }
}
