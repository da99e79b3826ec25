package org.chancery.nlp.relation.training;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.nlp.relation.RelationModel;

/** What the model is asked of a pair. An example that does not tell the answer is no example for that question. */
enum Question {
    TYPE(RelationModel.TYPES) {
        @Override
        String answer(Example example) {
            return RelationModel.YIELDS.contains(example.type()) ? RelationModel.YIELD : example.type();
        }
    },
    YIELD(RelationModel.YIELDS) {
        @Override
        String answer(Example example) {
            return example.type();
        }
    },
    MODALITY(RelationModel.MODALITIES) {
        @Override
        String answer(Example example) {
            return example.type().equals(RelationModel.NONE) ? "" : example.modality().orElse("");
        }
    };

    private final List<String> answers;

    Question(List<String> answers) {
        this.answers = answers;
    }

    List<String> answers() {
        return answers;
    }

    /** The answer an example gives, a word outside {@link #answers()} if it gives none. */
    abstract String answer(Example example);

    /** The answer with the highest score; NONE only where {@code example} says so of itself, as a coded pair has an act. */
    String likeliest(double[] scores, Example example) {
        boolean acts = !example.type().equals(RelationModel.NONE);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean passed = acts && answers.get(i).equals(RelationModel.NONE);
            best = !passed && (best < 0 || scores[i] > scores[best]) ? i : best;
        }
        return answers.get(best);
    }

    /** Learns from those rows of the table that give an answer and that {@code wanted} takes. */
    Regression.Solution solve(
            ExampleTable table, float[][] alike, double[] importance, double penalty, IntPredicate wanted) {
        int[] chosen = IntStream.range(0, table.size())
                .filter(wanted)
                .filter(i -> answers.contains(answer(table.examples().get(i))))
                .toArray();
        return new Regression(
                        alike,
                        chosen,
                        IntStream.of(chosen)
                                .map(i -> answers.indexOf(answer(table.examples().get(i))))
                                .toArray(),
                        IntStream.of(chosen).mapToDouble(i -> importance[i]).toArray(),
                        answers.size(),
                        penalty)
                .solve();
    }
}
