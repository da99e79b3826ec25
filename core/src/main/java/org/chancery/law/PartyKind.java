package org.chancery.law;

import java.util.Locale;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;

/** What a rule asks of those who act or are acted on. */
public enum PartyKind {
    /** Who acts for a state: the state itself, an organ, a mission, somebody in its service. */
    OFFICIAL,
    /** People and bodies that act for no state. */
    PRIVATE,
    /** An embassy or a mission of which no more is told. */
    MISSION,
    CONSULATE,
    /** Somebody in the service of one state who is accredited to another. */
    ENVOY,
    /** A human being or several. */
    PEOPLE,
    /** A body of several states or of none. */
    ORGANIZATION;

    private static final Set<String> SERVICES = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    /**
     * The kind of that word, as {@code mission}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PartyKind of(String word) {
        for (PartyKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("“%s” is no kind of party. Write one of %s."
                .formatted(word, Set.of(values()).toString().toLowerCase(Locale.ROOT)));
    }

    boolean is(Actor actor) {
        boolean people = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP;
        return switch (this) {
            case OFFICIAL -> isOfficial(actor);
            case PRIVATE -> !isOfficial(actor) && actor.kind() != ActorKind.STATE;
            case MISSION -> actor.kind() == ActorKind.MISSION;
            case CONSULATE -> actor.kind() == ActorKind.CONSULATE;
            case ENVOY -> people && isOfficial(actor) && actor.host() != null;
            case PEOPLE -> people;
            case ORGANIZATION -> actor.kind() == ActorKind.ORGANIZATION;
        };
    }

    private static boolean isOfficial(Actor actor) {
        return switch (actor.kind()) {
            case STATE, ORGAN, MISSION, CONSULATE -> true;
            case PERSON, GROUP -> actor.country() != null && actor.sectors().stream().anyMatch(SERVICES::contains);
            case ORGANIZATION -> false;
        };
    }
}
