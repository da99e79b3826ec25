package org.chancery.nlp.heading;

import java.util.Locale;

/** Writes a name that stands in capitals in its usual case: "THE HAGUE" is "The Hague", "PORT-AU-PRINCE" Port-au-Prince. */
final class NameCase {

    private final HeadingWords words;

    NameCase(HeadingWords words) {
        this.words = words;
    }

    /** {@code name} in its usual case; a name that holds lower case letters is left alone. */
    String usual(String name) {
        if (name.chars().anyMatch(Character::isLowerCase) && !name.contains(" and ")) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-' || name.charAt(i) == '/') {
                out.append(part(name.substring(start, i), start > 0 && name.charAt(start - 1) != '/', i == name.length()));
                if (i < name.length()) {
                    out.append(name.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private String part(String part, boolean inside, boolean last) {
        int period = part.indexOf('.');
        if (period >= 0 && period < part.length() - 1 || part.length() == 2 && period == 1) {
            return part; // D.C., N.Y.
        }
        String lower = part.toLowerCase(Locale.ROOT);
        if (inside && !last && words.isParticle(lower)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower);
        for (int i = 0; i < out.length(); i++) {
            boolean begins = i == 0 || (i == 2 && isApostrophe(out.charAt(1)));
            if (begins) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
