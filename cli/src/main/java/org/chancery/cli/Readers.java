package org.chancery.cli;

import java.io.IOException;
import java.util.function.DoubleConsumer;
import org.chancery.reading.Reader;

/** Where a command gets its reader from. */
@FunctionalInterface
interface Readers {

    /**
     * Makes a reader ready. The first time on a machine this takes half a minute.
     *
     * @param options what the user set
     * @param progress hears how far the one-time preparation has come, from 0 to 1; never called where there is none
     * @throws IOException if models or tables cannot be read; the message says what to do
     */
    Reader load(ReaderOptions options, DoubleConsumer progress) throws IOException;
}
