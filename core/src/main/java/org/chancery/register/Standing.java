package org.chancery.register;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.coding.DateRange;

/**
 * How a pair stands on a day, and since which act: a {@link Relation} without its history.
 *
 * @param pair the two states
 * @param asOf the day
 * @param status the status on that day; where nothing formal is filed, relations are presumed to stand
 * @param since since when; empty where it is presumed
 * @param cause the act since which it stands so; empty where it is presumed or tension alone brought it about
 * @param tension see {@link Tension}
 */
public record Standing(
        Pair pair, LocalDate asOf, RelationStatus status, Optional<DateRange> since, Optional<Bearing> cause, double tension) {

    /** What a relation says of the day it was asked for. */
    static Standing of(Relation relation) {
        return new Standing(
                relation.pair(),
                relation.asOf(),
                relation.status(),
                relation.since().map(StatusChange::date),
                relation.since().flatMap(StatusChange::cause).flatMap(Occurrence::bearing),
                relation.tension());
    }
}
