package org.chancery.nlp.relation.training;

import java.util.Arrays;

/**
 * How examples become a model.
 *
 * @param penalty how dear large weights are: the higher, the more cautious the model
 * @param shareOfClues how much likeness in clues counts where likeness in vectors counts 1
 * @param codebookImportance how much a row of the codebook counts where rows of a hand-coded file count 1
 */
public record Recipe(double penalty, double shareOfClues, double codebookImportance) {

    /** What cross-validation found best; see {@code docs/model-card.md}. */
    public static final Recipe BEST = new Recipe(0.1, 1, 0.15);

    /** How much each example counts: those of the codebook first, then those of hand-coded files. */
    double[] importance(int codebook, int coded) {
        double[] importance = new double[codebook + coded];
        Arrays.fill(importance, 0, codebook, coded == 0 ? 1 : codebookImportance);
        Arrays.fill(importance, codebook, importance.length, 1);
        return importance;
    }
}
