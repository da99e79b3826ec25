/**
 * Who and where, on a date.
 *
 * <p>States, their organs and offices, organizations and places, as tables of facts with dates: who is "the president"
 * depends on the day the dispatch speaks of. The tables are read once at start; users may add to them or override them
 * with plain files.
 */
@NullMarked
package org.chancery.world;

import org.jspecify.annotations.NullMarked;
