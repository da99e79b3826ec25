package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * The weights of a linear model without its zeros, which are nine in ten.
 *
 * <p>One row a feature. Within a label the same numbers are added in the same order as in the full matrix, so that scores
 * are the same to the last bit.
 */
final class SparseWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1;

    private final int[] rows;
    private final byte[] labels;
    private final float[] values;

    private SparseWeights(int labelCount, int[] rows, byte[] labels, float[] values) {
        setSizes(labelCount, rows.length - 1);
        this.rows = rows;
        this.labels = labels;
        this.values = values;
    }

    static void write(PackWriter out, MajorVector full) throws IOException {
        int labelCount = full.getLabelSize();
        if (labelCount > 256) {
            throw new IOException("A model has %d labels; the pack format holds 256.".formatted(labelCount));
        }
        int[] rows = new int[full.getFeatureSize() + 1];
        int size = full.countNonZeroWeights();
        byte[] labels = new byte[size];
        float[] values = new float[size];
        int filled = 0;
        for (int feature = 0; feature < full.getFeatureSize(); feature++) {
            for (int label = 0; label < labelCount; label++) {
                float weight = full.get(feature * labelCount + label);
                if (weight != 0) {
                    labels[filled] = (byte) label;
                    values[filled++] = weight;
                }
            }
            rows[feature + 1] = filled;
        }
        out.integer(labelCount);
        out.ints(rows, rows.length);
        out.bytes(labels, size);
        out.floats(values, size);
    }

    static SparseWeights read(PackReader in) {
        return new SparseWeights(in.integer(), in.ints(), in.bytes(), in.floats());
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            int feature = item.getIndex();
            if (feature < feature_size) {
                float weight = item.getValue();
                for (int i = rows[feature], end = rows[feature + 1]; i < end; i++) {
                    scores[labels[i] & 0xFF] += values[i] * weight;
                }
            }
        }
    }
}
