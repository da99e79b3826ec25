package org.chancery.nlp.statement;

import org.chancery.text.Span;

/**
 * A stretch in quotation marks.
 *
 * @param outer from the opening mark to past the closing one; over several paragraphs where a quotation is opened anew in
 *     each and closed in the last
 * @param inner the words between the marks
 * @param closed whether a closing mark was found
 */
record Quote(Span outer, Span inner, boolean closed) {}
