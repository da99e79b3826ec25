package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.ActorKind.GROUP;
import static org.chancery.coding.ActorKind.MISSION;
import static org.chancery.coding.ActorKind.ORGAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;

/** What a rule may ask of a deed, and the words that show it. */
class ConditionTest {

    private static final Condition NEVER = new Condition.IsDeed(Set.of("visit"));

    private final Scene scene = new Scene(
                    "It was calm.", "Police stormed the embassy.", "A crowd looked on.", "Nobody helped.", "Then the embassy was entered.", "Mexico closed it.")
            .actor("Police", ORGAN, "ECU", null)
            .actor("crowd", GROUP, "ECU", null)
            .actor("embassy", MISSION, "MEX", "ECU")
            .state("Mexico", "MEX");

    private Deed stormed() {
        return scene.event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed", "2024-04-05").deed();
    }

    private String words(Condition condition, Deed deed) {
        return condition.shown(deed).map(scene::text).orElse("");
    }

    @Test
    void actIsToldByItsCodeAlone() {
        assertThat(words(new Condition.IsDeed(Set.of("premises-violated")), stormed())).isEqualTo("stormed");
        assertThat(words(new Condition.IsDeed(Set.of("COERCE")), stormed())).isEmpty();
    }

    @Test
    void eventThatIsNoActIsToldByItsTypeOrByTypeAndMode() {
        Deed deed = scene.event(EventType.COERCE, null, "arrest", Modality.ACTUAL, "Police", "embassy", "entered", null, null).deed();

        assertThat(words(new Condition.IsDeed(Set.of("COERCE")), deed)).isEqualTo("entered");
        assertThat(words(new Condition.IsDeed(Set.of("COERCE/arrest")), deed)).isEqualTo("entered");
        assertThat(words(new Condition.IsDeed(Set.of("COERCE/seize", "ASSAULT")), deed)).isEmpty();
    }

    @Test
    void partyIsWhoActsOrWhoIsActedOn() {
        assertThat(words(new Condition.IsParty(true, Set.of(PartyKind.OFFICIAL)), stormed())).isEqualTo("Police");
        assertThat(words(new Condition.IsParty(true, Set.of(PartyKind.MISSION)), stormed())).isEmpty();
        assertThat(words(new Condition.IsParty(false, Set.of(PartyKind.MISSION)), stormed())).isEqualTo("embassy");
        assertThat(words(new Condition.IsParty(false, Set.of(PartyKind.CONSULATE, PartyKind.ENVOY)), stormed())).isEmpty();
    }

    @Test
    void hostIsWhoActsInTheStateWhereTheMissionStands() {
        assertThat(words(new Condition.IsHost(), stormed())).isEqualTo("Police");
        assertThat(new Condition.IsHost().shown(new Scene("Peru stormed the embassy.")
                        .state("Peru", "PER")
                        .actor("embassy", MISSION, "MEX", "ECU")
                        .event(Act.PREMISES_VIOLATED, "Peru", "embassy", "stormed", null)
                        .deed()))
                .isEmpty();
    }

    @Test
    void whoActsMustBeNamedWhereTheDeedIsTold() {
        assertThat(words(new Condition.IsNamed(), stormed())).isEqualTo("Police");
    }

    @Test
    void deedOfWhichNobodyIsNamedIsNotNamed() {
        assertThat(new Condition.IsNamed().shown(scene.event(Act.PREMISES_VIOLATED, "Police", "embassy", "entered", null).deed())).isEmpty();
    }

    @Test
    void deedIsDoneWhereItIsToldAsDoneOrAlleged() {
        assertThat(words(new Condition.IsDone(), stormed())).isEqualTo("stormed");
    }

    @Test
    void deedThatIsOnlyThreatenedIsNotDone() {
        Deed deed = scene.event(Act.PREMISES_VIOLATED, Modality.THREATENED, "Police", "embassy", "entered", null).deed();

        assertThat(new Condition.IsDone().shown(deed)).isEmpty();
    }

    @Test
    void allegedDeedIsDone() {
        Deed deed = scene.event(Act.PREMISES_VIOLATED, Modality.ALLEGED, "Police", "embassy", "entered", null).deed();

        assertThat(words(new Condition.IsDone(), deed)).isEqualTo("entered");
    }

    @Test
    void denialShowsItsOwnWords() {
        assertThat(new Condition.IsDenied().shown(stormed())).isEmpty();
        scene.event(Act.PREMISES_VIOLATED, Modality.DENIED, "Police", "embassy", "entered", "2024-04-05");
        assertThat(words(new Condition.IsDenied(), scene.deed())).isEqualTo("entered");
    }

    @Test
    void whatIsSaidMustStandCloseUnlessAnywhereWillDo() {
        Cue far = Cue.of("far", List.of("nobody helped"));
        Cue near = Cue.of("near", List.of("looked on"));

        assertThat(words(new Condition.IsSaid(near, false), stormed())).isEqualTo("looked on");
        assertThat(words(new Condition.IsSaid(far, false), stormed())).isEmpty();
        assertThat(words(new Condition.IsSaid(far, true), stormed())).isEqualTo("Nobody helped");
    }

    @Test
    void besideItAnotherDeedIsDoneBetweenTheSameTwo() {
        Deed deed = stormed();
        Condition closed = new Condition.IsBeside(new Condition.IsDeed(Set.of("mission-closed")));
        Optional<?> before = closed.shown(deed);
        scene.event(Act.MISSION_CLOSED, "Mexico", "Police", "closed", "2024-04-06");

        assertThat(before).isEmpty();
        assertThat(words(closed, scene.deed())).isEqualTo("closed");
        assertThat(words(new Condition.IsBeside((Condition.IsDeed) NEVER), scene.deed())).isEmpty();
    }

    @Test
    void oneOfSeveralIsEnoughAndTheFirstOfThemShowsIt() {
        Deed deed = stormed();

        assertThat(words(new Condition.Any(List.of(NEVER, new Condition.IsNamed(), new Condition.IsDone())), deed)).isEqualTo("Police");
        assertThat(words(new Condition.Any(List.of(NEVER, NEVER)), deed)).isEmpty();
    }

    @Test
    void contraryIsShownByTheWordsOfTheDeed() {
        Deed deed = stormed();

        assertThat(words(new Condition.Not(NEVER), deed)).isEqualTo("stormed");
        assertThat(words(new Condition.Not(new Condition.IsDone()), deed)).isEmpty();
    }
}
