/**
 * What others wrote down, for the register: events that machines elsewhere coded, acts that somebody tabled, readings of
 * Chancery itself.
 *
 * <p>{@linkplain org.chancery.formats.imports.ImportFile A file} is opened, unpacked and told by its first line. Each row
 * then goes through the {@linkplain org.chancery.formats.imports.RowForm form} of its kind and comes out as
 * {@linkplain org.chancery.formats.imports.Imported a reading, left out, or at fault}; one row is one dispatch of one event.
 *
 * <p>A row's dispatch is named by what the row says, never by the file it stood in, and all that is kept of it is a function of
 * that: the same rows give the same register, from whatever files, in whatever order.
 */
@NullMarked
package org.chancery.formats.imports;

import org.jspecify.annotations.NullMarked;
