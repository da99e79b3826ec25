package org.chancery.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matter that runs through several events: its steps in order, and where it stands. */
public sealed interface Case {

    /** What happened in it, from the earliest. */
    List<Step> steps();

    /** Where it stands, in the contract's word for its kind. */
    String status();

    /** The contract's word for what kind of case it is. */
    String kind();

    /** Whether it is between the two states, or something was done in it between them. */
    boolean concerns(Pair pair);

    /** Its name, for people to read and type, and for other cases to point at: see {@link CaseNames}. */
    String id();

    /**
     * A person under the protection of a state not their own.
     *
     * @param id see {@link Case#id}
     * @param person full name, null where no report tells
     * @param grantedBy ISO code of the state asked for asylum
     * @param against ISO code of the state it is sought from, null where no report tells
     * @param status {@code sought}, {@code granted}, {@code denied} or {@code ended}
     */
    record Asylum(
            String id,
            @Nullable String person,
            String grantedBy,
            @Nullable String against,
            String status,
            List<Step> steps)
            implements Case {

        public Asylum {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "asylum";
        }

        @Override
        public boolean concerns(Pair pair) {
            return against != null && pair.codes().contains(grantedBy) && pair.codes().contains(against);
        }
    }

    /**
     * A dispute before a court or tribunal.
     *
     * @param id see {@link Case#id}
     * @param forum the court's acronym or name, null where no report tells
     * @param applicant ISO code of the state that brings it
     * @param respondent ISO code of the state it is brought against
     * @param status {@code announced}, {@code filed}, {@code measures}, {@code decided} or {@code discontinued}
     */
    record Proceeding(
            String id, @Nullable String forum, String applicant, String respondent, String status, List<Step> steps)
            implements Case {

        public Proceeding {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "proceeding";
        }

        @Override
        public boolean concerns(Pair pair) {
            return pair.codes().contains(applicant) && pair.codes().contains(respondent);
        }
    }

    /**
     * What became of an embassy or consulate.
     *
     * @param id see {@link Case#id}
     * @param mission which
     * @param status {@code open}, {@code violated} or {@code closed}
     * @param dispatches those that speak of it, with or without a step
     */
    record MissionFile(String id, Mission mission, String status, List<Step> steps, List<String> dispatches)
            implements Case {

        public MissionFile {
            steps = List.copyOf(steps);
            dispatches = List.copyOf(dispatches);
        }

        @Override
        public String kind() {
            return "mission";
        }

        @Override
        public boolean concerns(Pair pair) {
            return pair.codes().contains(mission.sending()) && pair.codes().contains(mission.receiving());
        }
    }

    /**
     * What was done by the law to a human being.
     *
     * @param id see {@link Case#id}
     * @param person full name
     * @param country ISO code of the state the person belongs to, null where no report tells
     * @param status {@code wanted}, {@code detained}, {@code sentenced}, {@code sheltered} or {@code free}
     */
    record PersonFile(String id, String person, @Nullable String country, String status, List<Step> steps)
            implements Case {

        public PersonFile {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "person";
        }

        @Override
        public boolean concerns(Pair pair) {
            return steps.stream().anyMatch(step -> step.event().pair().filter(pair::equals).isPresent());
        }
    }
}
