/**
 * What one party did to another, by a learned model, where no pattern says so.
 *
 * <p>A {@link org.chancery.nlp.relation.Pair} names two parties of a parsed sentence. Around them lie
 * {@linkplain org.chancery.nlp.relation.Region regions}: the parties, the words between them, the way through the tree
 * from one to the other, the verb they hang on and what it governs. The encoder gives the words vectors, a region is the
 * mean of its words. Beside them stand {@linkplain org.chancery.nlp.relation.Clues clues} in words: which frames the parties
 * fill, which entries of the codebook those call for, in which modality. A linear model turns both into a
 * {@link org.chancery.nlp.relation.Judgement}: how likely each type of event is, and that there is none.
 *
 * <p>The model that comes with the program is made by {@link org.chancery.nlp.relation.training}; {@code
 * docs/model-card.md} says from what, and where it fails.
 */
@NullMarked
package org.chancery.nlp.relation;

import org.jspecify.annotations.NullMarked;
