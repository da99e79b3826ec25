package org.chancery.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of several states, or of none.
 *
 * @param id its acronym where it has one, else a made-up id
 * @param name its English name
 * @param type {@code IGO}, {@code IGO-organ}, {@code court}, {@code alliance}, {@code forum}, {@code mission}, {@code NGO},
 *     {@code armed-group}, {@code news-agency}, {@code media}, …
 * @param sector PLOVER sector
 * @param seat the city it sits in, null where unknown
 * @param founded when it began, null where unknown
 * @param base ISO alpha-3 code of the state it belongs to or acts in, null where none
 * @param members ISO alpha-3 codes of its members, as of January 2026; empty where unknown or none
 */
public record Organization(
        String id,
        String name,
        String type,
        String sector,
        @Nullable String seat,
        @Nullable LocalDate founded,
        @Nullable String base,
        List<String> members) {

    /** How the ids of a user's own bodies begin. */
    public static final String OWN = "own:";

    public Organization {
        members = List.copyOf(members);
    }
}
