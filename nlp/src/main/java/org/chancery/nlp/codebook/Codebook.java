package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All entries of one language, found by the predicate of their patterns. */
public final class Codebook {

    /** A pattern and the entry it belongs to. */
    public record Rule(Entry entry, Pattern pattern) {}

    private final List<Entry> entries;
    private final Set<String> added;
    private final WordClasses classes;
    private final Map<String, List<Rule>> byPredicate = new HashMap<>();

    /**
     * @param added ids of the entries that come from a user's folder
     */
    Codebook(List<Entry> entries, Set<String> added, WordClasses classes) {
        this.entries = List.copyOf(entries);
        this.added = Set.copyOf(added);
        this.classes = classes;
        for (Entry entry : entries) {
            for (Pattern pattern : entry.patterns()) {
                for (String predicate : pattern.predicates()) {
                    byPredicate
                            .computeIfAbsent(key(pattern.kind(), predicate), k -> new ArrayList<>())
                            .add(new Rule(entry, pattern));
                }
            }
        }
    }

    private static String key(Pattern.Kind kind, String predicate) {
        return kind.ordinal() + predicate;
    }

    /** All entries, in the order of their files. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether an entry is a user's own, or stands in the place of a shipped one. */
    public boolean isAdded(Entry entry) {
        return added.contains(entry.id());
    }

    /** The word classes patterns use. */
    public WordClasses classes() {
        return classes;
    }

    /** The patterns that begin with that predicate, in the order of their entries. */
    public List<Rule> rules(Pattern.Kind kind, String predicate) {
        return byPredicate.getOrDefault(key(kind, predicate), List.of());
    }
}
