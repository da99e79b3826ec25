package org.chancery.nlp.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that patterns use: {@code @relations} is tie, link, relation, relationship… */
public final class WordClasses {

    private final Map<String, Set<String>> classes;

    WordClasses(Map<String, Set<String>> classes) {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        classes.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
        this.classes = copy;
    }

    /** Whether there is a class of that name (without the {@code @}). */
    public boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The lemmas of a class, several words of one joined by underscores; empty for an unknown class. */
    public Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }
}
