package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Basis;
import org.chancery.register.Occurrence;
import org.junit.jupiter.api.Test;

/** What the sides claim about an event. */
class ClaimsTest {

    private static Paper paper() {
        return new Paper("a", "2024-04-06", "Chile said Peru shelled a harbour, a breach of the law.", "Nobody else saw it.")
                .actor("Chile", "CHL").actor("Peru", "PER").actor("witness", null)
                .says("Chile", "said", "Peru shelled a harbour, a breach of the law");
    }

    private static List<String> claims(Paper paper) {
        return new Claims(Paper.archive(paper)).about(assault(paper)).stream()
                .map(claim -> "%s %s %s".formatted(claim.by(), claim.says().code(), claim.instrument()))
                .toList();
    }

    private static Occurrence assault(Paper paper) {
        return Paper.events(paper).stream().filter(event -> event.type().equals(EventType.ASSAULT)).findFirst().orElseThrow();
    }

    @Test
    void eventThatASpeakerTellsIsAsserted() {
        assertThat(claims(paper().event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1"))).containsExactly("CHL asserts null");
        assertThat(claims(paper().event(EventType.ASSAULT, Modality.ALLEGED, "Peru", "Chile", "shelled", "s1"))).containsExactly("CHL asserts null");
    }

    @Test
    void eventThatASpeakerDeniesIsDenied() {
        assertThat(claims(paper().event(EventType.ASSAULT, Modality.DENIED, "Peru", "Chile", "shelled", "s1"))).containsExactly("CHL denies null");
    }

    @Test
    void eventThatIsThreatenedOrToldByTheDispatchOrComesFromARowIsNobodysClaim() {
        assertThat(claims(paper().event(EventType.ASSAULT, Modality.THREATENED, "Peru", "Chile", "shelled", "s1"))).isEmpty();
        assertThat(claims(paper().event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null))).isEmpty();
        assertThat(claims(paper().on(Basis.CODED).event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1"))).isEmpty();
    }

    @Test
    void eventOfAStatementThatAccusesIsCondemned() {
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1")
                        .event(EventType.ACCUSE, Modality.ACTUAL, "Chile", "Peru", "breach", "s1")))
                .containsExactly("CHL condemns null");
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1")
                        .event(EventType.ACCUSE, Modality.ACTUAL, "Chile", "Peru", "breach", "s2")))
                .containsExactly("CHL asserts null");
    }

    @Test
    void breachThatIsClaimedTakesThePlaceOfTheAssertionItStandsIn() {
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1")
                        .law(How.BREACH_CLAIMED, "Chile", "breach", PartyStatus.BOUND)))
                .containsExactly("CHL breach VCDR");
    }

    @Test
    void breachClaimedElsewhereOrByTheOtherSideStandsBesideTheAssertion() {
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1")
                        .law(How.BREACH_CLAIMED, "Chile", "Nobody else", PartyStatus.BOUND)))
                .containsExactly("CHL breach VCDR", "CHL asserts null");
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", "s1")
                        .law(How.JUSTIFICATION, "Peru", "breach", PartyStatus.BOUND)))
                .containsExactly("PER justifies VCDR", "CHL asserts null");
    }

    @Test
    void ruleThatDidNotBindOrThatNobodyInvokesIsNoClaim() {
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null)
                        .law(How.BREACH_CLAIMED, "Chile", "breach", PartyStatus.NOT_BOUND)))
                .isEmpty();
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null)
                        .law(How.DUTY, null, null, PartyStatus.BOUND)))
                .isEmpty();
        assertThat(claims(paper()
                        .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null)
                        .law(How.BREACH_CLAIMED, "witness", "breach", PartyStatus.BOUND)))
                .isEmpty();
    }

    @Test
    void claimOfAnotherEventIsNotThisOnes() {
        Paper paper = paper()
                .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null)
                .event(EventType.ACCUSE, Modality.ACTUAL, "Chile", "Peru", "breach", null)
                .law(How.BREACH_CLAIMED, "Chile", "breach", PartyStatus.BOUND);

        assertThat(Paper.events(paper)).hasSize(2);
        assertThat(Paper.events(paper).stream().map(event -> new Claims(Paper.archive(paper)).about(event).size())).containsExactlyInAnyOrder(0, 1);
    }
}
