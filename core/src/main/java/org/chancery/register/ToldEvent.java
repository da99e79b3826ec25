package org.chancery.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An event together with the dispatches that tell it.
 *
 * @param event the event, its reports merged
 * @param dispatches headings of the dispatches that tell it, in the order of {@link Occurrence#dispatches}
 */
public record ToldEvent(Occurrence event, List<Heading> dispatches) {

    public ToldEvent {
        dispatches = List.copyOf(dispatches);
    }

    /** Takes events one by one. */
    @FunctionalInterface
    public interface Taker {

        /** @throws IOException if it cannot take any more; then no other event is offered */
        void take(ToldEvent event) throws IOException;
    }

    /** The day its first dispatch of known day was published. */
    public Optional<LocalDate> firstPublished() {
        return dispatches.stream().map(Heading::published).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** The dispatch that told it first. */
    public Heading first() {
        return dispatches.get(0);
    }
}
