package org.chancery.nlp.parse.nlp4j;

/**
 * A word as the models are to see it.
 *
 * @param form its letters, curly marks made straight
 * @param start its first code unit, counted from the start of the sentence
 * @param end one past its last code unit
 */
record Word(String form, int start, int end) {}
