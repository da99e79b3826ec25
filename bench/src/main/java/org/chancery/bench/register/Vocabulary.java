package org.chancery.bench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Words to fill dispatches with: a few very often, most rarely, as in any text. */
final class Vocabulary {

    private static final List<String> COMMON = List.of(
            "the", "of", "and", "in", "to", "a", "border", "government", "minister", "foreign", "embassy", "trade", "president",
            "talks", "security", "agreement", "statement", "river", "fishing", "prisoners", "election", "army", "visa", "diplomats",
            "court", "treaty", "refugees", "pipeline", "harbour", "sanctions", "ceasefire", "consulate", "airspace", "delegation");
    private static final String[] ONSETS = {"b", "br", "c", "ch", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] CODAS = {"", "l", "m", "n", "r", "s", "t", "nd", "st"};
    private static final int RARE = 40_000;
    private static final int FIRST_NAMES = 300;
    private static final int LAST_NAMES = 6_000;

    private final List<String> rare = new ArrayList<>(RARE);
    private final Map<String, String> countries;

    /** @param countries names of states by code */
    Vocabulary(Map<String, String> countries) {
        this.countries = countries;
        Random random = new Random(5);
        for (int i = 0; i < RARE; i++) {
            rare.add(word(random, 2 + random.nextInt(2)));
        }
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]).append(CODAS[random.nextInt(CODAS.length)]);
        }
        return word.toString();
    }

    String country(String code) {
        return countries.getOrDefault(code, code);
    }

    /** So many words, half of them common ones. */
    String phrase(Random random, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(i == 0 ? "" : " ").append(random.nextBoolean() ? COMMON.get(random.nextInt(COMMON.size())) : rare(random));
        }
        return phrase.toString();
    }

    /** The rarer the word, the seldomer it comes. */
    private String rare(Random random) {
        return rare.get((int) Math.min(RARE - 1L, (long) Math.exp(random.nextDouble() * Math.log(RARE))));
    }

    String person(Random random) {
        Random first = new Random(random.nextInt(FIRST_NAMES));
        Random last = new Random(FIRST_NAMES + (long) (LAST_NAMES * Math.pow(random.nextDouble(), 2)));
        return capital(word(first, 2)) + " " + capital(word(last, 3));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
