/**
 * Bulk reading over a cluster: archives in, Parquet out.
 *
 * <p>{@link org.chancery.spark.ReadJob} lists its inputs ({@link org.chancery.spark.Listing}), opens each on one executor with the
 * same intake the command has ({@link org.chancery.spark.Opening}), deals the dispatches out by day ({@link org.chancery.spark.Shares}),
 * reads them with one reader an executor ({@link org.chancery.spark.RecordReading}), and commits all that came of them, readings and
 * refusals, at once ({@link org.chancery.spark.ReadingFolder}). {@link org.chancery.spark.AggregateJob} makes of such a folder a table
 * of what each pair of states did to each other on each day.
 *
 * <p>The register is not opened here: {@code chancery file} takes the folder, so that the register has one writer.
 */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;
