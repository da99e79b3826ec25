/**
 * Makes the relation model from examples, and measures it.
 *
 * <p>{@link org.chancery.nlp.relation.training.ExampleReader} reads sentences that people coded, {@link
 * org.chancery.nlp.relation.training.ExampleTable} turns them into vectors, {@link
 * org.chancery.nlp.relation.training.Regression} finds the weights, and {@link
 * org.chancery.nlp.relation.training.Trainer} puts them together. {@link
 * org.chancery.nlp.relation.training.CrossValidation} tells what such a model is worth on sentences it has not seen. The
 * same examples give the same model, bit for bit.
 */
@NullMarked
package org.chancery.nlp.relation.training;

import org.jspecify.annotations.NullMarked;
