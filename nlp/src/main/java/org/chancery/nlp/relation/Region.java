package org.chancery.nlp.relation;

/** The stretches of a sentence whose vectors tell what one party did to the other. */
enum Region {
    /** The whole sentence. */
    SENTENCE,
    SOURCE,
    TARGET,
    /** The words on the way through the tree from one party to the other, the parties left out. */
    PATH,
    /** The verb the source hangs on. */
    VERB,
    /** That verb with its auxiliaries, negation, particles and prepositions. */
    VERB_GROUP,
    /** What the verb acts on, if it is not a party. */
    OBJECT,
    /** The verb that carries the target, or the one the main verb governs: "agreed to <i>send</i>". */
    SECOND_VERB,
    /** The head words of both parties. */
    HEADS,
    /** The lowest word above both parties. */
    TOP,
    /** The words between the parties. */
    BETWEEN,
    /** The word the target hangs on, prepositions passed over. */
    GOVERNOR,
    /** The three words before the first party and the six after the last. */
    AROUND,
    /** The verb at the root of the sentence. */
    ROOT
}
