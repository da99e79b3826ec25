package org.chancery.nlp.count;

import org.jspecify.annotations.Nullable;

/**
 * A number found in a sentence, with the words that loosen it.
 *
 * @param least the smallest number the words allow
 * @param most the largest; null where they leave it open
 * @param about whether they say it is not exact
 * @param start index of the first token
 * @param end index after the last
 */
record Numeral(long least, @Nullable Long most, boolean about, int start, int end) {}
