package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/**
 * The features seen in one state of a model, by their rows of weights, in the order they were added.
 *
 * <p>NLP4J keeps an object a feature in a list that grows by halves; making those took two fifths of the whole reading. Every
 * feature weighs 1, so that only the rows are kept, and {@link SparseWeights} alone reads them.
 */
final class FeatureRows extends SparseVector {

    private static final long serialVersionUID = 1;

    private int[] rows;
    private int size;

    /** @param expected how many features there will be; more are welcome */
    FeatureRows(int expected) {
        rows = new int[expected];
    }

    @Override
    public void add(int row, float weight) {
        if (weight != 1) {
            throw new IllegalArgumentException("A packed model knows features of weight 1 only, not %s.".formatted(weight));
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size + 1);
        }
        rows[size++] = row;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    /** The row of weights of the feature that was added at this place. */
    int row(int place) {
        return rows[place];
    }
}
