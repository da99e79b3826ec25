package org.chancery.world;

/** How a phrase names what it names. */
public enum NamingKind {
    /** The name of a state: "Ecuador", "Côte d'Ivoire". */
    NAME,
    /** The adjective of a state: "Mexican". */
    ADJECTIVE,
    /** A word for its people: "Mexicans", "Spaniard". */
    DEMONYM,
    /** A city that may stand for a state or a body: "Moscow", "Brussels". */
    CAPITAL,
    /** A building that stands for an organ: "the Kremlin", "Carondelet". */
    BUILDING,
    /** A named organ of a state, or a party or armed group of it: "the Knesset", "FBI", "Hezbollah". */
    ORGAN,
    /** The name of a body of several states or of none: "the European Union", "Amnesty International". */
    ORGANIZATION,
    /** Letters that stand for a state or a body: "UAE", "NATO", "ICJ". */
    ACRONYM,
    /** A part of the world or of a state: "Latin America", "Crimea". */
    REGION,
    /** The adjective of one: "Latin American". */
    REGION_ADJECTIVE,
    /** Several states by one name: "the Gulf states", "the Baltics". */
    GROUP;

    /** Whether phrases of this kind name a state itself or its people. */
    public boolean ofState() {
        return this == NAME || this == ADJECTIVE || this == DEMONYM;
    }
}
