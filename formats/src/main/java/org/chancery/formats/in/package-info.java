/**
 * Inputs in, dispatches out.
 *
 * <p>An {@link org.chancery.formats.in.Intake} takes what a user names (files, folders, addresses, standard input) and
 * yields, one by one and in order, what arrived: a dispatch or a failure. What an input is, is told by its content: its
 * name may lie. One bad input never stops the rest.
 *
 * <p>The way of an input: it is opened within its limits, unpacked if it is packed ({@code formats.pack}), its kind told from its first bytes
 * ({@code Kind}), its characters decoded ({@code Decoder}), and handed to the reader of its kind, which yields
 * {@linkplain org.chancery.formats.prose.Article articles}; the {@code Registrar} gives each its id.
 */
@NullMarked
package org.chancery.formats.in;

import org.jspecify.annotations.NullMarked;
