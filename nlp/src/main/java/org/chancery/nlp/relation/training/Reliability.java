package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.List;
import org.chancery.nlp.relation.Calibration;

/**
 * How often a model is right where it says how sure it is.
 *
 * <p>Confidences are {@linkplain Calibration calibrated} on the same rows they are counted on; with two numbers fitted on
 * hundreds of rows that flatters little.
 *
 * @param bins from the least sure to the surest; those without rows are left out
 */
public record Reliability(List<Bin> bins) {

    private static final double[] EDGES = {0, .4, .5, .6, .7, .8, .9, .95, 1.0000001};

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Rows of about the same confidence.
     *
     * @param from least confidence, inclusive
     * @param to most, exclusive but for 1
     * @param rows how many
     * @param confidence their mean confidence
     * @param right the share of them that are right
     */
    public record Bin(double from, double to, int rows, double confidence, double right) {}

    /**
     * Counts.
     *
     * @param guesses what was said of each row
     * @param examples the rows, as many
     */
    public static Reliability of(List<Guess> guesses, List<Example> examples) {
        double[] shares = guesses.stream().mapToDouble(Guess::share).toArray();
        boolean[] right = new boolean[shares.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = guesses.get(i).isRight(examples.get(i));
        }
        Calibration calibration = Platt.fit(shares, right);
        List<Bin> bins = new ArrayList<>();
        for (int edge = 0; edge + 1 < EDGES.length; edge++) {
            int rows = 0;
            int good = 0;
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                double confidence = calibration.of(shares[i]);
                if (confidence >= EDGES[edge] && confidence < EDGES[edge + 1]) {
                    rows++;
                    sum += confidence;
                    good += right[i] ? 1 : 0;
                }
            }
            if (rows > 0) {
                bins.add(new Bin(EDGES[edge], Math.min(1, EDGES[edge + 1]), rows, sum / rows, (double) good / rows));
            }
        }
        return new Reliability(bins);
    }
}
