package org.chancery.world;

/**
 * What the spellings of one name in the Latin script have in common, whoever romanised it.
 *
 * <p>"Zelensky", "Zelenskyy" and "Zelenskiy" come out alike, as do "Gaddafi", "Qaddafi" and "Kadhafi", "Mohammed" and
 * "Muhammad", "Mueller" and "Müller", "Romanoff" and "Romanov". Vowels fall into three classes, so two names that come
 * out alike need not be one: whoever asks must have other grounds too.
 */
final class Romanisation {

    private final String word;
    private final StringBuilder sound;
    private int at;

    private Romanisation(String word) {
        this.word = word;
        this.sound = new StringBuilder(word.length() + 2);
    }

    /**
     * The form shared by all spellings.
     *
     * @param word one word of a name, as {@link Key} leaves it
     */
    static String of(String word) {
        return new Romanisation(word).heard();
    }

    private String heard() {
        if (word.startsWith("abd") && (word.length() == 3 || vowel(3))) {
            emit("abdal", 3); // Abd al-, Abdel, Abdul
            at += next(0, "l") ? 1 : vowel(at) ? next(1, "l") ? 2 : 1 : 0;
        }
        while (at < word.length()) {
            char c = word.charAt(at);
            switch (c) {
                case 'a' -> emit(next(1, "i") || next(1, "y") ? "i" : "a", pair("iye"));
                case 'e' -> emit(pair("eiy") == 2 ? "i" : "a", pair("eiy"));
                case 'i', 'j' -> emit("i", c == 'i' ? pair("e") : 1);
                case 'y' -> emit(at == 0 && next(1, "e") ? "" : "i", 1);
                case 'o' -> emit(next(1, "e") ? "a" : "u", pair("uoe"));
                case 'u' -> emit("u", pair("e"));
                default -> consonant(c);
            }
        }
        return sound.toString();
    }

    private void consonant(char c) {
        switch (c) {
            case 's' -> emit(next(1, "h") || next(1, "ch") ? "c" : "s", next(1, "ch") ? 3 : pair("h"));
            case 'c' -> emit(pair("hz") == 2 ? "c" : "k", pair("hzk"));
            case 't' -> emit(next(1, "ch") || next(1, "sch") ? "c" : "t",
                    next(1, "ch") ? 3 : next(1, "sch") ? 4 : pair("h"));
            case 'z' -> emit("z", pair("h"));
            case 'k' -> emit(next(1, "h") ? "h" : "k", pair("h"));
            case 'q' -> emit("k", 1);
            case 'x' -> emit("ks", 1);
            case 'p' -> emit(next(1, "h") ? "f" : "p", pair("h"));
            case 'd' -> emit(next(1, "j") ? "i" : at > 0 && next(1, "r") && at + 2 == word.length() ? "da" : "d",
                    pair("hj"));
            case 'g' -> emit(at == 0 ? "k" : "g", next(1, "ue") || next(1, "ui") ? 2 : pair("h"));
            case 'w' -> emit("v", pair("h"));
            case 'h' -> emit(next(1, "w") ? "v" : at > 0 && at + 1 == word.length() && vowel(at - 1) ? "" : "h",
                    pair("w"));
            case 'f' -> emit(at + 2 == word.length() && next(1, "f") && at > 1 && vowel(at - 1) ? "v" : "f", pair("f"));
            default -> emit(String.valueOf(c), 1);
        }
    }

    /** Writes a sound, doubled letters once, and passes over the letters that wrote it. */
    private void emit(String heard, int letters) {
        for (int i = 0; i < heard.length(); i++) {
            char c = heard.charAt(i);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        at += letters;
    }

    /** Two where the next letter is one of these and is written together with this one, else one. */
    private int pair(String seconds) {
        return at + 1 < word.length() && seconds.indexOf(word.charAt(at + 1)) >= 0 ? 2 : 1;
    }

    private boolean next(int ahead, String letters) {
        return word.startsWith(letters, at + ahead);
    }

    private boolean vowel(int index) {
        return index < word.length() && "aeiouy".indexOf(word.charAt(index)) >= 0;
    }
}
