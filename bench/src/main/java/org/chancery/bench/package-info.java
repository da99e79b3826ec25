/**
 * How fast dispatches are read.
 *
 * <p>{@link org.chancery.bench.Bench} reads its inputs again and again, first until the machine code has settled, then to
 * measure. Two things are measured apart: the whole, with the reader that everybody uses ({@link
 * org.chancery.bench.Throughput}), and the stages, with the same stages chained around a clock ({@link
 * org.chancery.bench.StagedReader}); a test holds the two to the same readings. All times are of the processor, not of the wall,
 * so that other work on the machine hardly shows; the start alone is told by the wall, for that is what a person waits.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
