package org.chancery.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.jspecify.annotations.Nullable;

/** The dispatches among what arrives; failures and warnings are told on the way, a line each. */
final class Dispatches implements Iterator<Dispatch> {

    private final Arrivals arrivals;
    private final Failures failures;
    private @Nullable Dispatch ahead;

    Dispatches(Arrivals arrivals, Failures failures) {
        this.arrivals = arrivals;
        this.failures = failures;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && arrivals.hasNext()) {
            Arrival arrival = arrivals.next();
            if (arrival instanceof Arrival.Received received) {
                received.warnings().forEach(warning -> failures.tell(received.dispatch().source() + ": " + warning));
                ahead = received.dispatch();
            } else if (arrival instanceof Arrival.Failure failure) {
                failures.tell(failure.line());
            }
        }
        return ahead != null;
    }

    @Override
    public Dispatch next() {
        Dispatch next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("There is no dispatch left.");
        }
        ahead = null;
        return next;
    }
}
