package org.chancery.nlp;

/** The steps in which {@link English} reads a dispatch, in order. */
public enum Step {
    /** The language is told, and the heading completed from the text. */
    HEADING,
    /** The body is split into sentences and each is parsed. */
    SENTENCES,
    TIMES,
    PLACES,
    CAST,
    STATEMENTS,
    EVENTS,
    /** The reading is put together. */
    READING
}
