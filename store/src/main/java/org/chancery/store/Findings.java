package org.chancery.store;

import java.util.ArrayList;
import java.util.List;

/** What is amiss in a register: sentences, of which no more are kept than a person will read. */
final class Findings {

    private static final int KEPT = 50;

    private final List<String> sentences = new ArrayList<>();
    private int more;

    void add(String sentence, Object... values) {
        if (sentences.size() < KEPT) {
            sentences.add(sentence.formatted(values));
        } else {
            more++;
        }
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> all() {
        List<String> all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add("%,d faults more.".formatted(more));
        }
        return List.copyOf(all);
    }
}
