package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.cast.Cast;

/** The actors of a dispatch, with states added that the cast knows only as ground or as somebody's country. */
final class ActorBook {

    private final List<Actor> actors;
    private final Map<String, Actor> states = new HashMap<>();
    private final Function<String, String> nameOf;

    /**
     * @param cast the cast
     * @param nameOf English name of a country's ISO code
     */
    ActorBook(Cast cast, Function<String, String> nameOf) {
        this.actors = new ArrayList<>(cast.actors());
        this.nameOf = nameOf;
        for (Actor actor : actors) {
            String country = actor.country();
            if (actor.kind() == ActorKind.STATE && country != null) {
                states.putIfAbsent(country, actor);
            }
        }
    }

    /** The state of that ISO code, entered where it was missing. */
    Actor state(String country) {
        Actor known = states.get(country);
        if (known != null) {
            return known;
        }
        Actor added = new Actor(
                "a" + (highest() + 1),
                nameOf.apply(country),
                ActorKind.STATE,
                country,
                null,
                List.of("GOV"),
                null,
                null,
                List.of());
        actors.add(added);
        states.put(country, added);
        return added;
    }

    /** Enters that {@code actor}, who had no country, is of {@code country}; the actor as it stands from now on. */
    Actor belonging(Actor actor, String country) {
        Actor settled = new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                country,
                actor.host(),
                actor.sectors(),
                actor.person(),
                actor.office(),
                actor.mentions());
        actors.replaceAll(known -> known.id().equals(actor.id()) ? settled : known);
        return settled;
    }

    /** The actor of that id as it stands now. */
    Actor actor(String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no actor %s in this dispatch.".formatted(id)));
    }

    private int highest() {
        int highest = 0;
        for (Actor actor : actors) {
            String digits = actor.id().replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                highest = Math.max(highest, Integer.parseInt(digits));
            }
        }
        return highest;
    }

    /** All actors, added ones last. */
    List<Actor> all() {
        return List.copyOf(actors);
    }
}
