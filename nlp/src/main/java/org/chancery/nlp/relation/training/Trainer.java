package org.chancery.nlp.relation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.relation.Answers;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.Sights;

/** Makes a relation model of examples. The same examples give the same model, on any number of threads. */
public final class Trainer {

    /** Into how many parts examples are split to find what a model's shares are worth. */
    private static final int FOLDS = 5;

    private final Parser parser;
    private final Sights sights;
    private final Recipe recipe;

    public Trainer(Parser parser, Sights sights, Recipe recipe) {
        this.parser = parser;
        this.sights = sights;
        this.recipe = recipe;
    }

    /**
     * Makes a model. What its shares are worth is found by cross-validation: on the hand-coded rows, or where there are none,
     * on the codebook's.
     *
     * @param codebook the codebook's own examples
     * @param coded rows of hand-coded files; none if the codebook is all there is
     */
    public RelationModel train(List<Example> codebook, List<Example> coded) {
        Lesson lesson = new Lesson(codebook, coded);
        List<Example> seen = coded.isEmpty() ? codebook : coded;
        List<Guess> guesses = lesson.crossValidate(seen, coded.isEmpty() ? 0 : codebook.size(), FOLDS);
        return lesson.model().calibrated(
                Platt.fit(shares(guesses, Guess::share), right(seen, guesses, Guess::isRight)),
                Platt.fit(shares(guesses, Guess::quadShare), right(seen, guesses, Guess::isQuadRight)));
    }

    /**
     * What models would say of hand-coded rows that are not among their examples: for each fold of the rows a model is made
     * of the codebook and the other folds.
     *
     * @param folds how many; rows of the same sentence are in the same fold
     * @return for each coded row what is said of it
     */
    public List<Guess> crossValidate(List<Example> codebook, List<Example> coded, int folds) {
        return new Lesson(codebook, coded).crossValidate(coded, codebook.size(), folds);
    }

    /** What a model of the codebook alone says of hand-coded rows. */
    public List<Guess> codebookAlone(List<Example> codebook, List<Example> coded) {
        return new Lesson(codebook, coded).codebookAlone(codebook.size());
    }

    private static double[] shares(List<Guess> guesses, ToDoubleFunction<Guess> share) {
        return guesses.stream().mapToDouble(share).toArray();
    }

    private static boolean[] right(List<Example> seen, List<Guess> guesses, BiPredicate<Guess, Example> isRight) {
        boolean[] right = new boolean[guesses.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight.test(guesses.get(i), seen.get(i));
        }
        return right;
    }

    /** Examples looked at and compared with each other, from which any number of models can be made. */
    private final class Lesson {
        private final ExampleTable table;
        private final Answers answers;
        private final double[] importance;
        private final float[][] alike;

        Lesson(List<Example> codebook, List<Example> coded) {
            List<Example> all = new ArrayList<>(codebook);
            all.addAll(coded);
            this.table = ExampleTable.of(all, parser, sights);
            this.answers = Answers.with(all.stream().map(Example::type).toList());
            this.importance = recipe.importance(codebook.size(), coded.size());
            this.alike = table.likeness(recipe.shareOfClues());
        }

        private Regression.Solution solve(Question question, double[] weights, IntPredicate wanted) {
            return question.solve(table, answers, alike, weights, recipe.penalty(), wanted);
        }

        private Guess guess(Regression.Solution solution, int row) {
            return Guess.of(solution.scores(alike[row]), answers, table.examples().get(row), table.told(row));
        }

        /** Of the rows from {@code first} on, which are {@code held}, each by a model of all rows but those of its fold. */
        List<Guess> crossValidate(List<Example> held, int first, int folds) {
            int[] fold = Folds.of(held, folds);
            Guess[] guesses = new Guess[held.size()];
            for (int each = 0; each < folds; each++) {
                int out = each;
                Regression.Solution solution = solve(
                        Question.TYPE,
                        importance,
                        i -> i < first || i >= first + fold.length || fold[i - first] != out);
                for (int i = 0; i < guesses.length; i++) {
                    if (fold[i] == out) {
                        guesses[i] = guess(solution, first + i);
                    }
                }
            }
            return List.of(guesses);
        }

        /** Of the rows from {@code first} on, by a model of those before. */
        List<Guess> codebookAlone(int first) {
            double[] equal = recipe.importance(first, 0);
            Regression.Solution solution =
                    solve(Question.TYPE, Arrays.copyOf(equal, importance.length), i -> i < first);
            return IntStream.range(first, table.size()).mapToObj(i -> guess(solution, i)).toList();
        }

        RelationModel model() {
            List<double[]> weights = new ArrayList<>();
            List<double[]> clueWeights = new ArrayList<>();
            List<Double> biases = new ArrayList<>();
            for (Question question : Question.values()) {
                Regression.Solution solution = solve(question, importance, i -> true);
                for (int answer = 0; answer < question.answers(answers).size(); answer++) {
                    weights.add(table.weights(solution.chosen(), solution.shares()[answer]));
                    clueWeights.add(table.clues().weights(solution.chosen(), solution.shares()[answer]));
                    biases.add(solution.biases()[answer]);
                }
            }
            return RelationModel.of(
                    answers,
                    table.width(),
                    biases.stream().mapToDouble(Double::doubleValue).toArray(),
                    weights.stream().map(table::stretchBiases).flatMapToDouble(Arrays::stream).toArray(),
                    weights.toArray(double[][]::new),
                    byClue(table.clues().names(), clueWeights));
        }
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
