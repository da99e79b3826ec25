package org.chancery.cli.relation;

import java.util.Locale;
import org.chancery.nlp.relation.training.Reliability;

/** How far a confidence can be trusted, for a person. */
public final class ReliabilityText {

    private ReliabilityText() {}

    /** A table that begins with an empty line and ends in a line break. */
    public static String of(Reliability reliability) {
        StringBuilder text = new StringBuilder("\nHow often a model is right where it says how sure it is:\n");
        text.append("%-12s %6s %11s %6s\n".formatted("confidence", "rows", "mean of it", "right"));
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT, "%.2f to %.2f %6d %11.2f %6.2f\n", bin.from(), bin.to(), bin.rows(), bin.confidence(), bin.right()));
        }
        return text.toString();
    }
}
