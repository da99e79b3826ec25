/**
 * Tables of sentences with two parties, in and out.
 *
 * <p>A {@link org.chancery.cli.relation.Table} gives the rows of a file as they stand; {@link
 * org.chancery.cli.relation.Rows} codes them and keeps their order.
 */
@NullMarked
package org.chancery.cli.relation;

import org.jspecify.annotations.NullMarked;
