/**
 * What is sent here is read and filed: a text that was pasted, an address, files.
 *
 * <p>What is accepted is kept first, words and files in the {@link org.chancery.server.filing.Spool} and a row each in the
 * register's database; then it is answered that it was accepted, and a {@link org.chancery.server.filing.Worker} reads one
 * {@link org.chancery.server.filing.Job} after the other. A row and its file go when their input was read; those that are there
 * when the desk starts are read then. A dispatch goes by the hash of its words, so that one that had been filed before the desk
 * fell is found to be known and nothing is filed twice.
 *
 * <p>The {@link org.chancery.server.filing.Filer} is the one door into the register here, for feeds too: it compares how pairs
 * stood before and after, and tells the bulletin.
 */
@NullMarked
package org.chancery.server.filing;

import org.jspecify.annotations.NullMarked;
