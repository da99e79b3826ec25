package org.chancery.nlp.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a model's share for its likeliest answer is worth: the chance that this answer is right.
 *
 * <p>The chance is the logistic of a straight line through the share's logit, fitted on rows the model had not seen. Source:
 * Platt 1999, "Probabilistic Outputs for Support Vector Machines".
 *
 * @param slope how fast the chance rises
 * @param shift how far the model is too modest (above 0) or too bold
 */
public record Calibration(double slope, double shift) {

    /** Takes every share at its word. */
    public static final Calibration NONE = new Calibration(1, 0);

    private static final double EDGE = 1e-6;

    /**
     * The chance that an answer of this share is right.
     *
     * @param share from 0 to 1
     */
    public double of(double share) {
        return 1 / (1 + Math.exp(-(slope * logit(share) + shift)));
    }

    /**
     * The chance that an answer which is not the likeliest is right.
     *
     * @param share its share, from 0 to 1
     * @param likeliest the share of the likeliest answer
     */
    public double ofOther(double share, double likeliest) {
        return likeliest >= 1 ? 0 : (1 - of(likeliest)) * share / (1 - likeliest);
    }

    /** The logit of a share, of one at the edge that of a share close by. */
    public static double logit(double share) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
        return Math.log(inside / (1 - inside));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(slope);
        out.writeDouble(shift);
    }

    static Calibration read(DataInputStream in) throws IOException {
        Calibration read = new Calibration(in.readDouble(), in.readDouble());
        if (!Double.isFinite(read.slope) || !Double.isFinite(read.shift)) {
            throw RelationModel.ofAnotherVersion();
        }
        return read;
    }
}
