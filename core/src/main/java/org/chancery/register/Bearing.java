package org.chancery.register;

import java.time.LocalDate;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What an event that was done bears on the relation of its pair: all that is needed of it to fold the relation, so that the
 * events of many years can be folded without the reports they rest on.
 *
 * @param event id of the {@linkplain Occurrence occurrence}
 * @param date when it was done
 * @param type PLOVER type
 * @param mode PLOVER mode; null where there is none
 * @param act the act of diplomatic practice; null where it is none
 * @param weight what it adds to the tension of the pair on its own day
 */
public record Bearing(String event, DateRange date, EventType type, @Nullable String mode, @Nullable Act act, double weight) {

    /** Where it stands in time: its last day, so that an act known by its month stands at the month's end. */
    public LocalDate day() {
        return date.end();
    }

    /** How friendly or hostile the act is, −10 to 10. */
    double score() {
        return Scale.score(type, mode);
    }
}
