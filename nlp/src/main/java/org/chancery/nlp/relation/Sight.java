package org.chancery.nlp.relation;

import java.util.Set;

/**
 * All that the model looks at of a pair.
 *
 * @param vectors the vectors of its regions
 * @param clues what can be said of it in words
 */
public record Sight(RegionVectors vectors, Set<String> clues) {

    public Sight {
        clues = Set.copyOf(clues);
    }
}
