package org.chancery.nlp.relation;

import java.util.Optional;
import java.util.Set;
import org.chancery.coding.EventType;

/**
 * All that the model looks at of a pair.
 *
 * @param vectors the vectors of its regions
 * @param clues what can be said of it in words
 * @param ruled the type by an entry of the user's own codebook; empty if none fits
 * @param told the type by an entry that comes with the program; empty if none fits
 */
public record Sight(RegionVectors vectors, Set<String> clues, Optional<EventType> ruled, Optional<EventType> told) {

    public Sight {
        clues = Set.copyOf(clues);
    }
}
