package org.chancery.nlp.statement;

import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/**
 * Who speaks, as the sentence names it.
 *
 * @param sentence number of the sentence that names it
 * @param head the word that heads the phrase: a relative pronoun where the speaker is named by one
 * @param meant the word to look up: what a relative pronoun refers to, else {@code head}
 * @param span the phrase, without relative clauses
 */
record Speaker(int sentence, Token head, Token meant, Span span) {}
