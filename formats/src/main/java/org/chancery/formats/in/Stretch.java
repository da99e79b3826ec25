package org.chancery.formats.in;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one input holds, record by record. */
interface Stretch extends AutoCloseable {

    /**
     * The next arrival, null at the end. A record that cannot be read is an {@link Arrival.Failure} and the stretch
     * goes on.
     *
     * @throws IOException if what is left of the input cannot be read; the stretch is then at its end
     */
    @Nullable Arrival next() throws IOException;

    /** Releases the input. */
    @Override
    default void close() {}

    /** A stretch of arrivals already there. */
    static Stretch of(List<Arrival> arrivals) {
        Iterator<Arrival> left = arrivals.iterator();
        return () -> left.hasNext() ? left.next() : null;
    }
}
