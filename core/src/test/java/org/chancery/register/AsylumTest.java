package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.ASYLUM_DENIED;
import static org.chancery.coding.Act.ASYLUM_ENDED;
import static org.chancery.coding.Act.ASYLUM_GRANTED;
import static org.chancery.coding.Act.ASYLUM_REQUESTED;
import static org.chancery.coding.Act.JUDGMENT_GIVEN;
import static org.chancery.coding.Act.MEASURES_ORDERED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.Act.PROCEEDINGS_ANNOUNCED;
import static org.chancery.coding.Act.PROCEEDINGS_FILED;
import static org.chancery.coding.Act.SAFE_CONDUCT_REFUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;

/** Which acts are of one asylum, or of one proceeding, and where it stands. */
class AsylumTest {

    private static <C extends Case> List<String> cases(Class<C> kind, Told... dispatches) {
        return Told.filed(dispatches).cases(Times.asOf(LocalDate.parse("2030-01-01"))).stream()
                .filter(kind::isInstance)
                .map(matter -> "%s %s: %s".formatted(
                        matter.id(), matter.status(), matter.steps().stream().map(step -> step.event().act().code()).collect(Collectors.joining(" "))))
                .toList();
    }

    private static List<String> asylums(Told... dispatches) {
        return cases(Case.Asylum.class, dispatches);
    }

    private static Told granted(String id, String day, String granting, String whom) {
        return Told.in(id, day).act(ASYLUM_GRANTED, granting, whom, day, "asylum was granted in case " + id);
    }

    @Test
    void asylumIsSoughtThenAnswered() {
        Told sought = Told.in("a", "2001-03-01").act(ASYLUM_REQUESTED, "Jo Reed/AAA", "BBB", "2001-03-01", "Jo Reed asked for asylum");
        Told denied = Told.in("b", "2001-03-09").act(ASYLUM_DENIED, "BBB", "Jo Reed/AAA", "2001-03-09", "Britany turned Jo Reed away");

        assertThat(asylums(sought)).containsExactly("asylum-bbb-jo-reed sought: asylum-requested");
        assertThat(asylums(sought, denied)).containsExactly("asylum-bbb-jo-reed denied: asylum-requested asylum-denied");
    }

