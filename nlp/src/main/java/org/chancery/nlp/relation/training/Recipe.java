package org.chancery.nlp.relation.training;

/**
 * How examples become a model.
 *
 * @param penalty how dear large weights are: the higher, the more cautious the model
 * @param codebookImportance how much a row of the codebook counts where rows of a hand-coded file count 1
 */
public record Recipe(double penalty, double codebookImportance) {

    /** What cross-validation found best; see {@code docs/relation-model.md}. */
    public static final Recipe BEST = new Recipe(0.3, 0.25);
}
