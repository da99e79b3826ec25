package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Finds the missions that dispatches speak of, and what became of them. */
final class MissionFold {

    /** What a mission is after an act. */
    static final Map<Act, String> STATUS = Map.of(
            Act.MISSION_OPENED, "open",
            Act.MISSION_CLOSED, "closed",
            Act.PREMISES_VIOLATED, "violated");

    private final Map<String, Building> missions = new TreeMap<>();
    private final Map<String, Map<String, Building>> bySending = new HashMap<>();

    private final Function<String, Optional<String>> seats;
    private final Function<String, Optional<String>> states;
    private final CaseNames names;

    MissionFold(Function<String, Optional<String>> seats, Function<String, Optional<String>> states, CaseNames names) {
        this.seats = seats;
        this.states = states;
        this.names = names;
    }

    List<Case> fold(List<Occurrence> inTime, List<MissionSeen> seen, LocalDate asOf) {
        Map<Pair, Set<String>> tellers = tellers(inTime, spokenOfAfter(asOf, seen));
        seen.stream()
                .filter(sighting -> sighting.mission().city() != null)
                .filter(sighting -> isKnown(sighting, asOf, tellers))
                .sorted(Comparator.comparing(MissionSeen::dispatch))
                .forEach(this::see);
        inTime.stream().filter(Occurrence::isActual).forEach(this::take);
        return missions.values().stream().map(mission -> mission.built(names)).toList();
    }

    private static Set<String> spokenOfAfter(LocalDate day, List<MissionSeen> seen) {
        Set<String> later = new HashSet<>();
        for (MissionSeen sighting : seen) {
            if (sighting.day() != null && sighting.day().isAfter(day)) {
                later.add(sighting.dispatch());
            }
        }
        return later;
    }

    /** Which of these dispatches tell of acts between two states. */
    private static Map<Pair, Set<String>> tellers(List<Occurrence> events, Set<String> dispatches) {
        Map<Pair, Set<String>> tellers = new HashMap<>();
        for (Occurrence event : events) {
            for (Report report : event.reports()) {
                if (dispatches.contains(report.id().dispatch())) {
                    event.pair().ifPresent(pair -> tellers.computeIfAbsent(pair, none -> new HashSet<>()).add(report.id().dispatch()));
                }
            }
        }
        return tellers;
    }

    /**
     * Whether a mission was spoken of by that day, or later together with what was done by then: a dispatch of today that mentions
     * an embassy does not tell that it stood twenty years ago, but one on what was done to it then does.
     */
    private static boolean isKnown(MissionSeen sighting, LocalDate asOf, Map<Pair, Set<String>> tellers) {
        LocalDate day = sighting.day();
        Mission mission = sighting.mission();
        return day == null
                || !day.isAfter(asOf)
                || tellers.getOrDefault(Pair.of(mission.sending(), mission.receiving()), Set.of()).contains(sighting.dispatch());
    }

    private void see(MissionSeen sighting) {
        at(sighting.mission()).dispatches.add(sighting.dispatch());
    }

    private Building at(Mission mission) {
        String key = mission.sending() + " " + mission.receiving() + " " + mission.city();
        return missions.computeIfAbsent(key, none -> {
            Building begun = new Building(mission);
            bySending.computeIfAbsent(mission.sending(), noneOf -> new TreeMap<>()).put(key, begun);
            return begun;
        });
    }

    /** Those of a state, in the order of all. */
    private Collection<Building> sentBy(String state) {
        return bySending.getOrDefault(state, Map.of()).values();
    }

    private void take(Occurrence event) {
        String status = event.act() == null ? null : STATUS.get(event.act());
        Party source = event.source();
        Party target = event.target();
        if (status == null || source == null || target == null || event.pair().isEmpty()) {
            return;
        }
        boolean ofTarget = Act.PREMISES_VIOLATED.equals(event.act())
                || Act.MISSION_CLOSED.equals(event.act()) && isOrderedOut(event, source.code(), target.code());
        String sending = ofTarget ? target.code() : source.code();
        String receiving = ofTarget ? source.code() : target.code();
        String city = city(event.place(), receiving);
        List<Building> known = sentBy(sending).stream()
                .filter(file -> receiving.equals(file.mission.receiving()) || inCountry(event.place(), file.mission))
                .filter(file -> city == null || city.equals(file.mission.city()))
                .toList();
        if (known.size() == 1) {
            known.get(0).add(event, status);
        } else if (city != null) {
            at(new Mission(sending, receiving, city, likely(receiving, city))).add(event, status);
        } else if (known.isEmpty()) {
            seats.apply(receiving)
                    .map(seat -> at(new Mission(sending, receiving, seat, Mission.Type.EMBASSY)))
                    .ifPresent(file -> file.add(event, status));
        } else {
            known.stream()
                    .filter(file -> file.mission.type() == Mission.Type.EMBASSY)
                    .forEach(file -> file.add(event, status));
        }
    }

    /** What a mission is likely to be that no dispatch calls by its kind: away from the seat of government, a consulate. */
    private Mission.Type likely(String receiving, String city) {
        boolean away = seats.apply(receiving).filter(seat -> !seat.equals(city)).isPresent();
        return away ? Mission.Type.CONSULATE : Mission.Type.EMBASSY;
    }

    /**
     * Whether it is the other's mission that a state has closed: it is told to stand on that state's own soil, or only a mission
     * of the other there is spoken of.
     */
    private boolean isOrderedOut(Occurrence event, String closing, String other) {
        Place place = event.place();
        boolean here = place != null && closing.equals(place.country());
        return here || !isSpokenOf(event, closing, other) && isSpokenOf(event, other, closing);
    }

    private boolean isSpokenOf(Occurrence event, String sending, String receiving) {
        return sentBy(sending).stream()
                .filter(file -> file.mission.receiving().equals(receiving))
                .anyMatch(file -> event.dispatches().stream().anyMatch(file.dispatches::contains));
    }

    /** Rioters of a third state may enter: what counts then is where it happened. */
    private static boolean inCountry(@Nullable Place place, Mission mission) {
        return place != null && mission.receiving().equals(place.country());
    }

    /** The town of a place; a state's own name is none. */
    private @Nullable String city(@Nullable Place place, String receiving) {
        if (place == null || !receiving.equals(place.country())) {
            return null;
        }
        boolean isState = states.apply(receiving).filter(place.name()::equals).isPresent();
        return isState ? null : place.name();
    }

    /** One mission while what is told of it is gathered. */
    private static final class Building {
        private final Mission mission;
        private final List<Step> steps = new ArrayList<>();
        private final TreeSet<String> dispatches = new TreeSet<>();
        private String status = "open";

        Building(Mission mission) {
            this.mission = mission;
        }

        void add(Occurrence event, String itsStatus) {
            status = itsStatus;
            steps.add(new Step(event));
            dispatches.addAll(event.dispatches());
        }

        Case built(CaseNames names) {
            String city = mission.city() == null ? mission.receiving() : mission.city();
            String id = names.of(mission.type().code(), mission.sending(), mission.receiving(), city);
            return new Case.MissionFile(id, mission, status, steps, List.copyOf(dispatches));
        }
    }
}
