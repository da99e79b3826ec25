package org.chancery.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells whether two names are one person's: "Glas" and "Jorge Glas", "José Muñoz" and "Jose Munoz Silva". */
public final class PersonName {

    private PersonName() {}

    /** Whether nothing speaks against the two names being one person's. */
    public static boolean same(String one, String other) {
        List<String> some = words(one);
        List<String> others = words(other);
        List<String> shorter = some.size() <= others.size() ? some : others;
        List<String> longer = shorter == some ? others : some;
        return !shorter.isEmpty() && longer.containsAll(shorter) && family(shorter, longer);
    }

    /** A lone word must be the last of the longer name, or its last but one as in Spanish. */
    private static boolean family(List<String> shorter, List<String> longer) {
        return shorter.size() > 1 || longer.indexOf(shorter.get(0)) >= Math.min(longer.size() - 1, Math.max(1, longer.size() - 2));
    }

    /** The last two words of a name, plain and in lower case: one of them is what two names of one person have in common. */
    public static List<String> lastWords(String name) {
        List<String> words = words(name);
        return words.subList(Math.max(0, words.size() - 2), words.size()).stream().distinct().toList();
    }

    /** The words of a name, plain. */
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
