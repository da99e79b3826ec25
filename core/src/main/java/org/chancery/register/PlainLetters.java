package org.chancery.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes names as they are compared: in small letters, without accents. */
final class PlainLetters {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final int ASCII = 128;

    private PlainLetters() {}

    static String of(String name) {
        boolean plain = name.chars().allMatch(letter -> letter < ASCII); // most are, and are folded by the thousand
        return (plain ? name : ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")).toLowerCase(Locale.ROOT);
    }
}
