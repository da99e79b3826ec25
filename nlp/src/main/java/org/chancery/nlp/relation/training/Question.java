package org.chancery.nlp.relation.training;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.nlp.relation.Answers;

/** What the model is asked of a pair. An example that does not tell the answer is no example for that question. */
enum Question {
    TYPE {
        @Override
        List<String> answers(Answers all) {
            return all.types();
        }

        @Override
        String answer(Example example) {
            return Answers.joined(example.type());
        }
    },
    YIELD {
        @Override
        List<String> answers(Answers all) {
            return Answers.YIELDS;
        }

        @Override
        String answer(Example example) {
            return example.type();
        }
    },
    MODALITY {
        @Override
        List<String> answers(Answers all) {
            return Answers.MODALITIES;
        }

        @Override
        String answer(Example example) {
            return example.type().equals(Answers.NONE) ? "" : example.modality().orElse("");
        }
    };

    /** What can be answered, of all a model may answer. */
    abstract List<String> answers(Answers all);

    /** The answer an example gives, a word outside {@link #answers} if it gives none. */
    abstract String answer(Example example);

    /** Learns from those rows of the table that give an answer and that {@code wanted} takes. */
    Regression.Solution solve(
            ExampleTable table,
            Answers all,
            float[][] alike,
            double[] importance,
            double penalty,
            IntPredicate wanted) {
        List<String> answers = answers(all);
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
