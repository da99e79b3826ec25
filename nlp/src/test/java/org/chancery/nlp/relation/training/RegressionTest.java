package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {

    /** Rows at −2, −1, 1 and 2 on a line; how alike two are is their product. */
    private static final double[] PLACES = {-2, -1, 1, 2};

    private static float[][] alike() {
        float[][] alike = new float[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                alike[i][j] = (float) (PLACES[i] * PLACES[j]);
            }
        }
        return alike;
    }

    private static Regression.Solution solve(int[] answers, double[] importance) {
        return new Regression(alike(), new int[] {0, 1, 2, 3}, answers, importance, 2, 0.1).solve();
    }

    @Test
    void sidesAreToldApart() {
        Regression.Solution solution = solve(new int[] {0, 0, 1, 1}, new double[] {1, 1, 1, 1});

        double[] left = solution.scores(alike()[0]);
        double[] right = solution.scores(alike()[3]);
        assertThat(left[0]).isGreaterThan(left[1]);
        assertThat(right[1]).isGreaterThan(right[0]);
    }

    @Test
    void solutionIsWhereTheLossIsFlat() {
        Regression.Solution solution = solve(new int[] {0, 0, 1, 1}, new double[] {1, 1, 1, 1});
        double slope = 0;
        double weight = 0;
        for (int i = 0; i < 4; i++) {
            double[] scores = solution.scores(alike()[i]);
            double likely = 1 / (1 + Math.exp(scores[1] - scores[0]));
            slope += (likely - (i < 2 ? 1 : 0)) * PLACES[i];
            weight += solution.shares()[0][i] * PLACES[i];
        }

        assertThat(slope + 0.1 * weight).isCloseTo(0, within(0.05));
    }

    @Test
    void rowOfNoImportanceSaysNothing() {
        Regression.Solution solution = solve(new int[] {0, 0, 1, 0}, new double[] {1, 1, 1, 0});

        double[] right = solution.scores(alike()[3]);
        assertThat(right[1]).isGreaterThan(right[0]);
    }

    @Test
    void withoutRowsNoAnswerIsLikelier() {
        Regression.Solution solution = new Regression(alike(), new int[0], new int[0], new double[0], 2, 0.1).solve();

        assertThat(solution.scores(alike()[0])).containsExactly(0, 0);
    }
}
