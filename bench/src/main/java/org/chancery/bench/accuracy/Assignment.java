package org.chancery.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns rows to columns, each to one at most: the heaviest pairs first, then by augmenting paths, so that as many are assigned
 * as can be.
 */
final class Assignment {

    private record Choice(int row, int column, int weight) {}

    private final Map<Integer, List<Choice>> choices = new HashMap<>();
    private final Map<Integer, Integer> ofRow = new HashMap<>();
    private final Map<Integer, Integer> ofColumn = new HashMap<>();

    /** Says that the row may go to the column; the heavier, the better. */
    void allow(int row, int column, int weight) {
        choices.computeIfAbsent(row, each -> new ArrayList<>()).add(new Choice(row, column, weight));
    }

    /** The column of each row that has one. */
    Map<Integer, Integer> solve() {
        Comparator<Choice> heaviest = Comparator.comparingInt((Choice c) -> -c.weight())
                .thenComparingInt(Choice::row)
                .thenComparingInt(Choice::column);
        choices.values().forEach(row -> row.sort(heaviest));
        choices.values().stream().flatMap(List::stream).sorted(heaviest).forEach(choice -> {
            if (!ofRow.containsKey(choice.row()) && !ofColumn.containsKey(choice.column())) {
                put(choice);
            }
        });
        choices.keySet().stream().sorted().filter(row -> !ofRow.containsKey(row)).forEach(row -> augment(row, new HashSet<>()));
        return ofRow;
    }

    private void put(Choice choice) {
        ofRow.put(choice.row(), choice.column());
        ofColumn.put(choice.column(), choice.row());
    }

    private boolean augment(int row, Set<Integer> seen) {
        for (Choice choice : choices.getOrDefault(row, List.of())) {
            if (seen.add(choice.column())) {
                Integer holder = ofColumn.get(choice.column());
                if (holder == null || augment(holder, seen)) {
                    put(choice);
                    return true;
                }
            }
        }
        return false;
    }
}
