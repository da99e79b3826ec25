package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects word classes from several files; a class may be extended, and take in others by {@code @name}. */
final class WordClassReader {

    /** No codebook needs more; the stack ends at some thousands. */
    private static final int DEEPEST = 100;

    private record Item(String word, String file, int line) {}

    private final Map<String, List<Item>> items = new LinkedHashMap<>();

    void read(String file, String text) {
        Yaml yaml = Yaml.of(file);
        yaml.top(text).forEach((name, node) -> {
            List<Item> words = items.computeIfAbsent(name, each -> new ArrayList<>());
            for (Node item : yaml.items(node)) {
                String word = yaml.text(item);
                if (word.isEmpty() || word.equals("@")) {
                    throw new CodebookException(
                            file, Yaml.line(item), "the class '%s' has an empty word. Remove it.".formatted(name));
                }
                words.add(new Item(word, file, Yaml.line(item)));
            }
        });
    }

    /** All classes, each with the words of those it takes in. */
    WordClasses classes() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (String name : items.keySet()) {
            gather(name, classes, new LinkedHashSet<>());
        }
        return new WordClasses(classes);
    }

    /** The words of a class, gathered once however many take it in. */
    private Set<String> gather(String name, Map<String, Set<String>> classes, Set<String> within) {
        Set<String> known = classes.get(name);
        if (known != null) {
            return known;
        }
        Set<String> words = new LinkedHashSet<>();
        within.add(name);
        for (Item item : items.getOrDefault(name, List.of())) {
            if (!item.word().startsWith("@")) {
                words.add(item.word().replace(' ', '_'));
                continue;
            }
            String other = item.word().substring(1);
            if (!items.containsKey(other)) {
                throw new CodebookException(
                        item.file(), item.line(), "the word class '%s' does not exist. Define it.".formatted(item.word()));
            }
            if (within.contains(other)) {
                throw new CodebookException(
                        item.file(), item.line(), "the class '%s' takes in itself by way of '%s'. Remove one of them."
                                .formatted(other, item.word()));
            }
            if (within.size() >= DEEPEST) {
                throw new CodebookException(
                        item.file(), item.line(), "'%s' is the %dth class in a row that another takes in. Write its words in one of them."
                                .formatted(item.word(), DEEPEST));
            }
            words.addAll(gather(other, classes, within));
        }
        within.remove(name);
        classes.put(name, words);
        return words;
    }
}
