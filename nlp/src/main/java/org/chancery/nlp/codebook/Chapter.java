package org.chancery.nlp.codebook;

import java.util.List;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One file of a codebook.
 *
 * @param type whose entries it holds; null for a file of what is no event
 * @param cameo the CAMEO code of its entries that have none of their own; null where the file names none
 * @param entries in the order of the file
 */
record Chapter(@Nullable EventType type, @Nullable String cameo, List<Entry> entries) {

    Chapter {
        entries = List.copyOf(entries);
    }

    /** The CAMEO code of an event of which only the type is known; null where there is neither the file's nor an entry's. */
    @Nullable String general() {
        return cameo != null || entries.isEmpty() ? cameo : entries.get(0).cameo();
    }
}
