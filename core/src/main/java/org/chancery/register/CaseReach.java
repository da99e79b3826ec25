package org.chancery.register;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.world.Place;
import org.chancery.world.State;

/**
 * Whose cases an event may bear on besides those of the pair that it is between.
 *
 * <p>Rioters of one state may enter the mission of another in a third; and what a court says to one state it says in whatever that state
 * has before it. Both are as the folds of missions and of proceedings take them.
 *
 * @param state ISO code of one state
 * @param other ISO code of the other; empty where it is whoever is before a court with the first
 */
public record CaseReach(String state, Optional<String> other) {

    private static final Set<Act> OF_COURTS = Set.of(Act.MEASURES_ORDERED, Act.JUDGMENT_GIVEN);

    /** The pairs an event reaches besides its own, each once, the codes of a pair in order. */
    public static Set<CaseReach> of(Occurrence event) {
        Set<CaseReach> reached = new LinkedHashSet<>();
        if (event.act() == null || event.date() == null || !event.isActual()) {
            return reached;
        }
        if (OF_COURTS.contains(event.act())) {
            Stream.of(Optional.ofNullable(event.source()), Optional.ofNullable(event.target()))
                    .flatMap(Optional::stream)
                    .filter(party -> State.isCode(party.code()))
                    .forEach(party -> reached.add(new CaseReach(party.code(), Optional.empty())));
        } else if (MissionFold.STATUS.containsKey(event.act())) {
            Optional<String> host = Optional.ofNullable(event.place()).map(Place::country);
            event.pair().ifPresent(pair -> host.filter(country -> !pair.codes().contains(country))
                    .ifPresent(country -> pair.codes().forEach(code -> reached.add(of(Pair.of(code, country))))));
        }
        return reached;
    }

    private static CaseReach of(Pair pair) {
        return new CaseReach(pair.first(), Optional.of(pair.second()));
    }
}
