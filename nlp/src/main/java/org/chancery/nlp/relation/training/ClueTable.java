package org.chancery.nlp.relation.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Examples as sets of clues. A clue counts the more the fewer examples have it: √ln(rows / rows with it). Clues of a single
 * example are left out. All is scaled so that an example is as like itself as 1 on average.
 */
final class ClueTable {

    private final List<String> names;
    private final double[] values;
    private final int[][] rows;

    private ClueTable(List<String> names, double[] values, int[][] rows) {
        this.names = names;
        this.values = values;
        this.rows = rows;
    }

    static ClueTable of(List<Set<String>> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(clues -> clues.forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        counts.values().removeIf(count -> count < 2);
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        double[] values = new double[names.size()];
        counts.forEach((clue, count) -> {
            values[numbers.size()] = Math.sqrt(Math.log((double) examples.size() / count));
            numbers.put(clue, numbers.size());
        });
        int[][] rows = examples.stream()
                .map(clues -> clues.stream().filter(numbers::containsKey).mapToInt(numbers::get).sorted().toArray())
                .toArray(int[][]::new);
        double size = 0;
        for (int[] row : rows) {
            size += Arrays.stream(row).mapToDouble(clue -> values[clue] * values[clue]).sum();
        }
        double scale = size == 0 ? 0 : Math.sqrt(rows.length / size);
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return new ClueTable(names, values, rows);
    }

    /** How alike two examples are: the sum over the clues they share. */
    double likeness(int one, int other) {
        int[] first = rows[one];
        int[] second = rows[other];
        double alike = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i] == second[j]) {
                alike += values[first[i]] * values[first[i]];
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return alike;
    }

    /**
     * The weights of clues that amount to a sum over examples.
     *
     * @param chosen numbers of the examples
     * @param shares how much of each chosen example is in the sum
     */
    double[] weights(int[] chosen, double[] shares) {
        double[] weights = new double[values.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int clue : rows[chosen[i]]) {
                weights[clue] += shares[i] * values[clue] * values[clue];
            }
        }
        return weights;
    }

    /** The clues, in the order of the weights. */
    List<String> names() {
        return names;
    }
}
