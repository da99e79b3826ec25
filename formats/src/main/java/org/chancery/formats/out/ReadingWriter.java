package org.chancery.formats.out;

import java.io.Closeable;
import java.io.IOException;
import org.chancery.reading.Reading;

/**
 * Writes readings to a stream, in the order they come.
 *
 * <p>The steps: a writer is opened by {@link OutputFormat#open}, takes any number of readings, and is closed. Closing
 * writes what the format ends with and closes the stream. After each reading the stream holds whole records only. A
 * writer is used by one thread at a time.
 */
public interface ReadingWriter extends Closeable {

    /**
     * Writes one reading.
     *
     * @throws IOException if the stream refuses it, as a full disk or a closed pipe does
     */
    void write(Reading reading) throws IOException;
}
