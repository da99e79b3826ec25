package org.chancery.nlp.cast;

import org.chancery.text.Span;

/**
 * Words that mean an actor.
 *
 * @param actor id of the actor
 * @param kind how they point to it
 * @param sentence number of the sentence, from zero
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that heads the words
 * @param span where they stand
 */
public record Mention(String actor, MentionKind kind, int sentence, int first, int last, int head, Span span) {}
