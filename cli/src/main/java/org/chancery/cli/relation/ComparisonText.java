package org.chancery.cli.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.nlp.relation.training.Agreement;

/** A comparison for a person: figures by type, who was taken for whom, and the rows to look at. */
public final class ComparisonText {

    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    /** All of it, ending in a line break. */
    public static String of(Comparison comparison) {
        ComparisonText page = new ComparisonText();
        Agreement types = comparison.types();
        page.figures(types.scores());
        page.sums(comparison, types);
        page.confusion(types.confusion());
        page.misses(comparison.misses());
        return page.text.toString();
    }

    private void line(String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
    }

    private void figures(List<Agreement.Score> scores) {
        line("%-10s %6s %6s %6s  %9s %6s %6s", "type", "gold", "coded", "right", "precision", "recall", "F1");
        for (Agreement.Score score : scores) {
            line(
                    "%-10s %6d %6d %6d  %9.3f %6.3f %6.3f",
                    score.label(), score.gold(), score.coded(), score.right(), score.precision(), score.recall(), score.f1());
        }
    }

    private void sums(Comparison comparison, Agreement types) {
        line("");
        line(
                "%d rows, %d of them uncoded; %.3f of all have the right type.",
                types.rows(), comparison.uncoded(), types.accuracy());
        line(
                "macro-F1: %.3f by type, %.3f by quad, %.3f by cooperation and conflict.",
                types.macroF1(), comparison.quads().macroF1(), comparison.tones().macroF1());
    }

    private void confusion(Map<String, Map<String, Integer>> confusion) {
        TreeSet<String> columns = new TreeSet<>(confusion.keySet());
        confusion.values().forEach(row -> columns.addAll(row.keySet()));
        line("");
        line("Hand-coded down, coded across (the first five letters; – is uncoded):");
        StringBuilder head = new StringBuilder(" ".repeat(10));
        columns.forEach(label -> head.append(String.format(Locale.ROOT, " %5s", shortened(label))));
        line("%s", head);
        confusion.forEach((gold, row) -> {
            StringBuilder cells = new StringBuilder(String.format(Locale.ROOT, "%-10s", gold));
            for (String label : columns) {
                int count = row.getOrDefault(label, 0);
                cells.append(String.format(Locale.ROOT, " %5s", count == 0 ? "·" : String.valueOf(count)));
            }
            line("%s", cells);
        });
    }

    private static String shortened(String label) {
        return label.isEmpty() ? "–" : label.substring(0, Math.min(5, label.length()));
    }

    private void misses(List<Comparison.Row> misses) {
        line("");
        line(misses.isEmpty() ? "No row differs." : "The rows that differ, by line of the hand-coded file:");
        for (Comparison.Row row : misses) {
            line(
                    "%5d  %s, coded %s%s",
                    row.line(),
                    row.gold(),
                    row.coded().isEmpty() ? "nothing" : row.coded(),
                    row.confidence().isEmpty() ? "" : " (" + row.confidence() + ")");
            line("       %s", row.sentence());
        }
    }
}
