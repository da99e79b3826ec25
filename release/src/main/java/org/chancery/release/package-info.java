/**
 * Makes what goes into a release beside the jars: packed language models, the bill of materials, the list of licences, the sums.
 *
 * <p>Built by {@code mvn -Prelease} alone; nothing of it is in the program. Each class is a small program that the build runs: {@link
 * org.chancery.release.PackModels}, then {@link org.chancery.release.TellContents}, and {@link org.chancery.release.Sums} when the archive is there.
 * All they write is a function of what they read: no clock, no name of a machine.
 */
@NullMarked
package org.chancery.release;

import org.jspecify.annotations.NullMarked;
