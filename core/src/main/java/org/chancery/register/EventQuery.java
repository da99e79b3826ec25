package org.chancery.register;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;

/**
 * Which events are asked for; empty means any.
 *
 * @param pair between which two states
 * @param type of which type
 * @param act of which act
 * @param since not ended before this day
 * @param until not begun after this day
 */
public record EventQuery(
        Optional<Pair> pair,
        Optional<EventType> type,
        Optional<Act> act,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** All events. */
    public static final EventQuery ALL =
            new EventQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All events of a pair. */
    public static EventQuery of(Pair pair) {
        return new EventQuery(Optional.of(pair), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether an event is asked for. One without a day is only where no day is. */
    public boolean takes(Occurrence event) {
        return pair.map(wanted -> event.pair().filter(wanted::equals).isPresent()).orElse(true)
                && type.map(wanted -> wanted.equals(event.type())).orElse(true)
                && act.map(wanted -> wanted.equals(event.act())).orElse(true)
                && since.map(day -> event.date() != null && !event.date().end().isBefore(day)).orElse(true)
                && until.map(day -> event.date() != null && !event.date().start().isAfter(day)).orElse(true);
    }
}
