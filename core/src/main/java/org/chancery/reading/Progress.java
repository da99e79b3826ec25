package org.chancery.reading;

/** Hears how far a reading is; sentence by sentence, since that is what reading takes its time for. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = (done, all) -> {};

    /**
     * A sentence was read. Called on the reading thread; what it throws ends the reading.
     *
     * @param done how many are read
     * @param all how many there are
     */
    void sentences(int done, int all);
}
