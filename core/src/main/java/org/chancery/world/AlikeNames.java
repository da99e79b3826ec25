package org.chancery.world;

import java.util.function.Function;

/** Tells whether two full names sound the same, however they are romanised and cut into words. */
final class AlikeNames {

    private AlikeNames() {}

    /** Whether the words name the holder of the office by one of the names the tables give. */
    static boolean same(String[] wanted, Tenure tenure, Function<String, String[]> words) {
        if (same(wanted, words.apply(tenure.person()), tenure.body())) {
            return true;
        }
        for (String variant : tenure.variants()) {
            if (same(wanted, words.apply(variant), tenure.body())) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String[] wanted, String[] name, String body) {
        if (wanted.length == 1) {
            for (int i = 0; i < name.length; i++) {
                if (alike(wanted[0], name[i]) && Offices.familyName(i, name, body)) {
                    return true;
                }
            }
            return false;
        }
        if (Romanisation.of(String.join("", wanted)).equals(Romanisation.of(String.join("", name)))) {
            return true;
        }
        return name.length > 1 && (within(wanted, name) || within(name, wanted));
    }

    /** Whether all words of the shorter name stand in the longer one in that order; initials need not. */
    private static boolean within(String[] shorter, String[] longer) {
        int at = 0;
        int matched = 0;
        for (String word : shorter) {
            if (word.length() < 2) {
                continue;
            }
            while (at < longer.length && !alike(word, longer[at])) {
                at++;
            }
            if (at == longer.length) {
                return false;
            }
            at++;
            matched++;
        }
        return matched > 1;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || Romanisation.of(one).equals(Romanisation.of(other));
    }
}
