package org.chancery.spark;

import java.util.Iterator;
import org.chancery.formats.in.Arrival;

/** What arrives from one file, record by record. */
interface Records extends Iterator<Arrival>, AutoCloseable {

    /** Releases the file. */
    @Override
    void close();
}
