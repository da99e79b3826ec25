/**
 * The ledger: what stands between two states, and since when.
 *
 * <p>A dispatch that is filed becomes {@linkplain org.chancery.register.Report reports}: one account of who did what to
 * whom, between two parties. {@linkplain org.chancery.register.Merger Reports of one event are merged} into an
 * {@linkplain org.chancery.register.Occurrence occurrence}, which keeps what they disagree on. Occurrences are folded into
 * {@linkplain org.chancery.register.Relation relations} (status, tension and history of a pair) and
 * {@linkplain org.chancery.register.Case cases} (asylums, proceedings, missions, persons).
 *
 * <p>Nothing filed is ever edited. An analyst's {@linkplain org.chancery.register.Correction correction} is one more
 * {@linkplain org.chancery.register.Entry entry}. Every fold is a function of the set of entries: in whatever order they
 * came, the same register comes out. Two times are kept apart: the day an event happened and the day a dispatch told it.
 */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
