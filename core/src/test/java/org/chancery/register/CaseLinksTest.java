package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.ASYLUM_GRANTED;
import static org.chancery.coding.Act.MISSION_OPENED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.Act.PROCEEDINGS_FILED;
import static org.chancery.coding.Act.SAFE_CONDUCT_REFUSED;
import static org.chancery.coding.Act.SENTENCE_PASSED;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.chancery.coding.ActorKind;
import org.junit.jupiter.api.Test;

/** How cases hang together: by what is done in both, or told together. */
class CaseLinksTest {

    private static List<Case> cases(Told... dispatches) {
        return Told.filed(dispatches).cases(Times.asOf(LocalDate.parse("2030-01-01")));
    }

    /** The links of all cases, as "kind one other", each once. */
    private static TreeSet<String> links(Told... dispatches) {
        List<Case> cases = cases(dispatches);
        CaseLinks links = CaseLinks.among(cases);
        TreeSet<String> told = new TreeSet<>();
        for (Case matter : cases) {
            for (Link link : links.of(matter)) {
                Case other = cases.stream().filter(one -> one.id().equals(link.to())).findFirst().orElseThrow();
                assertThat(links.of(other)).extracting(Link::to, Link::kind).contains(tuple(matter.id(), link.kind()));
                if (matter.id().compareTo(other.id()) < 0) {
                    told.add("%s %s %s %d".formatted(link.kind().code(), matter.kind(), other.kind(), link.events().size()));
                }
            }
        }
        return told;
    }

    private static Told asylum(String clause) {
        return Told.in("a", "2001-03-02").act(ASYLUM_GRANTED, "BBB", "Jo Reed/AAA", "2001-03-01", clause);
    }

    @Test
    void asylumIsTiedToThePersonItShelters() {
        assertThat(links(asylum("Britany took in Jo Reed"))).containsExactly("shelter asylum person 1");
    }

    @Test
    void asylumOfANamesakeIsNotTied() {
        assertThat(links(
                        asylum("Britany took in Jo Reed"),
                        Told.in("b", "2001-05-02").act(SENTENCE_PASSED, "CCC", "Kim Reed/CCC", "2001-05-01", "a court sentenced Kim Reed")))
                .containsExactly("shelter asylum person 1");
    }

    @Test
    void asylumIsTiedToTheMissionThatIsSpokenOfWhereItIsGiven() {
        assertThat(links(asylum("Britany took in Jo Reed").at("Aaa City", "AAA").mission(ActorKind.MISSION, "BBB", "AAA", "Aaa City")))
                .contains("premises asylum mission 1");
    }

    @Test
    void asylumThatIsGivenElsewhereIsNotTiedToTheMission() {
        assertThat(links(asylum("Britany took in Jo Reed").at("Port", "BBB").mission(ActorKind.MISSION, "BBB", "AAA", "Aaa City")))
                .containsExactly("shelter asylum person 1");
        assertThat(links(asylum("Britany took in Jo Reed").mission(ActorKind.MISSION, "BBB", "AAA", "Aaa City")))
                .containsExactly("shelter asylum person 1");
    }

    @Test
    void safeConductTiesTheAsylumToTheMissionSpokenOfWithIt() {
        Told refused = Told.in("b", "2001-03-05").act(SAFE_CONDUCT_REFUSED, "AAA", "Jo Reed/AAA", "2001-03-04", "Avalon will not let Jo Reed pass")
                .mission(ActorKind.MISSION, "BBB", "AAA", "Aaa City");

        assertThat(links(asylum("Britany took in Jo Reed"), refused)).contains("premises asylum mission 1");
    }

    @Test
    void missionOfAnotherStateOrInAnotherStateIsNotTied() {
        assertThat(links(asylum("Britany took in Jo Reed").at("Aaa City", "AAA").mission(ActorKind.MISSION, "CCC", "AAA", "Aaa City")))
                .containsExactly("shelter asylum person 1");
        assertThat(links(asylum("Britany took in Jo Reed").at("Aaa City", "AAA").mission(ActorKind.MISSION, "BBB", "CCC", "Ccc City")))
                .containsExactly("shelter asylum person 1");
    }

    private static Told entryAndArrest(String entry, String arrest, String arresting) {
        return Told.in("b", "2001-03-09")
                .act(PREMISES_VIOLATED, "AAA", "BBB", entry, "police broke into the embassy")
                .act(ARREST, arresting, "Jo Reed/AAA", arrest, "they dragged Jo Reed away");
    }

