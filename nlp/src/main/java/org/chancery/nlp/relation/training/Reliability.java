package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        Calibration calibration = calibration(guesses, examples);
        return of(guesses.stream().mapToDouble(guess -> calibration.of(guess.share())).toArray(), right(guesses, examples));
    }

    /**
     * Counts how often a pattern of the codebook is right where the model says how likely that is, over the rows that a pattern fits.
     *
     * @param guesses what was said of each row
     * @param examples the rows, as many
     */
    public static Reliability ofPatterns(List<Guess> guesses, List<Example> examples) {
        Calibration calibration = calibration(guesses, examples);
        int[] told = IntStream.range(0, guesses.size()).filter(i -> !guesses.get(i).told().isEmpty()).toArray();
        double[] confidences = new double[told.length];
        boolean[] toldRight = new boolean[told.length];
        for (int i = 0; i < told.length; i++) {
            Guess guess = guesses.get(told[i]);
            confidences[i] = guess.told().equals(guess.type())
                    ? calibration.of(guess.share())
                    : calibration.ofOther(guess.toldShare(), guess.share());
            toldRight[i] = guess.isToldRight(examples.get(told[i]));
        }
        return of(confidences, toldRight);
    }

    private static Calibration calibration(List<Guess> guesses, List<Example> examples) {
        return Platt.fit(guesses.stream().mapToDouble(Guess::share).toArray(), right(guesses, examples));
    }

    private static boolean[] right(List<Guess> guesses, List<Example> examples) {
        boolean[] right = new boolean[guesses.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = guesses.get(i).isRight(examples.get(i));
        }
        return right;
    }

    private static Reliability of(double[] confidences, boolean[] right) {
        List<Bin> bins = new ArrayList<>();
        for (int edge = 0; edge + 1 < EDGES.length; edge++) {
            int rows = 0;
            int good = 0;
            double sum = 0;
            for (int i = 0; i < confidences.length; i++) {
                double confidence = confidences[i];
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
