/**
 * Packed bytes, in and out: gzip and Zstandard.
 *
 * <p>{@link org.chancery.formats.pack.Packing} tells a packing from its first bytes and opens it. What is unpacked comes as one stream,
 * of however many members or frames; a damaged one is a {@link org.chancery.formats.pack.Damaged}, and reading on afterwards goes on
 * with the next that is whole, so that an archive loses a record and not all that follow. Memory does not grow with what is
 * unpacked, and what unpacks without end is refused.
 */
@NullMarked
package org.chancery.formats.pack;

import org.jspecify.annotations.NullMarked;
