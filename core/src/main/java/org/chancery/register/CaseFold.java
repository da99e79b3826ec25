package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.world.State;
import org.chancery.world.World;

/** Folds occurrences into cases, each kind by its own fold. */
public final class CaseFold {

    /** In the order in which a story runs: of what is told of one day, the earlier here comes first. */
    private static final List<Act> ACTS = List.of(
            Act.WARRANT_ISSUED,
            Act.MISSION_OPENED,
            Act.ASYLUM_REQUESTED,
            Act.ASYLUM_DENIED,
            Act.ASYLUM_GRANTED,
            Act.SURRENDER_REQUESTED,
            Act.SURRENDER_REFUSED,
            Act.SAFE_CONDUCT_REQUESTED,
            Act.SAFE_CONDUCT_REFUSED,
            Act.SAFE_CONDUCT_GRANTED,
            Act.PREMISES_VIOLATED,
            Act.ARREST,
            Act.ASYLUM_ENDED,
            Act.SENTENCE_PASSED,
            Act.PRISONER_TRANSFERRED,
            Act.MISSION_CLOSED,
            Act.PROCEEDINGS_ANNOUNCED,
            Act.PROCEEDINGS_FILED,
            Act.MEASURES_ORDERED,
            Act.JUDGMENT_GIVEN);

    private static final Map<Act, Integer> RANKS =
            ACTS.stream().collect(Collectors.toUnmodifiableMap(act -> act, ACTS::indexOf));

    /** From the first; what is told of one day in the order in which a story runs. */
    static final Comparator<Occurrence> IN_TIME = Comparator.comparing((Occurrence o) -> o.day().orElseThrow())
            .thenComparing(o -> o.date() == null ? LocalDate.MIN : o.date().start())
            .thenComparingInt(o -> o.act() == null ? ACTS.size() : RANKS.getOrDefault(o.act(), -1))
            .thenComparing(Occurrence::id);

    private final Predicate<String> isCourt;
    private final Function<String, Optional<String>> seats;
    private final Function<String, Optional<String>> states;

    /**
     * @param isCourt whether a body of that name is a court
     * @param seats the city where embassies to a state sit, by its ISO code
     * @param states what a state is called, by its ISO code, so that its name is not taken for a city's
     */
    public CaseFold(
            Predicate<String> isCourt, Function<String, Optional<String>> seats, Function<String, Optional<String>> states) {
        this.isCourt = isCourt;
        this.seats = seats;
        this.states = states;
    }

    /** Folds cases as the tables of the world know courts, seats of missions and states. */
    public static CaseFold in(World world) {
        return new CaseFold(
                name -> Courts.is(name, world),
                code -> world.state(code).map(State::seat),
                code -> world.state(code).map(State::name));
    }

    /** Whether an event may be a step of a case. */
    public static boolean concerns(Occurrence event) {
        boolean release = EventType.RETREAT.equals(event.type()) && "release".equals(event.mode());
        return (release && !event.isCoded()) || (event.act() != null && RANKS.containsKey(event.act()));
    }

    /**
     * All cases, in an order that depends on nothing but their content.
     *
     * @param steps of all pairs and parties
     * @param missions all missions dispatches speak of
     * @param asOf the last day steps are of; what is only spoken of counts from the day it is, unless with an act between the two
     *     states that is among the steps
     */
    public List<Case> fold(CaseSteps steps, List<MissionSeen> missions, LocalDate asOf) {
        List<Occurrence> inTime = steps.inTime();
        List<Case> cases = new ArrayList<>();
        CaseNames names = new CaseNames();
        cases.addAll(AsylumFold.fold(inTime, names));
        cases.addAll(new ProceedingFold(isCourt, names).fold(inTime));
        cases.addAll(new MissionFold(seats, states, names).fold(inTime, missions, asOf));
        cases.addAll(PersonFold.fold(inTime, names));
        return cases;
    }
}
