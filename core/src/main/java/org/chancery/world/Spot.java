package org.chancery.world;

import org.jspecify.annotations.Nullable;

/**
 * One place a name may stand for.
 *
 * @param place the place
 * @param kind what sort of place
 * @param division GeoNames code of the first-order division it lies in, without the state's; for a division its own. Null
 *     where unknown
 * @param population people who live there, 0 where unknown
 * @param otherName whether the name asked for is a foreign or old one, not the usual one
 */
public record Spot(Place place, SpotKind kind, @Nullable String division, int population, boolean otherName) {

    /** Whether the place lies in that first-order division of that state. */
    public boolean in(@Nullable String state, @Nullable String itsDivision) {
        return state != null
                && state.equals(place.country())
                && (itsDivision == null || itsDivision.equals(division));
    }
}
