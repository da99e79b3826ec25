package org.chancery.server.filing;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One input that was accepted.
 *
 * @param job the job it is of
 * @param number its number there, from 1
 * @param kind what it is
 * @param name how its user knows it: the name of a file, an address, the first words of a text
 * @param held an address; else the name of the file in the spool
 * @param published the day of publication of what states none itself; null to leave it open
 */
record Given(String job, int number, Kind kind, String name, String held, @Nullable LocalDate published) {

    /** What an input is. */
    enum Kind {
        TEXT,
        ADDRESS,
        FILE;

        /** The word in the table. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isSpooled() {
        return kind != Kind.ADDRESS;
    }
}
