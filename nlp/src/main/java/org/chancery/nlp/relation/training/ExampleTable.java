package org.chancery.nlp.relation.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.Answers;
import org.chancery.nlp.relation.RegionVectors;
import org.chancery.nlp.relation.Sight;
import org.chancery.nlp.relation.Sights;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Examples as rows of numbers: their region vectors, each column brought to mean 0 and deviation 1 over the rows that have
 * the region, and 0 where a row has not; and beside them their clues.
 */
final class ExampleTable {

    private final List<Example> examples;
    private final float[][] rows;
    private final boolean[][] present;
    private final ClueTable clues;
    private final List<String> told;
    private final int width;
    private final double[] means;
    private final double[] deviations;

    private ExampleTable(List<Example> examples, List<Sight> sights, int width) {
        this.examples = List.copyOf(examples);
        this.rows = sights.stream().map(sight -> sight.vectors().values()).toArray(float[][]::new);
        this.present = sights.stream().map(sight -> sight.vectors().present()).toArray(boolean[][]::new);
        this.clues = ClueTable.of(sights.stream().map(Sight::clues).toList());
        this.told = sights.stream().map(sight -> sight.told().map(type -> Answers.joined(type.name())).orElse("")).toList();
        this.width = width;
        this.means = new double[rows[0].length];
        this.deviations = new double[rows[0].length];
        for (int stretch = 0; stretch < stretches(); stretch++) {
            standardise(stretch);
        }
    }

    /** Looks at the pairs of examples; on several threads, with the same result as on one. */
    static ExampleTable of(List<Example> examples, Parser parser, Sights sights) {
        return new ExampleTable(
                examples,
                examples.parallelStream()
                        .map(example -> {
                            String text = example.sentence().text();
                            ParsedSentence parsed = parser.parse(text, new Sentence(0, new Span(0, text.length())));
                            return sights.of(text, parsed, List.of(example.sentence().pair())).get(0);
                        })
                        .toList(),
                sights.width());
    }

    private void standardise(int stretch) {
        int region = stretch % RegionVectors.regions();
        int[] having = IntStream.range(0, rows.length).filter(i -> present[i][region]).toArray();
        for (int k = stretch * width; k < (stretch + 1) * width; k++) {
            double sum = 0;
            double squares = 0;
            for (int i : having) {
                sum += rows[i][k];
                squares += (double) rows[i][k] * rows[i][k];
            }
            means[k] = having.length == 0 ? 0 : sum / having.length;
            double variance = having.length == 0 ? 1 : squares / having.length - means[k] * means[k];
            deviations[k] = Math.sqrt(Math.max(variance, 0)) + 1e-6;
            for (int i : having) {
                rows[i][k] = (float) ((rows[i][k] - means[k]) / deviations[k]);
            }
        }
    }

    List<Example> examples() {
        return examples;
    }

    int size() {
        return rows.length;
    }

    int width() {
        return width;
    }

    int columns() {
        return means.length;
    }

    int stretches() {
        return means.length / width;
    }

    ClueTable clues() {
        return clues;
    }

    /** The type a pattern of the codebook tells of a row, "" where none does. */
    String told(int row) {
        return told.get(row);
    }

    /** How alike each two rows are: the mean product of their columns, and likeness in clues as often as told. */
    float[][] likeness(double shareOfClues) {
        float[][] alike = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            alike[i] = new float[i + 1];
        }
        int block = 96;
        float[][] turned = new float[block][rows.length];
        for (int from = 0; from < columns(); from += block) {
            int to = Math.min(columns(), from + block);
            for (int k = from; k < to; k++) {
                for (int i = 0; i < rows.length; i++) {
                    turned[k - from][i] = rows[i][k];
                }
            }
            int first = from;
            IntStream.range(0, rows.length).parallel().forEach(i -> add(alike[i], rows[i], first, to, turned));
        }
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            for (int j = 0; j <= i; j++) {
                alike[i][j] = (float) (alike[i][j] / columns() + shareOfClues * clues.likeness(i, j));
            }
        });
        for (int i = 0; i < rows.length; i++) {
            alike[i] = Arrays.copyOf(alike[i], rows.length);
            for (int j = 0; j < i; j++) {
                alike[j][i] = alike[i][j];
            }
        }
        return alike;
    }

    private static void add(float[] sums, float[] row, int from, int to, float[][] turned) {
        for (int k = from; k < to; k++) {
            float value = row[k];
            float[] others = turned[k - from];
            if (value != 0) {
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += value * others[j];
                }
            }
        }
    }

    /**
     * The weights of raw columns that amount to a sum over rows.
     *
     * @param chosen numbers of the rows
     * @param shares how much of each chosen row is in the sum
     */
    double[] weights(int[] chosen, double[] shares) {
        double[] weights = new double[columns()];
        for (int i = 0; i < chosen.length; i++) {
            float[] row = rows[chosen[i]];
            for (int k = 0; k < weights.length; k++) {
                weights[k] += shares[i] * row[k];
            }
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= columns() * deviations[k];
        }
        return weights;
    }

    /** What each stretch adds, whatever its vector is, so that weights of raw columns amount to those of standard ones. */
    double[] stretchBiases(double[] weights) {
        double[] biases = new double[stretches()];
        for (int k = 0; k < weights.length; k++) {
            biases[k / width] -= weights[k] * means[k];
        }
        return biases;
    }
}
