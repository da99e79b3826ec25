package org.chancery.formats.in;

import java.util.Iterator;

/**
 * What arrives, in the order of the inputs. Nothing is opened before it is asked for.
 *
 * <p>Closing releases what is open at the moment; an arrival already given stays good.
 */
public interface Arrivals extends Iterator<Arrival>, AutoCloseable {

    /** How many inputs there are: the files of folders counted one by one, the records of a file not. */
    int inputs();

    /** How many inputs are done with, for a progress bar. */
    int done();

    @Override
    void close();
}
