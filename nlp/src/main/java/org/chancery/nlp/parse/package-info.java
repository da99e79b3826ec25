/**
 * Sentences and their trees.
 *
 * <p>A text is split into sentences, each sentence into words, and the words are tied into a tree. The parsing library
 * stands behind {@link org.chancery.nlp.parse.Parser}; no other package knows it.
 */
@NullMarked
package org.chancery.nlp.parse;

import org.jspecify.annotations.NullMarked;
