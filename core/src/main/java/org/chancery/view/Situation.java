package org.chancery.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.register.Case;
import org.chancery.register.Mission;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: a case or a relation as it stands.
 *
 * @param kind of case, a mission's type, or {@value #RELATION}
 * @param status where it stands
 * @param court before which; null where it is no proceeding or no report tells
 * @param roles who has which part in it, by the words {@code expectations.tsv} uses
 * @param events what was done in it, from the earliest
 * @param around the same and what was done in cases linked to it
 */
record Situation(
        String kind,
        String status,
        @Nullable String court,
        Map<String, String> roles,
        List<Occurrence> events,
        List<Occurrence> around) {

    static final String RELATION = "relation";

    /** A case, with the cases linked to it. */
    static Situation of(Case matter, List<Case> linked) {
        List<Occurrence> events = events(matter);
        List<Occurrence> around = new ArrayList<>(events);
        linked.forEach(other -> around.addAll(events(other)));
        if (matter instanceof Case.Asylum asylum) {
            Map<String, String> roles = asylum.against() == null
                    ? Map.of("granting", asylum.grantedBy())
                    : Map.of("granting", asylum.grantedBy(), "territorial", asylum.against());
            return new Situation("asylum", asylum.status(), null, roles, events, around);
        }
        if (matter instanceof Case.Proceeding suit) {
            Map<String, String> roles = Map.of("applicant", suit.applicant(), "respondent", suit.respondent());
            return new Situation("proceeding", suit.status(), suit.forum(), roles, events, around);
        }
        if (matter instanceof Case.MissionFile file) {
            Mission mission = file.mission();
            Map<String, String> roles = Map.of("sending", mission.sending(), "receiving", mission.receiving());
            return new Situation(mission.type().code(), file.status(), null, roles, events, around);
        }
        Case.PersonFile person = (Case.PersonFile) matter;
        Map<String, String> roles = person.country() == null ? Map.of() : Map.of("home", person.country());
        return new Situation("person", person.status(), null, roles, events, around);
    }

    /** A pair of states, with what was done between the two. */
    static Situation of(Relation relation, List<Occurrence> events) {
        List<Occurrence> done = events.stream()
                .filter(Occurrence::isActual)
                .filter(event -> event.day().map(day -> !day.isAfter(relation.asOf())).orElse(false))
                .toList();
        Map<String, String> roles = Map.of("first", relation.pair().first(), "second", relation.pair().second());
        return new Situation(RELATION, relation.status().code(), null, roles, done, done);
    }

    private static List<Occurrence> events(Case matter) {
        return matter.steps().stream().map(step -> step.event()).toList();
    }

    /**
     * Who has a part, once an event has raised the rule: {@code actor} and {@code state} are whoever did that, {@code other}
     * is the other state of the pair.
     *
     * @return codes; empty where no report tells
     */
    List<String> having(String role, Occurrence cause) {
        return switch (role) {
            case "both" -> Stream.of("first", "second").flatMap(each -> code(each).stream()).toList();
            case "actor", "state" -> party(cause.source());
            case "other" -> party(cause.target());
            case "court" -> court == null ? List.of() : List.of(court);
            default -> code(role);
        };
    }

    private List<String> code(String role) {
        String code = roles.get(role);
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> party(@Nullable Party party) {
        return party == null || !party.isState() ? List.of() : List.of(party.code());
    }
}