    @Test
    void unnamedGuestsFromOneStateAreOneCaseAndFromTwoStatesTwo() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "AAA"), granted("b", "2001-04-01", "BBB", "AAA"))).hasSize(1);
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "AAA"), granted("b", "2001-04-01", "BBB", "CCC"))).hasSize(2);
    }

    @Test
    void guestOfTwoHostsOrFromTwoStatesHasTwoCases() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), granted("b", "2001-04-01", "CCC", "Jo Reed/AAA"))).hasSize(2);
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), granted("b", "2001-04-01", "BBB", "Jo Reed/CCC"))).hasSize(2);
    }

    @Test
    void guestWhoseStateIsNotToldYetIsTheSameOnceItIs() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/BBB"), granted("b", "2001-04-01", "BBB", "Jo Reed/AAA")))
                .containsExactly("asylum-bbb-jo-reed granted: asylum-granted asylum-granted");
    }

    @Test
    void unnamedGuestFromNowhereIsNobodyElse() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", ""), granted("b", "2001-04-01", "BBB", ""))).hasSize(2);
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/BBB"), granted("b", "2001-04-01", "BBB", ""))).hasSize(2);
    }

    @Test
    void caseIsNamedAfterThePersonOrElseTheState() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "AAA")).get(0)).startsWith("asylum-bbb-from-aaa ");
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "")).get(0)).startsWith("asylum-bbb ");
    }

    @Test
    void safeConductForAnotherOrForNobodyInParticularIsNoStepOfIt() {
        Told other = Told.in("b", "2001-03-05").act(SAFE_CONDUCT_REFUSED, "AAA", "Kim Stone/AAA", "2001-03-04", "Avalon will not let Kim Stone pass");
        Told nobody = Told.in("c", "2001-03-05").act(SAFE_CONDUCT_REFUSED, "AAA", "BBB", "2001-03-04", "Avalon will let nobody pass");

        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), other, nobody)).containsExactly("asylum-bbb-jo-reed granted: asylum-granted");
    }

    private static Told entered(String day, String by, String whose) {
        return Told.in("e" + day, day).act(PREMISES_VIOLATED, by, whose, day, "police broke into the embassy");
    }

    private static Told arrested(String day, String by) {
        return Told.in("f" + day, day).act(ARREST, by, "Jo Reed/AAA", day, "Jo Reed was dragged away");
    }

    @Test
    void entryJustBeforeTheArrestIsAStepOfIt() {
        Told asylum = granted("a", "2001-03-01", "BBB", "Jo Reed/AAA");

        assertThat(asylums(asylum, entered("2001-03-05", "AAA", "BBB"), arrested("2001-03-05", "AAA")).get(0)).endsWith("ended: asylum-granted premises-violated arrest");
        assertThat(asylums(asylum, entered("2001-03-05", "AAA", "BBB"), arrested("2001-03-06", "AAA")).get(0)).endsWith("ended: asylum-granted premises-violated arrest");
        assertThat(asylums(asylum, entered("2001-03-05", "AAA", "BBB"), arrested("2001-03-07", "AAA")).get(0)).endsWith("ended: asylum-granted arrest");
    }

    @Test
    void entryByOthersOrElsewhereOrWithoutAnArrestIsNone() {
        Told asylum = granted("a", "2001-03-01", "BBB", "Jo Reed/AAA");

        assertThat(asylums(asylum, entered("2001-03-05", "CCC", "BBB"), arrested("2001-03-05", "AAA")).get(0)).endsWith("ended: asylum-granted arrest");
        assertThat(asylums(asylum, entered("2001-03-05", "AAA", "CCC"), arrested("2001-03-05", "AAA")).get(0)).endsWith("ended: asylum-granted arrest");
        assertThat(asylums(asylum, entered("2001-03-05", "AAA", "BBB")).get(0)).endsWith("granted: asylum-granted");
    }

    @Test
    void entryThatNamesTheGuestIsAStepAtOnce() {
        Told entered = Told.in("e", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-05", "police broke in for Jo Reed").besides(ARREST, "CCC", "Jo Reed/AAA", "2001-03-05", "Jo Reed");

        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), entered).get(0)).contains("premises-violated");
    }

    @Test
    void arrestByAThirdStateDoesNotEndIt() {
        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), arrested("2001-03-05", "CCC")).get(0)).endsWith("granted: asylum-granted arrest");
    }

    @Test
    void asylumThatEndsIsEndedAndOneThatIsOnlyPlannedIsNone() {
        Told ended = Told.in("b", "2001-05-01").act(ASYLUM_ENDED, "BBB", "Jo Reed/AAA", "2001-05-01", "Britany ended the asylum of Jo Reed");

        assertThat(asylums(granted("a", "2001-03-01", "BBB", "Jo Reed/AAA"), ended).get(0)).contains(" ended: ");
        assertThat(asylums(Told.in("p", "2001-03-01").act(ASYLUM_GRANTED, "BBB", "Jo Reed/AAA", "2001-03-01", Modality.PLANNED, "Britany will take in Jo Reed"))).isEmpty();
    }

    private static List<String> suits(Told... dispatches) {
        return cases(Case.Proceeding.class, dispatches);
    }

    private static Told suit(String id, String day, String applicant, String respondent) {
        return Told.in(id, day).act(PROCEEDINGS_FILED, applicant, respondent, day, "a suit was filed in case " + id);
    }

    private static Told decision(String id, String day, Act act, String source, String target) {
        return Told.in(id, day).act(act, source, target, day, "the judges spoke in case " + id);
    }

    @Test
    void suitRunsFromFilingByMeasuresToJudgment() {
        assertThat(suits(
                        suit("a", "2001-03-01", "AAA", "BBB"), decision("b", "2001-04-01", MEASURES_ORDERED, "The Court (ICJ)", "BBB"),
                        decision("c", "2001-05-01", JUDGMENT_GIVEN, "The Court (ICJ)", "AAA")))
                .containsExactly("proceeding-aaa-bbb decided: proceedings-filed measures-ordered judgment-given");
    }

    @Test
    void decisionOnOthersLeavesItAlone() {
        assertThat(suits(suit("a", "2001-03-01", "AAA", "BBB"), decision("b", "2001-04-01", MEASURES_ORDERED, "The Court (ICJ)", "CCC")))
                .containsExactly("proceeding-aaa-bbb filed: proceedings-filed");
    }

    @Test
    void decidedSuitIsNotTakenUpAgain() {
        assertThat(suits(
                        suit("a", "2001-03-01", "AAA", "BBB"), decision("b", "2001-04-01", JUDGMENT_GIVEN, "The Court (ICJ)", "BBB"),
                        decision("c", "2001-05-01", MEASURES_ORDERED, "The Court (ICJ)", "BBB"), suit("d", "2002-03-01", "AAA", "BBB")))
                .hasSize(2)
                .anyMatch(told -> told.endsWith("decided: proceedings-filed judgment-given"))
                .anyMatch(told -> told.endsWith("filed: proceedings-filed"));
    }

    @Test
    void suitsTheOtherWayRoundAreTwo() {
        assertThat(suits(suit("a", "2001-03-01", "AAA", "BBB"), suit("b", "2001-04-01", "BBB", "AAA"), suit("c", "2001-05-01", "AAA", "CCC"))).hasSize(3);
    }

    @Test
    void announcementOfASuitThatIsFiledDoesNotTakeItBack() {
        Told announced = Told.in("b", "2001-04-01").act(PROCEEDINGS_ANNOUNCED, "AAA", "BBB", "2001-04-01", "Avalon announced a suit");

        assertThat(suits(suit("a", "2001-03-01", "AAA", "BBB"), announced)).containsExactly("proceeding-aaa-bbb filed: proceedings-filed proceedings-announced");
    }
}
