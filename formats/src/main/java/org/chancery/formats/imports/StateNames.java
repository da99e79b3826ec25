package org.chancery.formats.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.world.Naming;
import org.chancery.world.NamingKind;
import org.chancery.world.State;
import org.chancery.world.World;

/** Finds states by their codes or names, each name once. For one thread. */
final class StateNames {

    private final World world;
    private final Map<String, Optional<String>> known = new HashMap<>();

    StateNames(World world) {
        this.world = world;
    }

    /**
     * The state of a code or name; of one that is no more the one that continues it in law, so that its history goes on.
     *
     * @param name an ISO 3166-1 alpha-3 code, or a name of the state
     */
    Optional<String> state(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private Optional<String> find(String name) {
        return world.state(name)
                .map(State::iso3)
                .or(() -> world.naming(name).stream()
                        .filter(naming -> naming.kind() == NamingKind.NAME || naming.kind() == NamingKind.ACRONYM)
                        .filter(naming -> naming.function() == null && world.state(naming.target()).isPresent())
                        .map(Naming::target)
                        .findFirst())
                .map(code -> world.presentCode(code).orElse(code));
    }
}
