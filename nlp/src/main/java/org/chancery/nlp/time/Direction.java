package org.chancery.nlp.time;

/** Where the clause around an expression of time looks to: "on Tuesday" is the last one or the next by its verb. */
enum Direction {
    /** What has happened. */
    PAST,
    /** What is to come. */
    FUTURE
}
