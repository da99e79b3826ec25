package org.chancery.register;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds which cases belong together, as a warrant, the refuge from it, the embassy that was entered for it, and the suit
 * over that.
 *
 * <p>Each link rests on events that show it: one that is a step of both cases, or two that one dispatch tells together.
 * That two cases are about the same states is not enough.
 */
public final class CaseLinks {

    /** A seizure so many days after premises were entered was made there. */
    private static final int DAYS_FROM_ENTRY = 1;

    private static final Comparator<Link> ORDER = Comparator.comparing(Link::kind).thenComparing(Link::to);

    private final Map<String, List<Link>> links = new HashMap<>();

    private CaseLinks() {}

    /** The links among these cases. */
    public static CaseLinks among(List<Case> cases) {
        CaseLinks found = new CaseLinks();
        List<Case.MissionFile> missions = kind(cases, Case.MissionFile.class);
        List<Case.PersonFile> persons = kind(cases, Case.PersonFile.class);
        Map<Pair, List<Case>> byPair = byPair(cases);
        Map<String, List<Case.PersonFile>> byName = byName(persons);
        for (Case.Asylum asylum : kind(cases, Case.Asylum.class)) {
            namesakes(asylum, byName).forEach(person -> found.shelter(asylum, person));
            ofPair(asylum.grantedBy(), asylum.against(), byPair, Case.MissionFile.class)
                    .forEach(mission -> found.premises(asylum, mission));
        }
        Map<String, List<Case.PersonFile>> byDispatch = byDispatch(persons);
        for (Case.MissionFile mission : missions) {
            entered(mission).stream()
                    .flatMap(entry -> entry.dispatches().stream())
                    .flatMap(dispatch -> byDispatch.getOrDefault(dispatch, List.of()).stream())
                    .distinct()
                    .forEach(person -> found.seizure(mission, person));
        }
        for (Case.Proceeding proceeding : kind(cases, Case.Proceeding.class)) {
            ofPair(proceeding.applicant(), proceeding.respondent(), byPair, Case.class)
                    .forEach(matter -> found.dispute(matter, proceeding));
        }
        found.links.values().forEach(list -> list.sort(ORDER));
        return found;
    }

    /** The links of a case, by kind. */
    public List<Link> of(Case matter) {
        return List.copyOf(links.getOrDefault(matter.id(), List.of()));
    }

