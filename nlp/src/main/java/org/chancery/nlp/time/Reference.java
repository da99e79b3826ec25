package org.chancery.nlp.time;

import java.time.LocalDate;
import org.chancery.coding.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time is resolved against.
 *
 * @param published the day of publication; null where nobody states one
 * @param narrative the time the narrative last spoke of; null where it spoke of none
 * @param day the day the narrative is in; null where it is in none
 * @param tale the time the tale around the words is in; null where no tale is being told
 * @param direction where the clause looks to
 */
record Reference(
        @Nullable LocalDate published,
        @Nullable DateRange narrative,
        @Nullable DateRange day,
        @Nullable DateRange tale,
        Direction direction) {

    /** The same, with a clause that looks back. */
    Reference lookingBack() {
        return new Reference(published, narrative, day, tale, Direction.PAST);
    }
}
