package org.chancery.nlp.cast;

import org.chancery.text.Span;

/**
 * A stretch of direct speech and who speaks it, so that "I", "we" and "our" within can be tied to someone.
 *
 * @param content the words between the quotation marks
 * @param actor id of the actor who speaks them
 */
public record Voice(Span content, String actor) {}
