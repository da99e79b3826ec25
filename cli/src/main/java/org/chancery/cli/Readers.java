package org.chancery.cli;

import java.io.IOException;
import org.chancery.reading.Reader;

/** Where a command gets its reader from. */
@FunctionalInterface
interface Readers {

    /** Hears how the making goes. */
    interface Listener {

        /** How far the one-time preparation has come, from 0 to 1; never called where there is none. */
        void progress(double share);

        /** Something of the user's files that was passed over, in a sentence. */
        void remark(String line);
    }

    /**
     * Makes a reader ready. The first time on a machine this takes half a minute.
     *
     * @param options what the user set
     * @throws UnusableFile if a file of the user's cannot be used
     * @throws IOException if models or tables cannot be read; the message says what to do
     */
    Reader load(ReaderOptions options, Listener listener) throws IOException;
}
