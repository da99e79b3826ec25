package org.chancery.server.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.register.Pair;
import org.chancery.register.RelationFold;

/**
 * Whether the tension of a pair has been told to be below the level of a rule.
 *
 * @param fired whether it was, and has not risen since
 * @param tension when it was looked at last
 * @param day when that was
 */
record Level(Pair pair, boolean fired, double tension, LocalDate day) {

    /** What the tension must have become by a day if nothing happened: nobody looks at a pair of which nothing is filed. */
    double fadedUntil(LocalDate later) {
        return tension * RelationFold.decay(Math.max(0, ChronoUnit.DAYS.between(day, later)));
    }
}