    @Test
    void personIsTiedToTheMissionHeIsSeizedIn() {
        assertThat(links(entryAndArrest("2001-03-05", "2001-03-05", "AAA"))).containsExactly("seizure mission person 2");
        assertThat(links(entryAndArrest("2001-03-05", "2001-03-06", "AAA"))).containsExactly("seizure mission person 2");
    }

    @Test
    void arrestBeforeTheEntryOrDaysLaterOrByAnotherStateIsNoSeizure() {
        assertThat(links(entryAndArrest("2001-03-05", "2001-03-04", "AAA"))).isEmpty();
        assertThat(links(entryAndArrest("2001-03-05", "2001-03-07", "AAA"))).isEmpty();
        assertThat(links(entryAndArrest("2001-03-05", "2001-03-05", "CCC"))).isEmpty();
    }

    @Test
    void arrestThatNoDispatchTellsWithTheEntryIsNoSeizure() {
        assertThat(links(
                        Told.in("b", "2001-03-09").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-05", "police broke into the embassy"),
                        Told.in("c", "2001-03-09").act(ARREST, "AAA", "Jo Reed/AAA", "2001-03-05", "they dragged Jo Reed away")))
                .isEmpty();
    }

    private static Told suit(String applicant, String respondent, String day) {
        return Told.in("s", "2001-04-02")
                .act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-05", "police broke into the embassy")
                .act(PROCEEDINGS_FILED, applicant, respondent, day, "a suit was filed");
    }

    @Test
    void suitIsTiedToTheMissionItIsAbout() {
        assertThat(links(suit("BBB", "AAA", "2001-04-01"))).containsExactly("dispute mission proceeding 2");
        assertThat(links(suit("AAA", "BBB", "2001-03-05"))).containsExactly("dispute mission proceeding 2");
    }

    @Test
    void suitOfOthersOrOneFromBeforeIsNotTied() {
        assertThat(links(suit("CCC", "AAA", "2001-04-01"))).isEmpty();
        assertThat(links(suit("BBB", "AAA", "2001-03-04"))).isEmpty();
    }

    @Test
    void suitToldApartFromTheEntryIsNotTied() {
        assertThat(links(
                        Told.in("b", "2001-03-09").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-05", "police broke into the embassy"),
                        Told.in("c", "2001-04-09").act(PROCEEDINGS_FILED, "BBB", "AAA", "2001-04-05", "a suit was filed")))
                .isEmpty();
    }

    @Test
    void openingOfAMissionIsNoCauseOfASuit() {
        assertThat(links(Told.in("s", "2001-04-02")
                        .act(MISSION_OPENED, "BBB", "AAA", "2001-03-05", "Britany opened its embassy")
                        .act(PROCEEDINGS_FILED, "BBB", "AAA", "2001-04-01", "a suit was filed")))
                .isEmpty();
    }

    @Test
    void suitIsTiedToTheAsylumAndThePersonItIsAbout() {
        assertThat(links(asylum("Britany took in Jo Reed").act(PROCEEDINGS_FILED, "AAA", "BBB", "2001-03-02", "Avalon sued over Jo Reed")))
                .containsExactly("dispute asylum proceeding 2", "dispute person proceeding 2", "shelter asylum person 1");
        assertThat(links(asylum("Britany took in Jo Reed").act(PROCEEDINGS_FILED, "AAA", "CCC", "2001-03-02", "Avalon sued another state")))
                .containsExactly("shelter asylum person 1");
    }

    @Test
    void linksOfACaseStandByKindAndThenByName() {
        List<Case> cases = cases(asylum("Britany took in Jo Reed").at("Aaa City", "AAA").mission(ActorKind.MISSION, "BBB", "AAA", "Aaa City")
                .act(PROCEEDINGS_FILED, "AAA", "BBB", "2001-03-02", "Avalon sued over Jo Reed"));
        Case asylum = cases.stream().filter(Case.Asylum.class::isInstance).findFirst().orElseThrow();

        assertThat(CaseLinks.among(cases).of(asylum)).extracting(Link::kind).containsExactly(Link.Kind.SHELTER, Link.Kind.PREMISES, Link.Kind.DISPUTE);
    }
}
