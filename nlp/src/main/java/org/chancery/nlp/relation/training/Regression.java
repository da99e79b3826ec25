package org.chancery.nlp.relation.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression with a quadratic penalty, solved over the rows.
 *
 * <p>There are far more columns than rows, so the weights are sought as a sum of rows: all that is needed of the columns is
 * how alike each two rows are. Minimises Σ weight × cross entropy + penalty/2 × ‖w‖² by L-BFGS (Nocedal and Wright,
 * Numerical Optimization, algorithm 7.5). Sums run in a fixed order, so the same rows give the same weights.
 */
final class Regression {

    private static final int MEMORY = 8;
    private static final int MOST_STEPS = 150;
    private static final double CLOSE_ENOUGH = 1e-5;

    private final float[][] alike;
    private final int[] chosen;
    private final int[] answers;
    private final double[] importance;
    private final int count;
    private final double penalty;

    /**
     * @param alike how alike each two rows of the table are
     * @param chosen numbers of the rows to learn from
     * @param answers the right answer of each chosen row, from 0
     * @param importance how much each chosen row counts
     * @param count how many answers there are
     */
    Regression(float[][] alike, int[] chosen, int[] answers, double[] importance, int count, double penalty) {
        this.alike = alike;
        this.chosen = chosen;
        this.answers = answers;
        this.importance = importance;
        this.count = count;
        this.penalty = penalty;
    }

    /**
     * What was found.
     *
     * @param shares for each answer how much of each chosen row is in its weights
     * @param biases of each answer
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Solution(int[] chosen, double[][] shares, double[] biases) {

        /** The scores of a row of the table. */
        double[] scores(float[] alikeToRow) {
            double[] scores = biases.clone();
            for (int answer = 0; answer < scores.length; answer++) {
                for (int i = 0; i < chosen.length; i++) {
                    scores[answer] += shares[answer][i] * alikeToRow[chosen[i]];
                }
            }
            return scores;
        }
    }

    /** Where there is no row to learn from, all answers are equally likely. */
    Solution solve() {
        if (chosen.length == 0) {
            return new Solution(chosen, new double[count][0], new double[count]);
        }
        Point at = value(new Vector(chosen.length, count));
        Deque<Step> memory = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Vector direction = direction(at, memory);
            double slope = at.gradient.times(direction);
            double length = 1;
            Point next = value(at.place.plus(-length, direction));
            while (next.loss > at.loss - 1e-4 * length * slope && length > 1e-6) {
                length /= 2;
                next = value(at.place.plus(-length, direction));
            }
            Step made = new Step(next.place.plus(-1, at.place), next.gradient.plus(-1, at.gradient));
            if (made.moved.times(made.turned) > 1e-12) {
                memory.addLast(made);
                if (memory.size() > MEMORY) {
                    memory.removeFirst();
                }
            }
            boolean done = Math.abs(at.loss - next.loss) < CLOSE_ENOUGH * Math.abs(at.loss);
            at = next;
            if (done) {
                break;
            }
        }
        double[][] shares = new double[count][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int answer = 0; answer < count; answer++) {
                shares[answer][i] = at.place.shares[i][answer];
            }
        }
        return new Solution(chosen, shares, at.place.biases);
    }

    private Vector direction(Point at, Deque<Step> memory) {
        Vector direction = at.gradient;
        double[] taken = new double[memory.size()];
        int i = taken.length;
        for (Iterator<Step> back = memory.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            taken[--i] = step.moved.times(direction) / step.curve;
            direction = direction.plus(-taken[i], step.turned);
        }
        double scale = memory.isEmpty()
                ? 1 / Math.max(1e-9, Math.sqrt(at.gradient.times(at.gradient)))
                : memory.getLast().curve / memory.getLast().turned.times(memory.getLast().turned);
        direction = direction.plus(scale - 1, direction);
        for (Step step : memory) {
            double wanted = taken[i++] - step.turned.times(direction) / step.curve;
            direction = direction.plus(wanted, step.moved);
        }
        return direction;
    }

    private record Point(Vector place, double loss, Vector gradient) {}

    /** One step made: where it went, how the gradient turned on it. */
    private static final class Step {
        final Vector moved;
        final Vector turned;
        final double curve;

        Step(Vector moved, Vector turned) {
            this.moved = moved;
            this.turned = turned;
            this.curve = moved.times(turned);
        }
    }

    private Point value(Vector place) {
        double loss = penalty / 2 * place.timesRows(place);
        double[][] shares = new double[chosen.length][count];
        double[] biases = new double[count];
        for (int i = 0; i < chosen.length; i++) {
            double[] likely = new double[count];
            double most = Double.NEGATIVE_INFINITY;
            for (int answer = 0; answer < count; answer++) {
                likely[answer] = place.products[i][answer] + place.biases[answer];
                most = Math.max(most, likely[answer]);
            }
            double right = likely[answers[i]] - most;
            double sum = 0;
            for (int answer = 0; answer < count; answer++) {
                likely[answer] = Math.exp(likely[answer] - most);
                sum += likely[answer];
            }
            loss -= importance[i] * (right - Math.log(sum));
            for (int answer = 0; answer < count; answer++) {
                double off = importance[i] * (likely[answer] / sum - (answer == answers[i] ? 1 : 0));
                biases[answer] += off;
                shares[i][answer] = off + penalty * place.shares[i][answer];
            }
        }
        return new Point(place, loss, new Vector(shares, products(shares), biases));
    }

    private double[][] products(double[][] shares) {
        double[][] products = new double[chosen.length][];
        IntStream.range(0, chosen.length).parallel().forEach(i -> {
            double[] sums = new double[count];
            float[] likeness = alike[chosen[i]];
            for (int j = 0; j < chosen.length; j++) {
                double like = likeness[chosen[j]];
                double[] other = shares[j];
                for (int answer = 0; answer < sums.length; answer++) {
                    sums[answer] += like * other[answer];
                }
            }
            products[i] = sums;
        });
        return products;
    }

    /** Weights as a sum of rows, with their products with all rows at hand. */
    private static final class Vector {
        final double[][] shares;
        final double[][] products;
        final double[] biases;

        Vector(int rows, int count) {
            this(new double[rows][count], new double[rows][count], new double[count]);
        }

        Vector(double[][] shares, double[][] products, double[] biases) {
            this.shares = shares;
            this.products = products;
            this.biases = biases;
        }

        Vector plus(double factor, Vector other) {
            return new Vector(
                    sum(shares, factor, other.shares),
                    sum(products, factor, other.products),
                    sum(new double[][] {biases}, factor, new double[][] {other.biases})[0]);
        }

        private static double[][] sum(double[][] a, double factor, double[][] b) {
            double[][] sum = new double[a.length][];
            for (int i = 0; i < a.length; i++) {
                sum[i] = new double[a[i].length];
                for (int k = 0; k < sum[i].length; k++) {
                    sum[i][k] = a[i][k] + factor * b[i][k];
                }
            }
            return sum;
        }

        /** The product of the weights alone. */
        double timesRows(Vector other) {
            double product = 0;
            for (int i = 0; i < shares.length; i++) {
                for (int k = 0; k < shares[i].length; k++) {
                    product += shares[i][k] * other.products[i][k];
                }
            }
            return product;
        }

        double times(Vector other) {
            double product = timesRows(other);
            for (int k = 0; k < biases.length; k++) {
                product += biases[k] * other.biases[k];
            }
            return product;
        }
    }
}
