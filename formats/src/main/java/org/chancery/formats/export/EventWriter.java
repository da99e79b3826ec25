package org.chancery.formats.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.chancery.register.ToldEvent;

/**
 * Writes events in the order they come.
 *
 * <p>The steps: it is opened, takes any number of events, and is closed. Closing writes what the format ends with and closes the
 * stream. Without it the file is not whole. It is used by one thread at a time.
 */
public interface EventWriter extends Closeable {

    /**
     * Writes one event.
     *
     * @return empty if it was written; why the format has no room for it if it was left out, as "it has no place"
     * @throws IOException if the stream refuses it
     */
    Optional<String> write(ToldEvent event) throws IOException;
}
