package org.chancery.store;

import java.util.List;

/**
 * What was entered in the journal since some line.
 *
 * @param last number of the last line there is; 0 if there is none
 * @param dispatches those that were filed, read anew or set right since
 */
public record Entered(long last, List<String> dispatches) {

    public Entered {
        dispatches = List.copyOf(dispatches);
    }
}
