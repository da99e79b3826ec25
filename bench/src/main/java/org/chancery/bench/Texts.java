package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;

/** The dispatches to measure with. */
public final class Texts {

    private Texts() {}

    /**
     * All dispatches of the inputs.
     *
     * @throws IllegalArgumentException if an input cannot be read: a measure of half the texts would mislead
     */
    public static List<Dispatch> of(List<String> inputs) {
        List<Dispatch> dispatches = new ArrayList<>();
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(inputs)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Failure failure) {
                    throw new IllegalArgumentException(failure.line());
                } else if (arrival instanceof Arrival.Received received) {
                    dispatches.add(received.dispatch());
                }
            }
        }
        return dispatches;
    }
}
