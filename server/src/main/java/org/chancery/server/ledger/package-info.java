/**
 * What the register holds, asked over HTTP: the world on a day, a pair, a case, a dispatch, words. Nothing here changes
 * anything. Fields that {@code chancery relations}, {@code events}, {@code cases} and {@code read} print go by the same names;
 * what a page needs besides, as the words of an act or the sentence it rests on, is added to them.
 *
 * <p>An answer is of one state of the register. What takes a look at all pairs or all cases is folded once for all who ask
 * ({@link org.chancery.server.ledger.Daybook}), and readings are opened once ({@link org.chancery.server.ledger.Readings}), until the journal
 * has a line that may change them.
 */
@NullMarked
package org.chancery.server.ledger;

import org.jspecify.annotations.NullMarked;
