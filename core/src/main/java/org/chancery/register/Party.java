package org.chancery.register;

import org.chancery.coding.Actor;

/**
 * One side of a report.
 *
 * @param code ISO 3166-1 alpha-3 code of a state, else the name of the body or person
 * @param isState whether the code is a state's
 */
public record Party(String code, boolean isState) implements Comparable<Party> {

    /** A state. */
    public static Party state(String iso3) {
        return new Party(iso3, true);
    }

    /** A body or a person that is no state's. */
    public static Party other(String name) {
        return new Party(name, false);
    }

    /** The side for which an actor of a reading counts: its state, or itself if it has none. */
    public static Party of(Actor actor) {
        String country = actor.country();
        return country == null ? other(actor.name()) : state(country);
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
