package org.chancery.world;

/** What sort of place a name of the gazetteer stands for. */
public enum SpotKind {
    /** A state or territory. */
    STATE,
    /** Several states, a continent, or a land that is no first-order division: "the Balkans", "Crimea". */
    AREA,
    /** A first-order division of a state, or a part of one: "California", "Sinaloa". */
    DIVISION,
    /** A sea, river, range, desert, strait or island group that is no division. */
    WATER,
    /** A capital city. */
    CAPITAL,
    /** The seat of a first-order division. */
    SEAT,
    /** Any other town or village. */
    TOWN,
    /** A part of a town. */
    QUARTER;

    /** Whether it is a town, village or part of one. */
    public boolean isTown() {
        return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }
}
