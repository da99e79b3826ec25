/**
 * Files and addresses in, readings out.
 *
 * <p>{@link org.chancery.formats.in} takes what a user names (a file, a folder, an address, standard input) and yields
 * dispatches; {@link org.chancery.formats.page} finds the article in a web page; {@link org.chancery.formats.out} writes
 * readings for other programs. Nothing here reads language: what a text means is the reader's affair.
 */
@NullMarked
package org.chancery.formats;

import org.jspecify.annotations.NullMarked;
