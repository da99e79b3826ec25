/**
 * The register on disk.
 *
 * <p>{@link org.chancery.store.SqlRegister} keeps the journal in SQLite, one file that needs no server, or in PostgreSQL for
 * a team, by the same statements. Beside the journal stand tables that are folded from it: reports, the occurrences they
 * were merged into, copies, words for searching. {@link org.chancery.store.Projection} keeps them in step within the
 * transaction that enters a line, so a reader sees a dispatch wholly filed or not at all; they can be made anew from the
 * journal at any time.
 *
 * <p>What a relation or a case is, this package does not know: it brings the reports a question needs and has
 * {@code org.chancery.register} fold them.
 */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
