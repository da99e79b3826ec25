package org.chancery.nlp.cast;

/** How words point to an actor. */
public enum MentionKind {
    /** By its own name: "Ecuador", "Jorge Glas", "the International Court of Justice". */
    NAME,
    /** By an adjective or a possessive that stands for a state: "Mexican", "Iraq's". */
    ADJECTIVE,
    /** By a description: "the ambassador", "elite Ecuadorian police", "the South American country". */
    NOMINAL,
    /** By a pronoun: "he", "their", "it". */
    PRONOUN
}
