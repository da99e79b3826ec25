package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import java.io.IOException;

/** The weights of word vectors, one row a label; empty in models that look at no vectors. */
final class DenseWeights extends RowMajorVector {

    private static final long serialVersionUID = 1;

    private final float[] values;

    private DenseWeights(int labelCount, int featureCount, float[] values) {
        setSizes(labelCount, featureCount);
        this.values = values;
    }

    static void write(PackWriter out, MajorVector full) throws IOException {
        float[] values = new float[full.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = full.get(i);
        }
        out.integer(full.getLabelSize());
        out.integer(full.getFeatureSize());
        out.floats(values, values.length);
    }

    static DenseWeights read(PackReader in) {
        return new DenseWeights(in.integer(), in.integer(), in.floats());
    }

    @Override
    public void addScores(float[] vector, float[] scores) {
        int at = 0;
        for (int label = 0; label < scores.length; label++) {
            for (float value : vector) {
                scores[label] += values[at++] * value;
            }
        }
    }
}
