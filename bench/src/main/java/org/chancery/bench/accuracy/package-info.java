/**
 * How well dispatches are read.
 *
 * <p>{@link org.chancery.bench.accuracy.Accuracy} reads dispatches that have a hand-coded answer beside them ({@code
 * NAME.txt}, {@code NAME.gold.json}) and holds each reading against its answer. Events come first: the reading's events are
 * assigned to the answer's one to one, as many as can be ({@code EventScore}), and only then are act, day and modality of the
 * pairs compared. Next come events that must not be there ({@code FragmentScore}), statements, places and times. Everything
 * is counted in a {@link org.chancery.bench.accuracy.Tally}, a dispatch or all of them; a {@link
 * org.chancery.bench.accuracy.Measure} is a ratio of two counts. A score is no test: it fails nothing.
 */
@NullMarked
package org.chancery.bench.accuracy;

import org.jspecify.annotations.NullMarked;
