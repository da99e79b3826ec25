package org.chancery.formats.imports;

import java.util.List;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One side of an event that a machine elsewhere coded.
 *
 * @param name as its data set has it
 * @param country ISO code of the state it acts for; null where it acts for none: a company, rebels, a region
 * @param sectors PLOVER or CAMEO sectors
 */
record Side(String name, @Nullable String country, List<String> sectors) {

    /** The sectors that act for their state. */
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    /**
     * A side as a data set tells it. Who has a sector, and none of the state's, is somebody of the country and not the country.
     *
     * @param country ISO code of its country; null where none is told
     */
    static Side of(String name, @Nullable String country, List<String> sectors) {
        boolean acts = country != null && (sectors.isEmpty() || sectors.stream().anyMatch(OF_THE_STATE::contains));
        return new Side(name.isEmpty() && country != null ? country : name, acts ? country : null, sectors);
    }

    boolean isNobody() {
        return name.isEmpty();
    }

    boolean isState() {
        return country != null;
    }

    Actor actor(String id) {
        ActorKind kind = country == null ? ActorKind.ORGANIZATION : sectors.isEmpty() ? ActorKind.STATE : ActorKind.ORGAN;
        return new Actor(id, name, kind, country, null, sectors, null, null, List.<Span>of());
    }
}
