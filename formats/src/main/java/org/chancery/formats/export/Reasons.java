package org.chancery.formats.export;

import java.util.Optional;
import org.chancery.register.ToldEvent;

/** Why an event has no room in the tables of other projects. */
final class Reasons {

    private Reasons() {}

    /** Tables of GDELT's kind tell what was done, on a day. */
    static Optional<String> notDoneOnADay(ToldEvent event) {
        if (!event.event().isActual()) {
            return Optional.of("it was not done (planned, threatened, alleged, denied …), which this format cannot say");
        }
        return GdeltEventRows.day(event) == null ? Optional.of("no day is known of it") : Optional.empty();
    }
}
