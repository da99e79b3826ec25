/**
 * Dates as they are written.
 *
 * <p>The names of months and weekdays, and dates that may lack their year ("Feb. 23", "22 September 2009"). Nothing here
 * knows of sentences: the heading of a dispatch and the expressions of time in its body are both read with it.
 */
@NullMarked
package org.chancery.nlp.calendar;

import org.jspecify.annotations.NullMarked;
