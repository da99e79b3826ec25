/**
 * What was published.
 *
 * <p>A dispatch reports; it is not the event. Two dispatches may report one event and differ, and both stay as they
 * are. What an input says of itself (headline, agency, authors, dateline, day of publication) is kept beside its text.
 */
@NullMarked
package org.chancery.dispatch;

import org.jspecify.annotations.NullMarked;
