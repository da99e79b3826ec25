package org.chancery.register;

import java.time.Instant;
import org.chancery.reading.Reading;

/** A line of the journal. It is never edited and never removed. */
public sealed interface Entry {

    /** When it was entered. */
    Instant entered();

    /**
     * A dispatch was filed, or read anew by a better coder: then this reading takes the place of the earlier one.
     *
     * @param reading the dispatch and all that was read from it
     */
    record DispatchFiled(Instant entered, Reading reading) implements Entry {}

    /**
     * An analyst set something right.
     *
     * @param by who
     * @param why in the analyst's words
     * @param correction what
     */
    record CorrectionMade(Instant entered, String by, String why, Correction correction) implements Entry {

        public CorrectionMade {
            if (by.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("A correction needs who makes it and why. Give --by NAME and --why TEXT.");
            }
        }
    }
}
