/**
 * What an archive costs to read, and what more of it costs.
 *
 * <p>No archive of a million dispatches may be kept here, so one is made: {@link org.chancery.bench.archive.MakeArchive} varies texts
 * at hand until there are as many as are wanted. Their sentences are shuffled between dispatches, and the states, persons, days
 * and numbers in them are exchanged, one for one throughout a dispatch, so that none is a copy of another and nothing that was
 * read once helps to read the next. {@link org.chancery.bench.archive.ReadArchive} has {@code chancery read} read the archives and
 * tells time and memory against size; {@link org.chancery.bench.archive.Sizing} reckons from such figures what a daily load or an
 * archive needs.
 */
@NullMarked
package org.chancery.bench.archive;

import org.jspecify.annotations.NullMarked;
