package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.AMBASSADOR_EXPELLED;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.CONDEMNATION;
import static org.chancery.coding.Act.DIPLOMATS_EXPELLED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.Act.RELATIONS_BROKEN;
import static org.chancery.coding.Act.TALKS;
import static org.chancery.coding.EventType.ACCUSE;
import static org.chancery.coding.EventType.ASSAULT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Count;
import org.chancery.coding.Modality;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When reports tell one event, and what is then told of it. */
class MergingTest {

    private static final String SPEECH =
            "The minister said before a crowded chamber that the decision had been taken with regret after months of quarrel over"
                    + " fishing grounds and that it would be explained to friends abroad in the coming days by special envoys";

    private static List<Occurrence> events(Told... dispatches) {
        return Told.filed(dispatches).events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01")));
    }

    @Test
    void formalActThatTwoDispatchesDateADayApartIsOne() {
        List<Occurrence> events = events(
                Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"),
                Told.in("b", "2001-03-04").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-02", "ties were severed by the islanders"),
                Told.in("c", "2001-03-05").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "the break came after midnight"));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.independent()).isEqualTo(3);
            assertThat(event.date()).hasToString("DateRange[start=2001-03-01, end=2001-03-01]");
            assertThat(event.disagreements())
                    .containsExactly(new Disagreement("date", Map.of("2001-03-01", 2, "2001-03-02", 1)));
        });
    }

    @Test
    void formalActOfAnotherYearIsAnother() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"),
                        Told.in("b", "2011-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2011-03-01", "Avalon broke with Britany")))
                .hasSize(2);
    }

    @Test
    void backgroundThatKnowsTheMonthJoinsTheEventOfThatMonth() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"),
                        Told.in("b", "2003-09-09").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03", "the two have had no ties since")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).hasToString("DateRange[start=2001-03-01, end=2001-03-01]");
                    assertThat(event.disagreements()).isEmpty();
                });
    }

    @Test
    void condemnationsOfTwoDaysInOtherWordsAreTwo() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the shelling of a market"),
                        Told.in("b", "2001-03-03").act(CONDEMNATION, "AAA", "BBB", "2001-03-02", "Avalon denounced new customs duties")))
                .hasSize(2);
    }

    @Test
    void oneDispatchThatTellsTwoAccusationsTellsTwo() {
        assertThat(events(Told.in("a", "2001-03-02")
                        .event(ACCUSE, "AAA", "BBB", "2001-03-01", "Avalon accused Britany of lying about the border")
                        .event(ACCUSE, "AAA", "BBB", "2001-03-01", "Avalon also blamed Britany for the border fires")))
                .hasSize(2);
    }

    @Test
    void accusationToldInLikeWordsTheSameDayIsOne() {
        assertThat(events(
                        Told.in("a", "2001-03-02").event(ACCUSE, "AAA", "BBB", "2001-03-01", "Avalon accused Britany of burning border forests"),
                        Told.in("b", "2001-03-02").event(ACCUSE, "AAA", "BBB", "2001-03-01", "the burning of forests was laid at Britany's door by Avalon")))
                .hasSize(1);
    }

    @Test
    void talksAreOneWhicheverPartyIsNamedFirst() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(TALKS, "AAA", "BBB", "2001-03-01", "Avalon met Britany"),
                        Told.in("b", "2001-03-02").act(TALKS, "BBB", "AAA", "2001-03-01", "Britany conferred with Avalon")))
                .hasSize(1);
    }

    @Test
    void attackIsNotTheOtherPartysAttack() {
        assertThat(events(
                        Told.in("a", "2001-03-02").event(ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the border town"),
                        Told.in("b", "2001-03-02").event(ASSAULT, "BBB", "AAA", "2001-03-01", "Britany shelled the border town")))
                .hasSize(2);
    }

    @Test
    void arrestsOfTwoPersonsAreTwo() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Avalon arrested Jo Reed"),
                        Told.in("b", "2001-03-02").act(ARREST, "AAA", "Kim Stone/BBB", "2001-03-01", "Avalon arrested Kim Stone")))
                .hasSize(2);
    }

    @Test
    void arrestOfOnePersonThatTwoDispatchesDateDaysApartIsOneAndTheyDisagree() {
        List<Occurrence> events = events(
                Told.in("a", "2001-03-02").act(ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Avalon arrested Jo Reed").dated("on Thursday"),
                Told.in("b", "2001-03-05").act(ARREST, "AAA", "Reed/BBB", "2001-03-03", "the reporter is in custody").dated("on Saturday"));

        assertThat(events).singleElement().satisfies(event -> assertThat(event.disagreements())
                .containsExactly(new Disagreement("date", Map.of("2001-03-01", 1, "2001-03-03", 1))));
    }

    @Test
    void personWhoIsArrestedAgainAWeekLaterIsArrestedTwice() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Avalon arrested Jo Reed"),
                        Told.in("b", "2001-03-09").act(ARREST, "AAA", "Jo Reed/BBB", "2001-03-08", "Avalon arrested Jo Reed")))
                .hasSize(2);
    }

    @Test
    void arrestsOfNeighbouringDaysThatNoWordsTellAreOneWhereNobodyIsNamed() {
        assertThat(events(
                        Told.in("a", "2001-03-01").act(ARREST, "AAA", "BBB", "2001-03-01", "guards seized twenty islanders"),
                        Told.in("b", "2001-03-03").act(ARREST, "AAA", "BBB", "2001-03-02", "fifteen men have been detained over it")))
                .hasSize(1);
    }

    @Test
    void arrestsOfNeighbouringDaysOfWhichWordsTellOneAreTwo() {
        assertThat(events(
                        Told.in("a", "2001-03-01").act(ARREST, "AAA", "BBB", "2001-03-01", "guards seized twenty islanders"),
                        Told.in("b", "2001-03-03").act(ARREST, "AAA", "BBB", "2001-03-02", "fifteen men were detained").dated("on Friday")))
                .hasSize(2);
    }

    @Test
    void allegedActJoinsTheOneThatAnotherDispatchTellsAsDone() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", Modality.ALLEGED, "the envoy was sent away"),
                        Told.in("b", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled the envoy")))
                .singleElement()
                .satisfies(event -> assertThat(event.modality()).isEqualTo(Modality.ACTUAL));
    }

    @Test
    void breakIsOneWhereverReportsPutItButTwoMissionsEnteredAreTwo() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany").at("Ava", "AAA"),
                        Told.in("b", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "the neighbours parted").at("Brit", "BBB")))
                .hasSize(1);
        assertThat(events(
                        Told.in("a", "2001-03-02").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-01", "a crowd broke in").at("Ava", "AAA"),
                        Told.in("b", "2001-03-02").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-01", "a crowd broke in").at("Cor", "CCC")))
                .hasSize(2);
    }

    @Test
    void deniedActStaysApart() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", Modality.DENIED, "the envoy was not sent away"),
                        Told.in("b", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled the envoy")))
                .hasSize(2);
    }

    @Test
    void expulsionToldInMoreAndLessDetailIsOneAndTheAmbassadorsWhereOpinionsAreEqual() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "all diplomats must go"),
                        Told.in("b", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", "the envoy was given a day to leave")))
                .singleElement()
                .satisfies(event -> assertThat(event.act()).isEqualTo(AMBASSADOR_EXPELLED));
    }

    @Test
    void nearCopiesOfOneTextCountOnce() {
        List<Occurrence> events = events(
                Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany").words(SPEECH),
                Told.in("b", "2001-03-03").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany").words(SPEECH + " soon"),
                Told.in("c", "2001-03-03").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "it is over between the two neighbours"));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.dispatches()).hasSize(3);
            assertThat(event.independent()).isEqualTo(2);
        });
    }

    @Test
    void eventIsFoundByTheNameOfAnyOfItsReports() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"),
                Told.in("b", "2001-03-01").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon has cut its ties"));
        Occurrence event = register.events(EventQuery.ALL, Times.asOf(LocalDate.parse("2030-01-01"))).get(0);

        assertThat(event.reports()).extracting(report -> report.id().dispatch()).containsExactly("b", "a");
        assertThat(event.reports()).allSatisfy(report -> assertThat(register.event(report.id().shortName()))
                .map(Occurrence::id)
                .contains(event.id()));
    }

    @Test
    void nameHasFourteenLettersOfTheHash() {
        assertThat(new ReportId("a", "e1", 0).shortName()).isEqualTo("Etdx69g4qcj1yqf");
    }

    @Test
    void numbersThatCannotBothBeRightAreShownWithTheirReports() {
        List<Occurrence> events = events(
                Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled 23 diplomats").counting(23, "diplomats", true),
                Told.in("b", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "27 Britons were told to leave").counting(27, "Britons", true),
                Told.in("c", "2001-03-03").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "the 23 diplomats flew home").counting(23, "diplomats", true));

        assertThat(events).singleElement().satisfies(event -> assertThat(event.disagreements())
                .containsExactly(new Disagreement("number", Map.of("23 diplomats", 2, "27 Britons", 1))));
    }

    @Test
    void numberThatBearsOutALooserOneIsNoDisagreement() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled over 20 diplomats").counting(loosely(20, null)),
                        Told.in("b", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "23 were told to leave").counting(23, "diplomats", true)))
                .singleElement()
                .satisfies(event -> assertThat(event.disagreements()).isEmpty());
    }

    @Test
    void numberFarAboveALeastOneIsADisagreement() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled over 20 diplomats").counting(loosely(20, null)),
                        Told.in("b", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "60 were told to leave").counting(60, "diplomats", true)))
                .singleElement()
                .satisfies(event -> assertThat(event.disagreements())
                        .containsExactly(new Disagreement("number", Map.of("over 20 diplomats", 1, "60 diplomats", 1))));
    }

    @Test
    void numbersOfDifferentThingsAreNotHeldAgainstEachOther() {
        assertThat(events(
                        Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled 23 diplomats").counting(23, "diplomats", true),
                        Told.in("b", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "two consulates were emptied").counting(2, "consulates", false)))
                .singleElement()
                .satisfies(event -> assertThat(event.disagreements()).isEmpty());
    }

    @Test
    void numbersOfNearCopiesCountOnce() {
        List<Occurrence> events = events(
                Told.in("a", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", SPEECH + " as 23 diplomats left").counting(23, "diplomats", true),
                Told.in("b", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", SPEECH + " while 23 diplomats left").counting(23, "diplomats", true),
                Told.in("c", "2001-03-02").act(DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", "27 went").counting(27, "diplomats", true));

        assertThat(events).singleElement().satisfies(event -> assertThat(event.disagreements())
                .containsExactly(new Disagreement("number", Map.of("23 diplomats", 1, "27 diplomats", 1))));
    }

    private static Count loosely(long least, @Nullable Long most) {
        return new Count("diplomats", least, most, false, "a1", "over " + least + " diplomats", new Span(0, 1));
    }
}
