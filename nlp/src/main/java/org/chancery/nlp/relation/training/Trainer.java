package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.nlp.encode.Encoder;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.RelationModel;

/** Makes a relation model of examples. */
public final class Trainer {

    private final Parser parser;
    private final Encoder encoder;
    private final Recipe recipe;

    public Trainer(Parser parser, Encoder encoder, Recipe recipe) {
        this.parser = parser;
        this.encoder = encoder;
        this.recipe = recipe;
    }

    /**
     * Makes a model.
     *
     * @param codebook the codebook's own examples
     * @param coded rows of hand-coded files; none if the codebook is all there is
     */
    public RelationModel train(List<Example> codebook, List<Example> coded) {
        List<Example> all = new ArrayList<>(codebook);
        all.addAll(coded);
        double[] importance = new double[all.size()];
        Arrays.fill(importance, 1);
        if (!coded.isEmpty()) {
            Arrays.fill(importance, 0, codebook.size(), recipe.codebookImportance());
        }
        ExampleTable table = ExampleTable.of(all, parser, encoder);
        float[][] alike = table.likeness();
        List<double[]> weights = new ArrayList<>();
        List<Double> biases = new ArrayList<>();
        for (Question question : Question.values()) {
            Regression.Solution solution = question.solve(table, alike, importance, recipe.penalty(), i -> true);
            for (int answer = 0; answer < question.answers().size(); answer++) {
                weights.add(table.weights(solution.chosen(), solution.shares()[answer]));
                biases.add(solution.biases()[answer]);
            }
        }
        double[] stretchBiases = weights.stream()
                .map(table::stretchBiases)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return RelationModel.of(
                table.width(),
                biases.stream().mapToDouble(Double::doubleValue).toArray(),
                stretchBiases,
                weights.toArray(double[][]::new));
    }
}
