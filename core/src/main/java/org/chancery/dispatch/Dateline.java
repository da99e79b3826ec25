package org.chancery.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place and date a dispatch claims for itself, as in {@code QUITO, April 6 (Agency) —}.
 *
 * <p>It is where and when the correspondent wrote, not where or when the event happened.
 *
 * @param place the town named, as written but not in capitals; null where the dateline names none
 * @param date the day named; null where the dateline names none
 */
public record Dateline(@Nullable String place, @Nullable LocalDate date) {}
