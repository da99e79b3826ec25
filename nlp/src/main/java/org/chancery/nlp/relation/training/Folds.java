package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Shares rows out for cross-validation, so that no sentence is in two folds. */
final class Folds {

    private static final long SEED = 17;

    private Folds() {}

    /** For each row the number of its fold, from 0; the same rows are always shared out the same way. */
    static int[] of(List<Example> rows, int folds) {
        List<String> sentences = new ArrayList<>(
                new TreeSet<>(rows.stream().map(row -> row.sentence().text()).toList()));
        Collections.shuffle(sentences, new Random(SEED));
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            foldOf.put(sentences.get(i), i % folds);
        }
        return rows.stream().mapToInt(row -> foldOf.get(row.sentence().text())).toArray();
    }
}
