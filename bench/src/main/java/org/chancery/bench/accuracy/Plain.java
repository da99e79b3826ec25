package org.chancery.bench.accuracy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names without accents and case, so that São Paulo is Sao Paulo. */
final class Plain {

    private Plain() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    /** Its words. */
    static List<String> words(String name) {
        return Arrays.stream(of(name).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
