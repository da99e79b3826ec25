/**
 * What a dispatch says of itself.
 *
 * <p>A {@link org.chancery.nlp.heading.HeadingReader} completes a dispatch from its own text: the headline, the byline
 * ("By Jane Doe in Quito"), the day of publication on a line of its own, the dateline ("QUITO, April 6 (Agency) —"),
 * the signature at the end. What the input already stated stands; the text itself is never changed. The body proper
 * begins after the dateline.
 */
@NullMarked
package org.chancery.nlp.heading;

import org.jspecify.annotations.NullMarked;
