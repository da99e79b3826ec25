package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mission that a dispatch speaks of.
 *
 * @param dispatch id of the dispatch
 * @param day when it was published, null where that is not known
 * @param mission which mission
 */
public record MissionSeen(String dispatch, @Nullable LocalDate day, Mission mission) {}
