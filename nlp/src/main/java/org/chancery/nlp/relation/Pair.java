package org.chancery.nlp.relation;

import java.util.Optional;
import org.chancery.text.Span;

/**
 * Two parties of one sentence: what did the source do to the target?
 *
 * @param source where the acting party stands, offsets as those of the sentence's tokens; empty where it is not told
 *     ("the newspaper was banned")
 * @param target where the party acted upon stands; empty where the act has none ("protesters rallied")
 */
public record Pair(Optional<Span> source, Optional<Span> target) {

    public Pair {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("A pair needs a source or a target. Maybe neither was found in its sentence.");
        }
    }

    /** A pair with both parties. */
    public static Pair of(Span source, Span target) {
        return new Pair(Optional.of(source), Optional.of(target));
    }
}
