package org.chancery.nlp.parse.nlp4j;

/** What NLP4J does to the words of a sentence, in the order it does it. */
public enum ParserStep {

    /** Words are looked up: possible tags, clusters, known names, vectors. */
    LEXICA,

    /** Parts of speech. */
    TAGS,

    /** Dictionary forms. */
    LEMMAS,

    /** Names. */
    NAMES,

    /** Heads and relations. */
    TREE
}
