/**
 * Readings written for other programs.
 *
 * <p>Each {@link org.chancery.formats.out.OutputFormat} opens a {@link org.chancery.formats.out.ReadingWriter} over a
 * stream; readings are written one by one and nothing is held back longer than the format asks.
 */
@NullMarked
package org.chancery.formats.out;

import org.jspecify.annotations.NullMarked;
