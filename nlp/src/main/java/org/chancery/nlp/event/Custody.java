package org.chancery.nlp.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.EventType;

/** Who laid hands on whom, as told so far: whoever seized somebody is the one who then locks him up, unless another is named. */
final class Custody {

    private final Map<String, String> holders = new HashMap<>();

    /** Remembers that a state acted with force on people. */
    void hear(EventType type, List<Actor> sources, List<Actor> targets) {
        List<String> states = sources.stream().flatMap(source -> Optional.ofNullable(source.country()).stream()).distinct().toList();
        if (!EventType.COERCE.equals(type) || states.size() != 1) {
            return;
        }
        targets.stream().filter(Custody::isNamed).forEach(target -> holders.put(target.id(), states.get(0)));
    }

    /** The state that holds all of these people; empty where none is known to. */
    Optional<String> over(List<Actor> people) {
        List<Optional<String>> known = people.stream().map(person -> Optional.ofNullable(holders.get(person.id()))).distinct().toList();
        return known.size() == 1 ? known.get(0) : Optional.empty();
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == ActorKind.PERSON && actor.person() != null;
    }
}
