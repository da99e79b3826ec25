package org.chancery.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chancery.formats.in.Arrival;
import org.jspecify.annotations.Nullable;

/** What arrives from one file, record by record. */
abstract class Records implements Iterator<Arrival>, AutoCloseable {

    private @Nullable Arrival ahead;

    /** The next record; null where there is none. Asked again after a null it gives null again. */
    abstract @Nullable Arrival advance();

    @Override
    public final boolean hasNext() {
        if (ahead == null) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public final Arrival next() {
        Arrival next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("All records of the file were given.");
        }
        ahead = null;
        return next;
    }

    /** Releases the file. */
    @Override
    public abstract void close();
}
