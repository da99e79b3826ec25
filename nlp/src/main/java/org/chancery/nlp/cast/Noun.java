package org.chancery.nlp.cast;

/**
 * What a noun that describes an actor tells of it.
 *
 * @param lemma the noun or compound, in lower case
 * @param sort what sort of actor it describes
 * @param function what the actor does ("envoy", "police", "foreign-ministry"); nouns of one function may stand for one
 *     another
 * @param sector PLOVER sector code; empty where the noun tells none
 * @param gender the gender it tells
 */
record Noun(String lemma, Sort sort, String function, String sector, Gender gender) {

    /** Sorts of actor a noun can describe. */
    enum Sort {
        PERSON,
        CROWD,
        ORGAN,
        MISSION,
        STATE,
        BODY
    }
}
