package org.chancery.nlp.relation.training;

import org.chancery.nlp.relation.Calibration;

/**
 * Finds what shares are worth: logistic regression of "was right" on the share's logit, by Newton's method.
 *
 * <p>As Platt 1999 has it, right and wrong are not taken for certain but for (n₊+1)/(n₊+2) and 1/(n₋+2), which keeps the line
 * finite where all rows are right.
 */
final class Platt {

    private static final int FEW = 50;
    private static final int STEPS = 100;

    private Platt() {}

    /**
     * Fits the line. Of few rows nothing can be learned, and shares are taken at their word.
     *
     * @param shares from 0 to 1
     * @param right for each share whether the answer was right
     */
    static Calibration fit(double[] shares, boolean[] right) {
        if (shares.length < FEW) {
            return Calibration.NONE;
        }
        int good = 0;
        for (boolean each : right) {
            good += each ? 1 : 0;
        }
        double yes = (good + 1.0) / (good + 2.0);
        double no = 1.0 / (shares.length - good + 2.0);
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double gs = 0;
            double gb = 0;
            double ss = 1e-9;
            double sb = 0;
            double bb = 1e-9;
            for (int i = 0; i < shares.length; i++) {
                double logit = Calibration.logit(shares[i]);
                double chance = new Calibration(slope, shift).of(shares[i]);
                double off = chance - (right[i] ? yes : no);
                double curve = chance * (1 - chance);
                gs += off * logit;
                gb += off;
                ss += curve * logit * logit;
                sb += curve * logit;
                bb += curve;
            }
            double determinant = ss * bb - sb * sb;
            double bySlope = (bb * gs - sb * gb) / determinant;
            double byShift = (ss * gb - sb * gs) / determinant;
            slope -= bySlope;
            shift -= byShift;
            if (Math.abs(bySlope) + Math.abs(byShift) < 1e-9) {
                break;
            }
        }
        return new Calibration(slope, shift);
    }
}
