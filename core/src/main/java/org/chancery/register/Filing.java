package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register keeps in hand of a dispatch that is filed.
 *
 * @param dispatch its id
 * @param source the path or address it was read from
 * @param title its headline, null where it has none
 * @param agency who signs it, null where nobody is named
 * @param published the day it was published, null where that is not known
 * @param sketch of its text, to tell near-copies
 * @param reports its accounts of events
 * @param missions the missions it speaks of
 */
public record Filing(
        String dispatch,
        String source,
        @Nullable String title,
        @Nullable String agency,
        @Nullable LocalDate published,
        Sketch sketch,
        List<Report> reports,
        List<MissionSeen> missions) {

    public Filing {
        reports = List.copyOf(reports);
        missions = List.copyOf(missions);
    }

    /** Whether it was published by that day; a dispatch of unknown day was not. */
    public boolean knownBy(LocalDate day) {
        return published != null && !published.isAfter(day);
    }
}
