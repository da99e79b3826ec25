package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.chancery.nlp.relation.Calibration;
import org.junit.jupiter.api.Test;

class PlattTest {

    /** Shares of a model that is right more often than it says, by a known line. */
    @Test
    void lineThatMadeTheRowsIsFound() {
        Random random = new Random(5);
        Calibration truth = new Calibration(0.8, 0.7);
        double[] shares = new double[20_000];
        boolean[] right = new boolean[shares.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = random.nextDouble();
            right[i] = random.nextDouble() < truth.of(shares[i]);
        }

        Calibration found = Platt.fit(shares, right);

        assertThat(found.slope()).isCloseTo(0.8, within(0.05));
        assertThat(found.shift()).isCloseTo(0.7, within(0.05));
    }

    @Test
    void rowsThatAreAllRightGiveAFiniteLine() {
        double[] shares = new double[100];
        boolean[] right = new boolean[100];
        java.util.Arrays.fill(right, true);
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (i + 1) / 101.0;
        }

        assertThat(Platt.fit(shares, right).of(0.5)).isBetween(0.9, 1.0);
    }

    @Test
    void ofFewRowsNothingIsLearned() {
        assertThat(Platt.fit(new double[] {0.5}, new boolean[] {true})).isEqualTo(Calibration.NONE);
    }
}
