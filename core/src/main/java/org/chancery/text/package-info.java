/**
 * Where words stand.
 *
 * <p>Chancery keeps one text a dispatch and never rewrites it. Everything read from it (a sentence, an actor, an event)
 * points back into that text with a {@link org.chancery.text.Span}, so that a reader can always see the words a reading
 * rests on.
 */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
