/**
 * Whether a dispatch that is written otherwise is read alike.
 *
 * <p>Two programs. {@link org.chancery.bench.robustness.Metamorphic} writes dispatches otherwise without telling anything else: other
 * quotation marks, lines broken by hand, British for American spelling, names in another order ({@link
 * org.chancery.bench.robustness.Change}). It counts the events that are read of both ({@link org.chancery.bench.robustness.Likeness}). {@link
 * org.chancery.bench.robustness.Wrapping} puts a sentence that tells of a deed into another that takes it back ("denied that", "in the film",
 * {@link org.chancery.bench.robustness.Wrapper}), and counts the deeds that are told as done all the same. No answer of a
 * person is needed for either: the reading of the text as it was is the answer.
 */
@NullMarked
package org.chancery.bench.robustness;

import org.jspecify.annotations.NullMarked;
