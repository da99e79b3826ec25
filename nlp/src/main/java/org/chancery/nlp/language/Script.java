package org.chancery.nlp.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The letters a text is written in, and the language they tell where they tell one. */
final class Script {

    private static final int LOOKED_AT = 20_000;
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.KHMER, "km"));

    private Script() {}

    /** The language of a text that is mostly not in Latin letters; empty for all others. */
    static Optional<String> language(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
        // One sign of Chinese says what five Latin letters do, so that fewer of them outweigh the names in between.
        int dense = counts.getOrDefault(UnicodeScript.HAN, 0) + counts.getOrDefault(UnicodeScript.HANGUL, 0)
                + counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (letters == 0 || latin * 2 > letters + dense * 4) {
            return Optional.empty();
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        UnicodeScript most = UnicodeScript.LATIN;
        int best = 0;
        for (Map.Entry<UnicodeScript, Integer> each : counts.entrySet()) {
            if (each.getKey() != UnicodeScript.LATIN && each.getValue() > best) {
                most = each.getKey();
                best = each.getValue();
            }
        }
        if (most == UnicodeScript.HAN && kana * 20 > best) {
            return Optional.of("ja");
        }
        return switch (most) {
            case CYRILLIC -> Optional.of(cyrillic(text));
            case ARABIC -> Optional.of(arabic(text));
            default -> Optional.ofNullable(LANGUAGES.get(most));
        };
    }

    private static String cyrillic(String text) {
        String small = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        if (has(small, "їєґ")) {
            return "uk";
        }
        if (has(small, "ђћџљњ")) {
            return "sr";
        }
        if (has(small, "ѓќѕ")) {
            return "mk";
        }
        return has(small, "ыэё") ? "ru" : "bg";
    }

    private static String arabic(String text) {
        if (has(text, "ٹڈڑےں")) {
            return "ur";
        }
        return has(text, "پچژگ") ? "fa" : "ar";
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
