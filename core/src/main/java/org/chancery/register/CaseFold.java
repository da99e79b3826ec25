package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;

/** Folds occurrences into cases, each kind by its own fold. */
public final class CaseFold {

    private static final Comparator<Occurrence> IN_TIME = Comparator.comparing((Occurrence o) -> o.day().orElseThrow())
            .thenComparing(o -> o.date() == null ? LocalDate.MIN : o.date().start())
            .thenComparing(Occurrence::id);

    private static final Set<Act> ACTS = EnumSet.of(
            Act.ASYLUM_REQUESTED,
            Act.ASYLUM_GRANTED,
            Act.ASYLUM_DENIED,
            Act.ASYLUM_ENDED,
            Act.SAFE_CONDUCT_REQUESTED,
            Act.SAFE_CONDUCT_GRANTED,
            Act.SAFE_CONDUCT_REFUSED,
            Act.SURRENDER_REQUESTED,
            Act.SURRENDER_REFUSED,
            Act.ARREST,
            Act.WARRANT_ISSUED,
            Act.SENTENCE_PASSED,
            Act.PRISONER_TRANSFERRED,
            Act.PREMISES_VIOLATED,
            Act.MISSION_OPENED,
            Act.MISSION_CLOSED,
            Act.PROCEEDINGS_ANNOUNCED,
            Act.PROCEEDINGS_FILED,
            Act.MEASURES_ORDERED,
            Act.JUDGMENT_GIVEN);

    private final Predicate<String> isCourt;
    private final Function<String, Optional<String>> seats;

    /**
     * @param isCourt whether a body of that name is a court
     * @param seats the city where embassies to a state sit, by its ISO code
     */
    public CaseFold(Predicate<String> isCourt, Function<String, Optional<String>> seats) {
        this.isCourt = isCourt;
        this.seats = seats;
    }

    /** Whether an event may be a step of a case. */
    public static boolean concerns(Occurrence event) {
        boolean release = event.type() == EventType.RETREAT && "release".equals(event.mode());
        return release || (event.act() != null && ACTS.contains(event.act()));
    }

    /**
     * All cases, in an order that depends on nothing but their content.
     *
     * @param events of all pairs and parties, in any order
     * @param missions all missions dispatches speak of
     */
    public List<Case> fold(List<Occurrence> events, List<MissionSeen> missions) {
        List<Occurrence> inTime =
                events.stream().filter(CaseFold::concerns).filter(event -> event.day().isPresent()).sorted(IN_TIME).toList();
        List<Case> cases = new ArrayList<>();
        cases.addAll(AsylumFold.fold(inTime));
        cases.addAll(new ProceedingFold(isCourt).fold(inTime));
        cases.addAll(new MissionFold(seats).fold(inTime, missions));
        cases.addAll(PersonFold.fold(inTime));
        return cases;
    }
}
