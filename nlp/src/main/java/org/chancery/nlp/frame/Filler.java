package org.chancery.nlp.frame;

import org.chancery.nlp.parse.Token;

/**
 * What fills a slot of a frame.
 *
 * @param head the head word of the phrase; the phrase is the head with what depends on it
 * @param inherited whether the filler was taken over from another part of the sentence (a shared subject, the antecedent
 *     of a relative pronoun, the subject of a governing verb) and not attached to the predicate itself
 */
public record Filler(Token head, boolean inherited) {}
