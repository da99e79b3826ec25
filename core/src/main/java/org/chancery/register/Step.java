package org.chancery.register;

import java.util.List;
import java.util.Objects;
import org.chancery.coding.DateRange;

/**
 * One step of a case.
 *
 * @param event what happened
 */
public record Step(Occurrence event) {

    public Step {
        Objects.requireNonNull(event.date(), "A step needs a day; an undated event is no step.");
    }

    /** When. */
    public DateRange date() {
        return Objects.requireNonNull(event.date());
    }

    /** What: the act's code, else the type in lower case. */
    public String act() {
        return event.act() != null ? event.act().code() : event.type().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The dispatches that tell it. */
    public List<String> dispatches() {
        return event.dispatches();
    }
}
