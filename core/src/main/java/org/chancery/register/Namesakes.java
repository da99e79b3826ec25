package org.chancery.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds files by the names of the persons they are about: names of one person share a word, so only those that do are compared. */
final class Namesakes<F> {

    private final Map<String, Map<Integer, F>> byWord = new HashMap<>();

    /**
     * Has a file be found by a name, besides those it is found by already.
     *
     * @param number of the file among all, in whose order they are found
     */
    void put(int number, F file, Person person) {
        if (person.compared() != null) {
            person.compared().words().forEach(word -> byWord.computeIfAbsent(word, none -> new HashMap<>()).put(number, file));
        }
    }

    /** All files that may be about a person who is known, in order; whether they are is for the caller to see. */
    Collection<F> of(Person person) {
        Map<Integer, F> found = new TreeMap<>();
        if (person.compared() != null) {
            person.compared().words().forEach(word -> found.putAll(byWord.getOrDefault(word, Map.of())));
        }
        return found.values();
    }
}
