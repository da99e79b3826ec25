package org.chancery.nlp.frame;

import java.util.Map;

/**
 * How a noun of action places its actors.
 *
 * @param possessor what its possessor is: the subject of "Iraq's decision", the object of "the envoy's expulsion"
 * @param prepositions what a phrase after a preposition is, for the prepositions that say so
 */
record NounHabit(Role possessor, Map<String, Role> prepositions) {

    static final NounHabit USUAL = new NounHabit(Role.SUBJECT, Map.of("of", Role.OBJECT));

    Role preposition(String word) {
        return prepositions.getOrDefault(word, Role.NONE);
    }
}
