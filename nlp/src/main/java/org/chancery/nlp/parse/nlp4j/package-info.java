/**
 * NLP4J behind our own interface.
 *
 * <p>NLP4J 1.1.3 reads its models from Java-serialized, XZ-compressed resources: half a minute and two gigabytes of heap
 * before the first word. Here the same models are read once, stripped of what is only needed for training, and written as
 * one little-endian file ({@link org.chancery.nlp.parse.nlp4j.ModelPacker}) that later starts map into memory
 * ({@link org.chancery.nlp.parse.nlp4j.Pack}). The trees are those of the stock library, to the letter.
 *
 * <p>{@link org.chancery.nlp.parse.nlp4j.Nlp4jParser} is the way in; nothing outside this package knows NLP4J.
 */
@NullMarked
package org.chancery.nlp.parse.nlp4j;

import org.jspecify.annotations.NullMarked;
