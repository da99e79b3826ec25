package org.chancery.world;

import java.util.List;
import java.util.Map;

/**
 * What a user adds to the tables, or puts in their place.
 *
 * @param names namings by {@link Key}
 * @param tenures spells of persons in offices
 * @param roles roles by key of their lemma
 * @param states states by code
 * @param organizations bodies by id
 * @param places places by key
 */
record Additions(
        Map<String, List<Naming>> names,
        List<Tenure> tenures,
        Map<String, Role> roles,
        List<State> states,
        List<Organization> organizations,
        Map<String, List<Spot>> places) {

    static final Additions NONE = new Additions(Map.of(), List.of(), Map.of(), List.of(), List.of(), Map.of());
}
