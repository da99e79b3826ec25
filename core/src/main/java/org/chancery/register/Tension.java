package org.chancery.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The tension of a pair: the sum of the weights of what the two did to each other, each halved every
 * {@value #HALF_LIFE_DAYS} days. Below zero is hostile.
 */
public final class Tension {

    /** In so many days what was done loses half its weight. */
    public static final int HALF_LIFE_DAYS = 30;

    private Tension() {}

    /** On a day, from all events until then. */
    static double on(LocalDate day, List<Occurrence> events) {
        double sum = 0;
        for (Occurrence event : events) {
            LocalDate done = event.day().orElse(null);
            if (done != null && !done.isAfter(day)) {
                sum += event.weight() * decay(ChronoUnit.DAYS.between(done, day));
            }
        }
        return sum;
    }

    /** What is left of a weight after so many days, 1 to 0. */
    public static double decay(long days) {
        return Math.pow(2, -(double) days / HALF_LIFE_DAYS);
    }

    /** In how many days a tension rises above a level if nothing happens; 0 if it is above. Both are negative. */
    static long daysUntilAbove(double tension, double level) {
        if (tension >= level) {
            return 0;
        }
        return (long) Math.floor(HALF_LIFE_DAYS * Math.log(tension / level) / Math.log(2)) + 1;
    }
}
