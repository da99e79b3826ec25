package org.chancery.cli.relation;

import java.util.List;
import java.util.Locale;
import org.chancery.nlp.relation.training.Dissent;
import org.chancery.nlp.relation.training.Example;
import org.chancery.nlp.relation.training.Guess;
import org.chancery.nlp.relation.training.Reliability;

/** How far a confidence can be trusted, for a person. */
public final class ReliabilityText {

    private ReliabilityText() {}

    /** How often models are right, and patterns beside them; begins with an empty line and ends in a line break. */
    public static String of(List<Guess> guesses, List<Example> examples) {
        Dissent dissent = Dissent.of(guesses, examples);
        return table("How often a model is right where it says how sure it is:", Reliability.of(guesses, examples))
                + table(
                        "How often a pattern of the codebook is right where a model says how likely that is:",
                        Reliability.ofPatterns(guesses, examples))
                + """

                Where a pattern fits, both say the same of %d rows, and %d of those are right; of %d they differ: the pattern is
                right of %d, the model of %d.
                """.formatted(
                        dissent.agreed(), dissent.agreedRight(), dissent.differed(), dissent.patternRight(), dissent.modelRight());
    }

    private static String table(String title, Reliability reliability) {
        StringBuilder text = new StringBuilder("\n" + title + "\n");
        text.append("%-12s %6s %11s %6s\n".formatted("confidence", "rows", "mean of it", "right"));
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT, "%.2f to %.2f %6d %11.2f %6.2f\n", bin.from(), bin.to(), bin.rows(), bin.confidence(), bin.right()));
        }
        return text.toString();
    }
}
