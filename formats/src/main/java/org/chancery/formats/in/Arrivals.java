package org.chancery.formats.in;

import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What arrives, in the order of the inputs. Nothing is opened before it is asked for, and folders are listed as their turn comes.
 *
 * <p>Closing releases what is open at the moment; an arrival already given stays good.
 */
public interface Arrivals extends Iterator<Arrival>, AutoCloseable {

    /**
     * A file as it was when its turn came.
     *
     * @param size in bytes
     * @param modified when it was last changed
     */
    record Stamp(long size, Instant modified) {}

    /**
     * Where an arrival stood.
     *
     * @param input the number of its input, from 0: the files of folders counted one by one, the records of a file not
     * @param name the input as its user knows it
     * @param stamp the file; null where it is none, as an address
     * @param arrival which of its arrivals, from 1
     * @param bytes how many bytes of all inputs had been read then, as they lie on the disk; some of them ahead
     */
    record Place(long input, String name, @Nullable Stamp stamp, long arrival, long bytes) {}

    /**
     * An input that is passed over.
     *
     * @param stamp the file; null where it is none, or is gone
     */
    record Passed(String name, @Nullable Stamp stamp) {}

    /** Where the arrival stood that {@link #next} gave last. */
    Place place();

    /**
     * Passes over inputs without opening them. To be called before the first arrival is asked for.
     *
     * @param inputs how many
     * @param told hears of each
     * @return how many there were; fewer where there are not so many
     */
    long pass(long inputs, Consumer<Passed> told);

    /** How many inputs are done with. */
    long done();

    @Override
    void close();
}
