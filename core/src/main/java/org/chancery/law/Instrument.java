package org.chancery.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, a statute or a codification of custom.
 *
 * @param id its code, as {@code VCDR}
 * @param shortName what lawyers call it
 * @param title its full title
 * @param adopted when its text was adopted; null where the tables do not tell
 * @param inForce since when it is in force; null where it is not, or the tables do not tell
 * @param binds whom it binds
 * @param listUntil the day until which the list of its parties is complete; null where there is none
 */
public record Instrument(
        String id,
        String shortName,
        String title,
        @Nullable LocalDate adopted,
        @Nullable LocalDate inForce,
        Binds binds,
        @Nullable LocalDate listUntil) {

    /** Whom an instrument binds. */
    public enum Binds {
        /** States that became parties to it. */
        PARTIES,
        /** All members of the United Nations (Charter, article 93). */
        UN,
        /** All states: it says what custom is. */
        ALL
    }
}
