/**
 * A run over an archive that may take days: readings in parts, and what it takes to go on after being killed.
 *
 * <p>Readings are gathered into {@linkplain org.chancery.cli.archive.Parts parts}, a frame of so many arrivals at a time. Behind a frame the
 * run may be {@linkplain org.chancery.cli.archive.RunFolder#commit committed}: frames, failures and the list of inputs are on the disk
 * first, then the {@linkplain org.chancery.cli.archive.Checkpoint checkpoint} takes the place of the one before. What is found beyond
 * a checkpoint was written by a run that was killed; it is cut off and written anew. Where frames and parts end is a function of
 * what arrives alone, never of time, so that a run that was killed ends with the same bytes as one that was not.
 */
@NullMarked
package org.chancery.cli.archive;

import org.jspecify.annotations.NullMarked;
