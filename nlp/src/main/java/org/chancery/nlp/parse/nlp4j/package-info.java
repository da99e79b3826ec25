/**
 * NLP4J behind our own interface.
 *
 * <p>NLP4J 1.1.3 reads its models from Java-serialized, XZ-compressed resources: half a minute and two gigabytes of heap
 * before the first word. Here the same models are read once, stripped of what is only needed for training, and written as
 * one little-endian file ({@link org.chancery.nlp.parse.nlp4j.ModelPacker}) that later starts map into memory
 * ({@link org.chancery.nlp.parse.nlp4j.Pack}). The trees are those of the stock library, to the letter.
 *
 * <p>What NLP4J does with its models is done here by other means. It spells out each feature of each word ("the tag of the word before
 * and the lemma of this one") as a string and looks the string up: some four thousand a sentence. Here the parts of a feature are
 * numbers ({@link org.chancery.nlp.parse.nlp4j.Fingerprint}) that are joined by arithmetic and looked up as numbers
 * ({@link org.chancery.nlp.parse.nlp4j.FeatureIndex}); what belongs to a word in any sentence is found once
 * ({@link org.chancery.nlp.parse.nlp4j.Vocabulary}). A {@link org.chancery.nlp.parse.nlp4j.Draft} goes through the steps of
 * {@link org.chancery.nlp.parse.nlp4j.ParserStep}. Of NLP4J itself the tokenizer, the morphology and the spelling rules run.
 *
 * <p>{@link org.chancery.nlp.parse.nlp4j.Nlp4jParser} is the way in; nothing outside this package knows NLP4J.
 */
@NullMarked
package org.chancery.nlp.parse.nlp4j;

import org.jspecify.annotations.NullMarked;
