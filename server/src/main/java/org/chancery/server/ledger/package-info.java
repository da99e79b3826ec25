/**
 * What the register holds, asked over HTTP: the world on a day, a pair, a case, a dispatch, words. Nothing here changes
 * anything. Fields that {@code chancery relations}, {@code events}, {@code cases} and {@code read} print go by the same names;
 * what a page needs besides, as the words of an act or the sentence it rests on, is added to them.
 */
@NullMarked
package org.chancery.server.ledger;

import org.jspecify.annotations.NullMarked;
