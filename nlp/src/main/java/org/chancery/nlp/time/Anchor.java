package org.chancery.nlp.time;

/** From where a distance in time is counted. */
enum Anchor {
    /** The day the dispatch was published: "three days ago". */
    PUBLICATION,
    /** The time the narrative last spoke of: "three days later". */
    NARRATIVE
}
