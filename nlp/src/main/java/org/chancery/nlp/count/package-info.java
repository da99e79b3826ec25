/**
 * How many.
 *
 * <p>A {@link org.chancery.nlp.count.CountFinder} looks at a phrase of an act, finds the numeral that belongs to its noun and
 * what stands before it ("at least", "between 20 and"), and gives a {@link org.chancery.coding.Count}. Only numbers that are
 * written as numbers count: "a diplomat" is no claim that there was but one. Times, shares and distances are not counted, nor
 * are numbers that are names ("Article 22", "Boeing 737").
 */
@NullMarked
package org.chancery.nlp.count;

import org.jspecify.annotations.NullMarked;
