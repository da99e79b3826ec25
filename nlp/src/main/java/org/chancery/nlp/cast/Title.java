package org.chancery.nlp.cast;

/**
 * A word that stands before a person's name.
 *
 * @param gender the gender it tells
 * @param function the office it tells, as of {@link Noun#function()}; empty for plain courtesy
 * @param sector PLOVER sector code, or empty
 */
record Title(Gender gender, String function, String sector) {}
