package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;

/** Whose cases an event bears on besides those of its own pair. */
class CaseReachTest {

    private static List<String> reached(Told told) {
        return Told.filed(told).events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01"))).stream()
                .flatMap(event -> CaseReach.of(event).stream())
                .map(reach -> reach.state() + " " + reach.other().orElse("whoever"))
                .toList();
    }

    private static Told told() {
        return Told.in("a", "2001-03-22");
    }

    @Test
    void whatACourtSaysToAStateReachesWhateverThatStateHasBeforeIt() {
        assertThat(reached(told().event(EventType.REJECT, Act.JUDGMENT_GIVEN, "The Court (ICJ)", "BBB", "2001-03-11", Modality.ACTUAL, "it found against Britany")))
                .containsExactly("BBB whoever");
        assertThat(reached(told().act(Act.MEASURES_ORDERED, "AAA", "BBB", "2001-03-11", "measures were ordered"))).containsExactly("AAA whoever", "BBB whoever");
    }

    @Test
    void whatIsDoneAtAMissionInAThirdStateReachesEachOfTheTwoWithThatState() {
        assertThat(reached(told().act(Act.PREMISES_VIOLATED, "CCC", "AAA", "2001-03-21", "they stormed it").at("Bbb City", "BBB")))
                .containsExactly("AAA BBB", "BBB CCC");
    }

    @Test
    void whatIsDoneAtAMissionInOneOfTheTwoReachesNobodyElse() {
        assertThat(reached(told().act(Act.PREMISES_VIOLATED, "BBB", "AAA", "2001-03-21", "they stormed it").at("Bbb City", "BBB"))).isEmpty();
        assertThat(reached(told().act(Act.MISSION_CLOSED, "BBB", "AAA", "2001-03-21", "they closed it"))).isEmpty();
    }

    @Test
    void whatWasNotDoneOrIsOfAnotherKindReachesNobody() {
        assertThat(reached(told().event(EventType.REJECT, Act.JUDGMENT_GIVEN, "The Court (ICJ)", "BBB", "2001-03-11", Modality.PLANNED, "it will find")))
                .isEmpty();
        assertThat(reached(told().act(Act.CONDEMNATION, "CCC", "AAA", "2001-03-21", "they condemned it").at("Bbb City", "BBB"))).isEmpty();
        assertThat(reached(told().event(EventType.ACCUSE, null, "CCC", "AAA", "2001-03-21", Modality.ACTUAL, "they accused it"))).isEmpty();
    }
}
