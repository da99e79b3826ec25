/**
 * The events of a register as a Parquet file, and the readings in what the Spark job wrote.
 *
 * <p>A module of its own: the library brings stand-ins for classes of Hadoop, which must never meet the real ones on the class path
 * of Spark. Nothing but this package knows it.
 */
@NullMarked
package org.chancery.parquet;

import org.jspecify.annotations.NullMarked;
