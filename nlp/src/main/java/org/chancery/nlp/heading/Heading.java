package org.chancery.nlp.heading;

import org.chancery.dispatch.Dispatch;

/**
 * A dispatch completed from its own text.
 *
 * @param dispatch the dispatch, with all that its heading tells
 * @param bodyStart where its body proper begins: after headline, byline and dateline; a UTF-16 offset into the text
 */
public record Heading(Dispatch dispatch, int bodyStart) {}