    private static <C extends Case> List<C> kind(List<Case> cases, Class<C> kind) {
        return cases.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The cases of which a link may be shown by what two states did to each other. */
    private static Map<Pair, List<Case>> byPair(List<Case> cases) {
        Map<Pair, List<Case>> byPair = new HashMap<>();
        for (Case matter : cases) {
            pairs(matter).forEach(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(matter));
        }
        return byPair;
    }

    private static Set<Pair> pairs(Case matter) {
        if (matter instanceof Case.Asylum asylum) {
            return between(asylum.grantedBy(), asylum.against());
        }
        if (matter instanceof Case.MissionFile file) {
            return between(file.mission().sending(), file.mission().receiving());
        }
        if (matter instanceof Case.PersonFile person) {
            return events(person).stream().flatMap(step -> step.pair().stream()).collect(Collectors.toSet());
        }
        return Set.of();
    }

    private static Set<Pair> between(String one, @Nullable String other) {
        return other == null || one.equals(other) ? Set.of() : Set.of(Pair.of(one, other));
    }

    private static <C extends Case> List<C> ofPair(String one, @Nullable String other, Map<Pair, List<Case>> byPair, Class<C> kind) {
        return between(one, other).stream().flatMap(pair -> kind(byPair.getOrDefault(pair, List.of()), kind).stream()).toList();
    }

    /** Persons by the dispatches that tell of their arrest. */
    private static Map<String, List<Case.PersonFile>> byDispatch(List<Case.PersonFile> persons) {
        Map<String, List<Case.PersonFile>> byDispatch = new HashMap<>();
        for (Case.PersonFile person : persons) {
            done(person, Act.ARREST).stream()
                    .flatMap(arrest -> arrest.dispatches().stream())
                    .distinct()
                    .forEach(dispatch -> byDispatch.computeIfAbsent(dispatch, none -> new ArrayList<>()).add(person));
        }
        return byDispatch;
    }

    private static Map<String, List<Case.PersonFile>> byName(List<Case.PersonFile> persons) {
        Map<String, List<Case.PersonFile>> byName = new HashMap<>();
        persons.forEach(person -> PersonName.of(person.person()).words()
                .forEach(word -> byName.computeIfAbsent(word, none -> new ArrayList<>()).add(person)));
        return byName;
    }

    /** Persons who share a word of their name with the one an asylum is about. */
    private static Set<Case.PersonFile> namesakes(Case.Asylum asylum, Map<String, List<Case.PersonFile>> byName) {
        Set<Case.PersonFile> namesakes = new LinkedHashSet<>();
        if (asylum.person() != null) {
            PersonName.of(asylum.person()).words().forEach(word -> namesakes.addAll(byName.getOrDefault(word, List.of())));
        }
        return namesakes;
    }

    private void link(Link.Kind kind, Case one, Case other, Collection<Occurrence> shownBy) {
        if (!shownBy.isEmpty()) {
            links.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(Link.shown(kind, other, shownBy));
            links.computeIfAbsent(other.id(), none -> new ArrayList<>()).add(Link.shown(kind, one, shownBy));
        }
    }

    // ---- the kinds

    private void shelter(Case.Asylum asylum, Case.PersonFile person) {
        if (asylum.person() != null && PersonName.same(asylum.person(), person.person())) {
            Set<Occurrence> both = common(asylum, person);
            link(Link.Kind.SHELTER, asylum, person, both.isEmpty() ? events(asylum) : both);
        }
    }

    private void premises(Case.Asylum asylum, Case.MissionFile mission) {
        boolean theirs = asylum.grantedBy().equals(mission.mission().sending())
                && mission.mission().receiving().equals(asylum.against());
        if (theirs) {
            Set<Occurrence> shown = common(asylum, mission);
            events(asylum).stream()
                    .filter(step -> isGivenIn(mission.mission(), step) && toldBy(mission.dispatches(), step))
                    .forEach(shown::add);
            link(Link.Kind.PREMISES, asylum, mission, shown);
        }
    }

    /** Whether an asylum's step took place in the receiving state: then in a mission, not at home. */
    private static boolean isGivenIn(Mission mission, Occurrence step) {
        Place place = step.place();
        boolean there = place != null && mission.receiving().equals(place.country());
        return there || Act.SAFE_CONDUCT_REQUESTED.equals(step.act()) || Act.SAFE_CONDUCT_REFUSED.equals(step.act()) || Act.SAFE_CONDUCT_GRANTED.equals(step.act());
    }

    private void seizure(Case.MissionFile mission, Case.PersonFile person) {
        Set<Occurrence> shown = new LinkedHashSet<>();
        for (Occurrence entry : entered(mission)) {
            for (Occurrence arrest : done(person, Act.ARREST)) {
                long days = ChronoUnit.DAYS.between(entry.day().orElseThrow(), arrest.day().orElseThrow());
                boolean atOnce = days >= 0 && days <= DAYS_FROM_ENTRY;
                if (atOnce && arrest.source() != null && arrest.source().equals(entry.source()) && toldTogether(entry, arrest)) {
                    shown.add(entry);
                    shown.add(arrest);
                }
            }
        }
        link(Link.Kind.SEIZURE, mission, person, shown);
    }

    private static List<Occurrence> entered(Case.MissionFile mission) {
        return done(mission, Act.PREMISES_VIOLATED);
    }

    private void dispute(Case matter, Case.Proceeding proceeding) {
        List<Occurrence> causes = disputed(matter, proceeding);
        Set<Occurrence> shown = new LinkedHashSet<>();
        for (Occurrence step : events(proceeding)) {
            for (Occurrence cause : causes) {
                boolean before = !cause.day().orElseThrow().isAfter(step.day().orElseThrow());
                if (before && toldTogether(cause, step)) {
                    shown.add(cause);
                    shown.add(step);
                }
            }
        }
        link(Link.Kind.DISPUTE, matter, proceeding, shown);
    }

    /** What of a case between them two states may go to court over: refuge, premises, a seizure there. */
    private static List<Occurrence> disputed(Case matter, Case.Proceeding proceeding) {
        if (matter instanceof Case.Asylum asylum) {
            return events(asylum);
        }
        if (matter instanceof Case.MissionFile file) {
            return events(file).stream().filter(step -> !Act.MISSION_OPENED.equals(step.act())).toList();
        }
        Pair parties = Pair.of(proceeding.applicant(), proceeding.respondent());
        return events(matter).stream().filter(step -> step.pair().filter(parties::equals).isPresent()).toList();
    }

    // ---- events

    private static List<Occurrence> events(Case matter) {
        return matter.steps().stream().map(Step::event).toList();
    }

    private static List<Occurrence> done(Case matter, Act act) {
        return events(matter).stream().filter(event -> act.equals(event.act())).toList();
    }

    private static Set<Occurrence> common(Case one, Case other) {
        Set<Occurrence> common = new LinkedHashSet<>(events(one));
        common.retainAll(new HashSet<>(events(other)));
        return common;
    }

    private static boolean toldTogether(Occurrence one, Occurrence other) {
        return toldBy(one.dispatches(), other);
    }

    private static boolean toldBy(List<String> dispatches, Occurrence event) {
        return event.dispatches().stream().anyMatch(dispatches::contains);
    }
}
