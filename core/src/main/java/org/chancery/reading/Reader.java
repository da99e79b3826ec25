package org.chancery.reading;

import org.chancery.dispatch.Dispatch;

/**
 * Reads dispatches of one language.
 *
 * <p>A reader is safe for use by several threads, and gives the same reading for the same dispatch each time.
 */
public interface Reader {

    /**
     * Reads one dispatch.
     *
     * @param dispatch the dispatch as its input gave it
     * @return all that was read; never null, with empty lists where nothing was found
     */
    Reading read(Dispatch dispatch);

    /** The same, telling how far it is, if it can. */
    default Reading read(Dispatch dispatch, Progress progress) {
        return read(dispatch);
    }
}
