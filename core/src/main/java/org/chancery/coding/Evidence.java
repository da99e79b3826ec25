package org.chancery.coding;

import org.chancery.text.Span;

/**
 * The words an event rests on.
 *
 * @param sentence number of the sentence, from zero
 * @param span the clause
 * @param trigger the verb or noun that tells the act
 */
public record Evidence(int sentence, Span span, Span trigger) {}
