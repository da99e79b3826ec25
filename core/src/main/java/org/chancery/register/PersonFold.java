package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;

/** Finds the persons to whom something was done by the law, and where they stand. */
final class PersonFold {

    private static final Map<Act, String> STATUS = Map.of(
            Act.WARRANT_ISSUED, "wanted",
            Act.ARREST, "detained",
            Act.PRISONER_TRANSFERRED, "detained",
            Act.SENTENCE_PASSED, "sentenced",
            Act.ASYLUM_GRANTED, "sheltered",
            Act.ASYLUM_ENDED, "free");

    private final List<Building> persons = new ArrayList<>();
    private final Namesakes<Building> namesakes = new Namesakes<>();

    private PersonFold() {}

    static List<Case> fold(List<Occurrence> inTime, CaseNames names) {
        PersonFold fold = new PersonFold();
        inTime.stream().filter(Occurrence::isActual).forEach(fold::take);
        return fold.persons.stream().map(person -> person.built(names)).toList();
    }

    private void take(Occurrence event) {
        String status = status(event);
        Person person = Person.of(event);
        if (status == null || !person.isKnown()) {
            return;
        }
        Building file = namesakes.of(person).stream().filter(open -> open.person.canBe(person)).findFirst().orElseGet(this::begin);
        file.add(event, person, status);
        namesakes.put(file.number, file, person);
    }

    private static @Nullable String status(Occurrence event) {
        if (EventType.RETREAT.equals(event.type()) && "release".equals(event.mode())) {
            return "free";
        }
        return event.act() == null ? null : STATUS.get(event.act());
    }

    private Building begin() {
        Building begun = new Building(persons.size());
        persons.add(begun);
        return begun;
    }

    /** One person's file while events are gathered. */
    private static final class Building {
        private final int number;
        private final List<Step> steps = new ArrayList<>();
        private Person person = Person.UNKNOWN;
        private @Nullable String country;
        private String status = "free";

        Building(int number) {
            this.number = number;
        }

        void add(Occurrence event, Person named, String itsStatus) {
            person = person.or(named);
            status = itsStatus;
            Party target = event.target();
            country = country == null && target != null && target.isState() ? target.code() : country;
            steps.add(new Step(event));
        }

        Case built(CaseNames names) {
            String name = String.valueOf(person.name());
            return new Case.PersonFile(names.of("person", name), name, country, status, steps);
        }
    }
}
