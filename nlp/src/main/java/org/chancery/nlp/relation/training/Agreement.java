package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chancery.coding.EventType;
import org.chancery.nlp.relation.Answers;

/**
 * How far a coder's answers agree with hand-coded ones.
 *
 * <p>The answers may be types or what types are summed up to: {@link #quad} and {@link #tone}. An empty answer stands for a
 * row that was not coded: it is wrong, and is no answer of any label.
 */
public final class Agreement {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int rows;
    private int right;

    private Agreement() {}

    /**
     * Compares row by row.
     *
     * @param gold the hand-coded answers
     * @param coded the coder's, as many
     * @param summedUp what to take each of them for
     */
    public static Agreement of(List<String> gold, List<String> coded, UnaryOperator<String> summedUp) {
        if (gold.size() != coded.size()) {
            throw new IllegalArgumentException("%d rows are hand-coded, %d coded. Maybe the tables differ.".formatted(gold.size(), coded.size()));
        }
        Agreement agreement = new Agreement();
        for (int i = 0; i < gold.size(); i++) {
            agreement.add(summedUp.apply(gold.get(i)), coded.get(i).isEmpty() ? "" : summedUp.apply(coded.get(i)));
        }
        return agreement;
    }

    private void add(String gold, String coded) {
        counts.computeIfAbsent(gold, label -> new TreeMap<>()).merge(coded, 1, Integer::sum);
        rows++;
        right += gold.equals(coded) ? 1 : 0;
    }

    /** The type with CONCEDE and RETREAT as one, as in the public data. */
    public static String joined(String type) {
        return Answers.joined(type);
    }

    /** The quad of a type, 1 to 4, "0" of NONE. CONCEDE and RETREAT not told apart are 2, as in the public data. */
    public static String quad(String type) {
        return switch (type) {
            case Answers.NONE -> "0";
            case Answers.YIELD -> "2";
            default -> String.valueOf(EventType.of(type).quad().code());
        };
    }

    /** Whether a type is one of cooperation or of conflict. */
    public static String tone(String type) {
        return switch (quad(type)) {
            case "0" -> "none";
            case "1", "2" -> "cooperation";
            default -> "conflict";
        };
    }

    /**
     * One label's figures.
     *
     * @param label the answer
     * @param gold rows it was given by hand
     * @param coded rows the coder gave it
     * @param right rows both did
     */
    public record Score(String label, int gold, int coded, int right) {

        /** Which share of the coder's are right, from 0 to 1; 0 where it gave none. */
        public double precision() {
            return coded == 0 ? 0 : (double) right / coded;
        }

        /** Which share of the hand-coded were found, from 0 to 1; 0 where there are none. */
        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** The harmonic mean of both. */
        public double f1() {
            return gold + coded == 0 ? 0 : 2.0 * right / (gold + coded);
        }
    }

    /** The figures of each label that was given by hand, in alphabetical order. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        counts.forEach((label, row) -> scores.add(new Score(
                label,
                row.values().stream().mapToInt(Integer::intValue).sum(),
                counts.values().stream().mapToInt(other -> other.getOrDefault(label, 0)).sum(),
                row.getOrDefault(label, 0))));
        return scores;
    }

    /** The mean of the labels' F1, each label counting the same; 0 if there are no rows. */
    public double macroF1() {
        return scores().stream().mapToDouble(Score::f1).average().orElse(0);
    }

    /** The share of rows that agree; 0 if there are none. */
    public double accuracy() {
        return rows == 0 ? 0 : (double) right / rows;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** For each hand-coded answer how often each answer was the coder's. */
    public Map<String, Map<String, Integer>> confusion() {
        return counts;
    }
}
