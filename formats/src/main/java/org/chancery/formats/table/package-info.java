/**
 * Tables as other projects have them: their columns, their codes of countries and scores, and what parts their cells.
 *
 * <p>Both those who write such tables and those who read them stand on this package.
 */
@NullMarked
package org.chancery.formats.table;

import org.jspecify.annotations.NullMarked;
