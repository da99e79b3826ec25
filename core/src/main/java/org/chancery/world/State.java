package org.chancery.world;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sovereign, a territory with a code of its own, or a state that is no more.
 *
 * @param iso3 ISO 3166-1 alpha-3 code; ISO 3166-3 for former states (SUN, YUG), {@code XKX} for Kosovo, {@code X} and
 *     three letters for states that never had a code, as {@code XFRG} for West Germany
 * @param iso2 ISO 3166-1 alpha-2 code, null where it has none
 * @param fips FIPS 10-4 code, as GDELT writes it; null where it has none
 * @param kind what sort of state it is
 * @param name its short name in English, as dispatches have it
 * @param official its full name in English
 * @param lat degrees north of a point that stands for it on a map
 * @param lon degrees east of that point
 * @param seat the city where foreign missions sit: mostly the capital; null where there is none
 * @param from the first day of its present spell as a state; null for territories and where unknown. Not its day of
 *     independence
 * @param to the day it ended; null for all that are
 * @param successors codes of the states that followed it
 */
public record State(
        String iso3,
        @Nullable String iso2,
        @Nullable String fips,
        StateKind kind,
        String name,
        String official,
        double lat,
        double lon,
        @Nullable String seat,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> successors) {

    private static final Pattern CODE = Pattern.compile("X?[A-Z]{3}");

    public State {
        successors = List.copyOf(successors);
    }

    /** Whether a text looks like a code of a state, whether or not there is one of that code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The point that stands for it on a map. */
    public Place place() {
        return new Place(name, iso3, lat, lon);
    }

    /** Whether it had not ended by {@code day}, and, for a former state, had begun. */
    public boolean existed(LocalDate day) {
        boolean begun = kind != StateKind.HISTORICAL || from == null || !day.isBefore(from);
        return begun && (to == null || !day.isAfter(to));
    }
}
