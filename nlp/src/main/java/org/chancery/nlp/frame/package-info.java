/**
 * Who did what to whom, whatever the construction.
 *
 * <p>Grammar has many ways to say one thing: "police raided the embassy", "the embassy was raided by police", "the raid
 * on the embassy by police", "police carried out a raid on the embassy". A {@link
 * org.chancery.nlp.frame.FrameFinder} turns each of them into the same {@link org.chancery.nlp.frame.Frame}: a predicate
 * with named slots. It knows grammar only. Which predicates are political acts is the codebook's business, whether they
 * were done is {@link org.chancery.nlp.modality}'s.
 */
@NullMarked
package org.chancery.nlp.frame;

import org.jspecify.annotations.NullMarked;
