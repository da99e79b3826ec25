/**
 * Running text, cleaned.
 *
 * <p>Whatever an input was (a page, a feed, a plain file), its words pass through here: characters are normalised,
 * hard-wrapped lines joined into paragraphs, and what a web site adds around an article ("Skip to content", "Share")
 * is dropped. What remains is an {@link org.chancery.formats.prose.Article}.
 */
@NullMarked
package org.chancery.formats.prose;

import org.jspecify.annotations.NullMarked;
