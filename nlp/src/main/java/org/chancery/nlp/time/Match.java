package org.chancery.nlp.time;

/**
 * Words the grammar has understood.
 *
 * @param meaning what they mean
 * @param end index of the piece after the last
 */
record Match(Meaning meaning, int end) {}
