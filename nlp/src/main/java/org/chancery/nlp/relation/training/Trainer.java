package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.Sights;

/** Makes a relation model of examples. The same examples give the same model, on any number of threads. */
public final class Trainer {

    private final Parser parser;
    private final Sights sights;
    private final Recipe recipe;

    public Trainer(Parser parser, Sights sights, Recipe recipe) {
        this.parser = parser;
        this.sights = sights;
        this.recipe = recipe;
    }

    /**
     * Makes a model.
     *
     * @param codebook the codebook's own examples
     * @param coded rows of hand-coded files; none if the codebook is all there is
     */
    public RelationModel train(List<Example> codebook, List<Example> coded) {
        return weighed(table(codebook, coded), recipe.importance(codebook.size(), coded.size()));
    }

    /**
     * What models would say of hand-coded rows that are not among their examples: for each fold of the rows a model is made
     * of the codebook and the other folds.
     *
     * @param folds how many; rows of the same sentence are in the same fold
     * @return for each coded row the type
     */
    public List<String> crossValidate(List<Example> codebook, List<Example> coded, int folds) {
        ExampleTable table = table(codebook, coded);
        double[] importance = recipe.importance(codebook.size(), coded.size());
        float[][] alike = table.likeness(recipe.shareOfClues());
        int[] fold = Folds.of(coded, folds);
        int first = codebook.size();
        String[] answers = new String[coded.size()];
        for (int each = 0; each < folds; each++) {
            int held = each;
            Regression.Solution solution = Question.TYPE.solve(
                    table, alike, importance, recipe.penalty(), i -> i < first || fold[i - first] != held);
            for (int i = 0; i < answers.length; i++) {
                if (fold[i] == held) {
                    answers[i] = Question.TYPE.likeliest(solution.scores(alike[first + i]), coded.get(i));
                }
            }
        }
        return List.of(answers);
    }

    private ExampleTable table(List<Example> codebook, List<Example> coded) {
        List<Example> all = new ArrayList<>(codebook);
        all.addAll(coded);
        return ExampleTable.of(all, parser, sights);
    }

    private RelationModel weighed(ExampleTable table, double[] importance) {
        float[][] alike = table.likeness(recipe.shareOfClues());
        List<double[]> weights = new ArrayList<>();
        List<double[]> clueWeights = new ArrayList<>();
        List<Double> biases = new ArrayList<>();
        for (Question question : Question.values()) {
            Regression.Solution solution = question.solve(table, alike, importance, recipe.penalty(), i -> true);
            for (int answer = 0; answer < question.answers().size(); answer++) {
                weights.add(table.weights(solution.chosen(), solution.shares()[answer]));
                clueWeights.add(table.clues().weights(solution.chosen(), solution.shares()[answer]));
                biases.add(solution.biases()[answer]);
            }
        }
        return RelationModel.of(
                table.width(),
                biases.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().map(table::stretchBiases).flatMapToDouble(Arrays::stream).toArray(),
                weights.toArray(double[][]::new),
                byClue(table.clues().names(), clueWeights));
    }

    private Map<String, double[]> byClue(List<String> names, List<double[]> byAnswer) {
        Map<String, double[]> byClue = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int clue = i;
            byClue.put(
                    names.get(i),
                    byAnswer.stream().mapToDouble(own -> recipe.shareOfClues() * own[clue]).toArray());
        }
        return byClue;
    }
}
