package org.chancery.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is compared: tells whether two are one person's, as "Glas" and "Jorge Glas", "José Muñoz" and "Jose Munoz Silva".
 *
 * @param words its words, plain, in lower case
 */
public record PersonName(List<String> words) {

    public PersonName {
        words = List.copyOf(words);
    }

    /** The name as words; one letter is none. */
    public static PersonName of(String name) {
        String plain = PlainLetters.of(name);
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= plain.length(); ) {
            int letter = at == plain.length() ? ' ' : plain.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!Character.isLetter(letter)) {
                if (at - start > 1) {
                    words.add(plain.substring(start, at));
                }
                start = next;
            }
            at = next;
        }
        return new PersonName(words);
    }

    /** Whether nothing speaks against the two names being one person's. */
    public static boolean same(String one, String other) {
        return of(one).canBe(of(other));
    }

    /** Whether nothing speaks against it and the other being one person's. */
    public boolean canBe(PersonName other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        return !shorter.isEmpty() && longer.containsAll(shorter) && family(shorter, longer);
    }

    /** A lone word must be the last of the longer name, or its last but one as in Spanish. */
    private static boolean family(List<String> shorter, List<String> longer) {
        return shorter.size() > 1 || longer.indexOf(shorter.get(0)) >= Math.min(longer.size() - 1, Math.max(1, longer.size() - 2));
    }

    /** The last two words: one of them is what two names of one person have in common. */
    public List<String> lastWords() {
        return words.subList(Math.max(0, words.size() - 2), words.size()).stream().distinct().toList();
    }
}
