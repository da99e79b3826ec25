package org.chancery.register;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.Act;
import org.jspecify.annotations.Nullable;

/** Finds the asylums that events tell of: who sought refuge with whom, and what became of it. */
final class AsylumFold {

    private static final Map<Act, String> STATUS = Map.of(
            Act.ASYLUM_REQUESTED, "sought",
            Act.ASYLUM_GRANTED, "granted",
            Act.ASYLUM_DENIED, "denied",
            Act.ASYLUM_ENDED, "ended");

    /** Acts that are steps of an asylum there is, and found none. */
    private static final Set<Act> STEPS = Set.of(
            Act.SAFE_CONDUCT_REQUESTED,
            Act.SAFE_CONDUCT_GRANTED,
            Act.SAFE_CONDUCT_REFUSED,
            Act.SURRENDER_REQUESTED,
            Act.SURRENDER_REFUSED,
            Act.ARREST);

    /** An arrest so many days after premises were entered was made there. */
    private static final int DAYS_FROM_ENTRY = 1;

    private final List<Building> asylums = new ArrayList<>();
    private final Map<String, List<Building>> byGranting = new HashMap<>();
    private final Namesakes<Building> namesakes = new Namesakes<>();

    private AsylumFold() {}

    static List<Case> fold(List<Occurrence> inTime, CaseNames names) {
        AsylumFold fold = new AsylumFold();
        inTime.stream().filter(Occurrence::isActual).forEach(fold::take);
        return fold.asylums.stream().map(asylum -> asylum.built(names)).toList();
    }

    private void take(Occurrence event) {
        Act act = event.act();
        if (act == null) {
            return;
        }
        if (STATUS.containsKey(act)) {
            takeAsylum(event, act);
        } else if (Act.PREMISES_VIOLATED.equals(act)) {
            Party entered = event.target();
            if (entered != null) {
                grantedBy(entered.code()).forEach(asylum -> asylum.premisesEntered(event));
            }
        } else if (STEPS.contains(act)) {
            Person person = Person.of(event);
            namesakes.of(person).stream().filter(asylum -> asylum.isOf(person)).forEach(asylum -> asylum.add(event));
        }
    }

    private void takeAsylum(Occurrence event, Act act) {
        Party granting = Act.ASYLUM_REQUESTED.equals(act) ? event.target() : event.source();
        Party other = Act.ASYLUM_REQUESTED.equals(act) ? event.source() : event.target();
        if (granting == null || !granting.isState()) {
            return;
        }
        String against = other != null && other.isState() && !other.equals(granting) ? other.code() : null;
        Person person = Person.of(event);
        Building asylum = grantedBy(granting.code()).stream()
                .filter(open -> open.is(person, against))
                .reduce((first, later) -> later)
                .orElseGet(() -> begin(granting.code()));
        asylum.know(person, against);
        namesakes.put(asylum.number, asylum, person);
        asylum.add(event);
    }

    private Building begin(String granting) {
        Building begun = new Building(asylums.size(), granting);
        asylums.add(begun);
        byGranting.computeIfAbsent(granting, none -> new ArrayList<>()).add(begun);
        return begun;
    }

    /** Those a state was asked for, from the first. */
    private List<Building> grantedBy(String state) {
        return byGranting.getOrDefault(state, List.of());
    }

    /** One asylum while its events are gathered. */
    private static final class Building {
        private final int number;
        private final String granting;
        private final List<Step> steps = new ArrayList<>();
        private final List<Occurrence> entries = new ArrayList<>();
        private Person person = Person.UNKNOWN;
        private @Nullable String against;
        private String status = "sought";

        Building(int number, String granting) {
            this.number = number;
            this.granting = granting;
        }

        /**
         * Whether it, of the state that gives it, is the refuge an event tells of: that of the same person, or, where either is unnamed, of
         * somebody from the same state. Of an unnamed person from nowhere in particular nothing can be told, so that is another.
         */
        boolean is(Person other, @Nullable String otherAgainst) {
            boolean samePerson = person.isKnown() && other.isKnown() && person.canBe(other);
            boolean sameState = against != null && against.equals(otherAgainst) && person.canBe(other);
            boolean elsewhere = against != null && otherAgainst != null && !against.equals(otherAgainst);
            return !elsewhere && (samePerson || sameState);
        }

        /** Whether it is this person's refuge, both being known. */
        boolean isOf(Person other) {
            return person.isKnown() && other.isKnown() && person.canBe(other);
        }

        /**
         * Premises of the granting state are entered by the other. That is a step if it is told to be for this person's
         * sake; else it is borne in mind until the person is seized there.
         */
        void premisesEntered(Occurrence event) {
            if (!isBy(against, event.source())) {
                return;
            }
            if (event.persons().stream().anyMatch(name -> isOf(Person.named(name)))) {
                steps.add(new Step(event));
            } else {
                entries.add(event);
            }
        }

        private static boolean isBy(@Nullable String code, @Nullable Party party) {
            return party != null && party.code().equals(code);
        }

        void know(Person other, @Nullable String otherAgainst) {
            person = person.or(other);
            against = against == null ? otherAgainst : against;
        }

        void add(Occurrence event) {
            Act act = event.act();
            boolean seized = Act.ARREST.equals(act) && isBy(against, event.source());
            if (seized) {
                entries.stream().filter(entry -> isJustBefore(entry, event)).map(Step::new).forEach(steps::add);
                entries.clear();
            }
            status = seized ? "ended" : act == null ? status : STATUS.getOrDefault(act, status);
            steps.add(new Step(event));
        }

        private static boolean isJustBefore(Occurrence entry, Occurrence arrest) {
            return ChronoUnit.DAYS.between(entry.day().orElseThrow(), arrest.day().orElseThrow()) <= DAYS_FROM_ENTRY;
        }

        Case built(CaseNames names) {
            steps.sort(Comparator.comparing(Step::event, CaseFold.IN_TIME));
            String whose = person.name() != null ? person.name() : against != null ? "from " + against : "";
            String id = whose.isEmpty() ? names.of("asylum", granting) : names.of("asylum", granting, whose);
            return new Case.Asylum(id, person.name(), granting, against, status, steps);
        }
    }
}
