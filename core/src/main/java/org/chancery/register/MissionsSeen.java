package org.chancery.register;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.PlaceMention;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.chancery.world.State;
import org.chancery.world.World;

/** Finds the missions a reading speaks of, and where they stand. */
final class MissionsSeen {

    /** How far behind its mission a city may be named, in code units: "the consulate of Peru in Guayaquil". */
    private static final int REACH = 30;

    private final World world;

    MissionsSeen(World world) {
        this.world = world;
    }

    List<MissionSeen> of(Reading reading) {
        return reading.actors().stream()
                .filter(actor -> actor.kind().isMission())
                .flatMap(actor -> mission(actor, reading).stream())
                .distinct()
                .map(mission -> new MissionSeen(
                        reading.dispatch().id(), reading.dispatch().published(), mission))
                .toList();
    }

    private Optional<Mission> mission(Actor actor, Reading reading) {
        String sending = actor.country();
        String receiving = actor.host();
        if (sending == null || receiving == null || sending.equals(receiving)) {
            return Optional.empty();
        }
        Mission.Type type = actor.kind() == ActorKind.CONSULATE ? Mission.Type.CONSULATE : Mission.Type.EMBASSY;
        Optional<String> city = cityNamed(actor, receiving, reading)
                .or(() -> type == Mission.Type.EMBASSY ? world.state(receiving).map(State::seat) : Optional.empty());
        return Optional.of(new Mission(sending, receiving, city.orElse(null), type));
    }

    /** The town named with the mission; a state's own name is none. */
    private Optional<String> cityNamed(Actor actor, String receiving, Reading reading) {
        String state = world.state(receiving).map(State::name).orElse("");
        return reading.places().stream()
                .filter(mention -> actor.mentions().stream().anyMatch(named -> near(named, mention.span())))
                .map(PlaceMention::place)
                .filter(place -> place != null && receiving.equals(place.country()) && !place.name().equals(state))
                .map(Place::name)
                .findFirst();
    }

    private static boolean near(Span mention, Span place) {
        return mention.overlaps(place) || (place.start() >= mention.end() && place.start() - mention.end() <= REACH);
    }
}
