package org.chancery.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two times a question can be asked of.
 *
 * @param asOf what was true on this day
 * @param knownBy what the dispatches published until this day told; empty for all that are filed
 */
public record Times(LocalDate asOf, Optional<LocalDate> knownBy) {

    /** What was true on a day, as far as is known now. */
    public static Times asOf(LocalDate day) {
        return new Times(day, Optional.empty());
    }

    /** Whether a dispatch counts. */
    public boolean counts(Filing filing) {
        return knownBy.map(filing::knownBy).orElse(true);
    }
}
