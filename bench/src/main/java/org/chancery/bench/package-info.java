/**
 * How fast dispatches are read.
 *
 * <p>{@link org.chancery.bench.Bench} reads its inputs again and again, first until the machine code has settled, then to
 * measure. Two things are measured apart: the whole ({@link org.chancery.bench.Throughput}), and the stages, with the same
 * reader and a clock that it tells its steps ({@link org.chancery.bench.StagedReader}). All times are of the processor, not of the wall,
 * so that other work on the machine hardly shows; the start alone is told by the wall, for that is what a person waits.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
