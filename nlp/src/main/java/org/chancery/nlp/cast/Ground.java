package org.chancery.nlp.cast;

import org.chancery.text.Span;

/**
 * Words that name a state or its capital as a place and not as one who acts: "in Quito", "left Venezuela".
 *
 * <p>"Washington said" is an actor and no ground; "in Washington" is a ground and no actor.
 *
 * @param country ISO 3166-1 alpha-3 code of the state it lies in
 * @param sentence number of the sentence, from zero
 * @param head index of the token that heads the words
 * @param span where they stand
 */
public record Ground(String country, int sentence, int head, Span span) {}
