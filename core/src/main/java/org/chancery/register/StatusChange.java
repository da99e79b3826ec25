package org.chancery.register;

import java.util.Optional;
import org.chancery.coding.DateRange;

/**
 * One line of a pair's history: from then on, so.
 *
 * @param date when; several days where the reports tell a month or a year
 * @param status how the pair stands from then on; may be the status it had, where an act confirms it
 * @param cause the event that moved it; empty where tension alone did
 */
public record StatusChange(DateRange date, RelationStatus status, Optional<Occurrence> cause) {

    /** Whether an act of state moved it, not tension alone. */
    public boolean isFormal() {
        return status != RelationStatus.STRAINED && cause.isPresent();
    }
}
