/**
 * Whether a reported act was done.
 *
 * <p>"Iraq expelled the ambassador" and "Iraq threatened to expel the ambassador" hold the same frame. A {@link
 * org.chancery.nlp.modality.ModalityFinder} climbs from the predicate to the root of its sentence and reads what it
 * meets: negation, auxiliaries, conditions, governing verbs and nouns.
 */
@NullMarked
package org.chancery.nlp.modality;

import org.jspecify.annotations.NullMarked;
