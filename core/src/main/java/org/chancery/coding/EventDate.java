package org.chancery.coding;

import org.jspecify.annotations.Nullable;

/**
 * When an event is reported to have happened.
 *
 * @param range the days
 * @param text the words that tell it; null where the day follows from the dispatch's own date
 */
public record EventDate(DateRange range, @Nullable String text) {}
