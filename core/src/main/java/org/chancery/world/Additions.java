package org.chancery.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user adds to the tables, or puts in their place. {@link AdditionsReader} reads it from files.
 *
 * @param names namings by {@link Key}; they take the place of all built-in ones of that key
 * @param tenures spells of persons in offices; they take the place of all built-in ones of a person of that very name
 * @param organizations bodies by id
 * @param places places by key; they take the place of the built-in ones of that key and state
 */
public record Additions(
        Map<String, List<Naming>> names,
        List<Tenure> tenures,
        List<Organization> organizations,
        Map<String, List<Spot>> places) {

    /** Nothing at all. */
    public static final Additions NONE = new Additions(Map.of(), List.of(), List.of(), Map.of());

    /** Additions in the making. */
    static final class Builder {

        private final Map<String, List<Naming>> names = new HashMap<>();
        private final List<Tenure> tenures = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final Map<String, List<Spot>> places = new HashMap<>();

        void add(Naming naming) {
            names.computeIfAbsent(Key.of(naming.phrase()), key -> new ArrayList<>()).add(naming);
        }

        void add(Tenure tenure) {
            tenures.add(tenure);
        }

        /** A body known by these phrases, the first of them its name. */
        void add(Organization body, List<String> phrases) {
            organizations.add(body);
            for (String phrase : phrases) {
                add(new Naming(
                        phrase,
                        NamingKind.ORGANIZATION,
                        body.id(),
                        body.type(),
                        body.sector(),
                        Confidence.HIGH,
                        null,
                        null));
            }
        }

        void add(Spot spot, List<String> phrases) {
            for (String phrase : phrases) {
                Place place = spot.place();
                Place named = new Place(phrase, place.country(), place.lat(), place.lon());
                places.computeIfAbsent(Key.of(phrase), key -> new ArrayList<>())
                        .add(new Spot(named, spot.kind(), spot.division(), spot.population(), spot.otherName()));
            }
        }

        Additions build() {
            return new Additions(names, tenures, organizations, places);
        }
    }
}
