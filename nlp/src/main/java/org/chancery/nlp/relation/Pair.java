package org.chancery.nlp.relation;

import java.util.Optional;
import org.chancery.text.Span;

/**
 * Two parties of one sentence: what did the source do to the target?
 *
 * @param source where the acting party stands, offsets as those of the sentence's tokens
 * @param target where the party acted upon stands; empty where the act has none ("protesters rallied")
 */
public record Pair(Span source, Optional<Span> target) {

    /** A pair with a target. */
    public static Pair of(Span source, Span target) {
        return new Pair(source, Optional.of(target));
    }
}
