package org.chancery.nlp.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How much each number of the region vectors tells for each answer. Weights are bytes with one scale for each answer and
 * stretch: one region at one depth.
 */
final class VectorWeights {

    private final int answers;
    private final int width;
    private final int stretches;
    private final float[] stretchBiases;
    private final float[] scales;
    private final byte[] weights;

    private VectorWeights(
            int answers, int width, int stretches, float[] stretchBiases, float[] scales, byte[] weights) {
        this.answers = answers;
        this.width = width;
        this.stretches = stretches;
        this.stretchBiases = stretchBiases;
        this.scales = scales;
        this.weights = weights;
    }

    /** Rounds exact weights; the parameters are those of {@link RelationModel#of}. */
    static VectorWeights of(int width, double[] stretchBiases, double[][] exact) {
        int answers = exact.length;
        int stretches = exact[0].length / width;
        float[] scales = new float[answers * stretches];
        byte[] weights = new byte[answers * stretches * width];
        for (int at = 0; at < answers * stretches; at++) {
            double[] own = exact[at / stretches];
            int from = at % stretches * width;
            double most = 0;
            for (int k = 0; k < width; k++) {
                most = Math.max(most, Math.abs(own[from + k]));
            }
            scales[at] = (float) (most / Byte.MAX_VALUE);
            for (int k = 0; k < width && scales[at] > 0; k++) {
                weights[at * width + k] = (byte) Math.round(own[from + k] / scales[at]);
            }
        }
        return new VectorWeights(answers, width, stretches, Floats.of(stretchBiases), scales, weights);
    }

    /** What the vectors add to the score of an answer. */
    double score(int answer, RegionVectors vectors) {
        double score = 0;
        for (int stretch = 0; stretch < stretches; stretch++) {
            if (vectors.present()[stretch % RegionVectors.regions()]) {
                int at = answer * stretches + stretch;
                score += stretchBiases[at] + scales[at] * product(vectors.values(), stretch * width, at * width);
            }
        }
        return score;
    }

    private double product(float[] values, int from, int weight) {
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += values[from + k] * weights[weight + k];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(stretches);
        Floats.write(stretchBiases, out);
        Floats.write(scales, out);
        out.write(weights);
    }

    static VectorWeights read(int answers, DataInputStream in) throws IOException {
        int width = in.readInt();
        int stretches = in.readInt();
        if (width < 1 || width > 4096 || stretches < 1 || stretches > 1024 || stretches % RegionVectors.regions() != 0) {
            throw RelationModel.ofAnotherVersion();
        }
        float[] stretchBiases = Floats.read(answers * stretches, in);
        float[] scales = Floats.read(answers * stretches, in);
        byte[] weights = new byte[answers * stretches * width];
        in.readFully(weights);
        return new VectorWeights(answers, width, stretches, stretchBiases, scales, weights);
    }
}
