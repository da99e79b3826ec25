package org.chancery.coding;

/** What sort of body an actor is. */
public enum ActorKind {
    /** A sovereign, or one spoken of through its name, adjective or capital. */
    STATE,
    /** A government, ministry, police, army, court or other part of a state. */
    ORGAN,
    /** One named or described human being. */
    PERSON,
    /** An embassy, or a mission of which no more is told: belongs to its sending state, stands in its {@code host}. */
    MISSION,
    /** A consular post, likewise. */
    CONSULATE,
    /** A body of several states, or one of no state: UN, ICJ, a news agency, a charity, a company. */
    ORGANIZATION,
    /** People described by what they do: protesters, diplomats, soldiers, supporters. */
    GROUP;

    /** Whether it is one state's post on another's soil. */
    public boolean isMission() {
        return this == MISSION || this == CONSULATE;
    }
}
