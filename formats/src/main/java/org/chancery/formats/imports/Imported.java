package org.chancery.formats.imports;

import java.util.List;
import org.chancery.reading.Reading;

/** What became of a row. */
public sealed interface Imported {

    /**
     * It is a reading now.
     *
     * @param unknown names in it that are no state's and no body's Chancery knows, and are taken for those of bodies
     */
    record Taken(Reading reading, List<String> unknown) implements Imported {

        public Taken {
            unknown = List.copyOf(unknown);
        }

        /** All names in it are known, or are not looked at. */
        public Taken(Reading reading) {
            this(reading, List.of());
        }
    }

    /**
     * It is sound, and the register has no room for it.
     *
     * @param why the same words for all rows that are left out for the same reason
     */
    record LeftOut(String why) implements Imported {}

    /**
     * It cannot be used.
     *
     * @param place the file, the line, the column
     * @param what the value, and why it will not do
     * @param next what to do about it
     */
    record Faulty(String place, String what, String next) implements Imported {}
}
