package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** The part of a learner that scores; it no longer learns. */
final class PackedOptimizer extends OnlineOptimizer {

    private static final long serialVersionUID = 1;

    PackedOptimizer(WeightVector weights, float bias) {
        super(weights, 0, bias);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException("A packed model does not learn.");
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException("A packed model does not learn.");
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException("A packed model does not learn.");
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        return 0;
    }
}
