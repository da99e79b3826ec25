package org.chancery.nlp.parse.nlp4j;

/** One step of parsing: it adds to the draft what it finds. Safe for several threads, each with a draft of its own. */
interface DraftStep {

    void process(Draft draft);
}
