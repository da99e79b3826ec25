package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.ActorKind.CONSULATE;
import static org.chancery.coding.ActorKind.GROUP;
import static org.chancery.coding.ActorKind.MISSION;
import static org.chancery.coding.ActorKind.ORGAN;
import static org.chancery.coding.ActorKind.ORGANIZATION;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.world.Place;
import org.junit.jupiter.api.Test;

/** What is done between two states, as a dispatch tells it. */
class DeedTest {

    private static Scene storming() {
        return new Scene(
                        "Officials met on Monday.",
                        "Police stormed the embassy.",
                        "Windows broke.",
                        "The embassy was stormed at night.",
                        "Mexico protested.")
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Mexico", "MEX");
    }

    private static Scene twoStates() {
        return new Scene("Peru sanctioned Chile on Monday.", "Peru then sanctioned it again.", "Peru thanked Bolivia.")
                .state("Peru", "PER")
                .state("Chile", "CHL")
                .state("Bolivia", "BOL");
    }

    private static Scene twice(String first, String second) {
        return storming()
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", first)
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed at", second);
    }

    @Test
    void tellingsAWeekApartAreOfOneDeedAndADayMoreOfTwo() {
        assertThat(twice("2024-04-05", "2024-04-12").deeds()).hasSize(1);
        assertThat(twice("2024-04-12", "2024-04-05").deeds()).hasSize(1);
        assertThat(twice("2024-04-05", "2024-04-13").deeds()).hasSize(2);
    }

    @Test
    void tellingWithoutADayIsOfTheDeedThatHasOne() {
        assertThat(twice(null, "2024-04-12").deeds()).hasSize(1);
        assertThat(twice("2024-04-05", null).deeds()).hasSize(1);
    }

    @Test
    void whatIsThreatenedIsAnotherDeedThanWhatIsDone() {
        Scene scene = storming()
                .event(Act.PREMISES_VIOLATED, Modality.THREATENED, "Police", "embassy", "stormed the", "2024-04-05")
                .event(Act.PREMISES_VIOLATED, Modality.ALLEGED, "Police", "embassy", "stormed at", "2024-04-05");

        assertThat(scene.deeds()).extracting(Deed::isReal).containsExactly(false, true);
    }

    @Test
    void whatBefallsAnEmbassyDoesNotBefallAConsulate() {
        Scene scene = new Scene("Police stormed the embassy.", "Police entered the consulate.")
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .actor("consulate", CONSULATE, "MEX", "ECU")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed", "2024-04-05")
                .event(Act.PREMISES_VIOLATED, "Police", "consulate", "entered", "2024-04-05");

        assertThat(scene.deeds()).hasSize(2);
    }

    @Test
    void actOfAnotherStateIsAnotherDeed() {
        Scene scene = twoStates()
                .event(Act.SANCTIONS_IMPOSED, "Peru", "Chile", "sanctioned Chile", "2024-04-05")
                .event(Act.SANCTIONS_IMPOSED, "Chile", "Peru", "sanctioned it", "2024-04-05");

        assertThat(scene.deeds()).extracting(deed -> deed.acting().iterator().next()).containsExactly("PER", "CHL");
    }

    @Test
    void denialIsNoDeedAndStandsBesideTheOneItDenies() {
        Scene scene = twice("2024-04-05", "2024-04-05")
                .event(Act.PREMISES_VIOLATED, Modality.DENIED, "Police", "embassy", "stormed", "2024-04-05");

        assertThat(scene.deeds()).singleElement().satisfies(deed -> {
            assertThat(deed.tellings()).hasSize(2);
            assertThat(deed.denials()).extracting(Event::id).containsExactly("e3");
        });
    }

    @Test
    void partiesOfAnAttackOnAMissionAreWhoseItIsAndWhereItStands() {
        Scene scene = storming()
                .actor("Windows", GROUP, "USA", null)
                .event(Act.PREMISES_VIOLATED, "Windows", "embassy", "stormed the", "2024-04-05");

        assertThat(scene.deed().parties()).containsExactly("ECU", "MEX");
    }

    @Test
    void missionWhoseHostIsNotToldStandsWhereTheDeedIsDone() {
        Scene scene = storming()
                .actor("embassy", MISSION, "MEX", null)
                .event(EventType.COERCE, Act.PREMISES_VIOLATED, null, Modality.ACTUAL, "Police", "embassy", "stormed the", null, new Place("Quito", "ECU", 0, 0));

        assertThat(scene.deed().host(scene.actor("embassy"))).contains("ECU");
        assertThat(scene.deed().parties()).containsExactly("ECU", "MEX");
    }

    @Test
    void missionStandsInNoStateWhereThePlaceIsItsOwnOrNoneIsTold() {
        Scene atHome = storming()
                .actor("embassy", MISSION, "MEX", null)
                .event(EventType.COERCE, Act.PREMISES_VIOLATED, null, Modality.ACTUAL, "Police", "embassy", "stormed the", null, new Place("Puebla", "MEX", 0, 0));
        Scene nowhere = storming().actor("embassy", MISSION, "MEX", null).event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", null);

        assertThat(atHome.deed().host(atHome.actor("embassy"))).isEmpty();
        assertThat(nowhere.deed().host(nowhere.actor("embassy"))).isEmpty();
        assertThat(nowhere.deed().parties()).containsExactly("ECU", "MEX");
    }

    @Test
    void actOfAMissionIsBetweenItsStateAndItsHost() {
        Scene scene = storming().event(Act.ASYLUM_GRANTED, "embassy", "", "stormed the", "2024-04-05");

        assertThat(scene.deed().parties()).containsExactly("ECU", "MEX");
    }

    @Test
    void whatAStateDoesAtHomeIsNotBetweenTwo() {
        assertThat(twoStates().event(Act.ARREST, "Peru", "Peru", "sanctioned Chile", null).deed().isBetweenTwo()).isFalse();
        assertThat(twoStates().event(Act.SANCTIONS_IMPOSED, "Peru", "Chile", "sanctioned Chile", null).deed().isBetweenTwo()).isTrue();
    }

    @Test
    void bodyOfSeveralStatesThatActsOnOneMakesItBetweenTwo() {
        assertThat(twoStates().actor("Monday", ORGANIZATION, null, null).event(Act.SANCTIONS_IMPOSED, "Monday", "Chile", "sanctioned Chile", null).deed()
                        .isBetweenTwo())
                .isTrue();
        assertThat(twoStates().actor("Monday", ORGANIZATION, "CHL", null).event(Act.SANCTIONS_IMPOSED, "Monday", "Chile", "sanctioned Chile", null).deed()
                        .isBetweenTwo())
                .isFalse();
        assertThat(twoStates().actor("Monday", GROUP, null, null).event(Act.SANCTIONS_IMPOSED, "Monday", "Chile", "sanctioned Chile", null).deed()
                        .isBetweenTwo())
                .isFalse();
    }

    @Test
    void eachStateThatActsIsPairedWithEachOther() {
        Scene scene = twoStates().event(Act.SANCTIONS_IMPOSED, "Peru/Bolivia", "Chile", "sanctioned Chile", null);

        assertThat(scene.deed().acting()).containsExactly("BOL", "PER");
        assertThat(scene.deed().pairs()).containsExactly(List.of("BOL", "CHL"), List.of("PER", "CHL"));
    }

    @Test
    void besideADeedAreTheOtherThingsDoneBetweenTheSameTwo() {
        Scene scene = twoStates()
                .event(Act.SANCTIONS_IMPOSED, "Peru", "Chile", "sanctioned Chile", "2024-04-05")
                .event(Act.CONDEMNATION, "Chile", "Peru", "sanctioned it", "2024-04-05")
                .event(Act.MISSION_CLOSED, Modality.THREATENED, "Chile", "Peru", "sanctioned it", "2024-04-05")
                .event(Act.VISIT, "Peru", "Bolivia", "thanked", "2024-04-05");

        assertThat(scene.deed().beside()).extracting(Event::id).containsExactly("e2");
    }

    @Test
    void aroundADeedAreItsSentencesAndThoseNextToThem() {
        Scene scene = storming().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", "2024-04-05");
        Scene atTheHead = twoStates().event(Act.SANCTIONS_IMPOSED, "Peru", "Chile", "sanctioned Chile", null);
        Scene atTheFoot = twoStates().event(Act.VISIT, "Peru", "Bolivia", "thanked", null);

        assertThat(scene.deed().around()).extracting(scene::text)
                .containsExactly("Police stormed the embassy.", "Windows broke.", "Officials met on Monday.");
        assertThat(atTheHead.deed().around()).extracting(atTheHead::text)
                .containsExactly("Peru sanctioned Chile on Monday.", "Peru then sanctioned it again.");
        assertThat(atTheFoot.deed().around()).extracting(atTheFoot::text)
                .containsExactly("Peru thanked Bolivia.", "Peru then sanctioned it again.");
    }

    @Test
    void distanceIsFromTheNearestTelling() {
        Scene scene = twice("2024-04-05", "2024-04-05");

        assertThat(scene.deed().distance(scene.span("Mexico"))).isEqualTo(scene.span("Mexico").start() - scene.span("stormed at").start());
        assertThat(scene.deed().distance(scene.span("Officials"))).isEqualTo(scene.span("stormed the").start());
    }

    @Test
    void actorIsNamedWhereItStandsClosestInTheSentence() {
        Scene scene = new Scene("Peru said it.", "Peru long ago and at last for all to see sanctioned Chile, Peru said.")
                .state("Peru", "PER")
                .state("Chile", "CHL")
                .state("Bolivia", "BOL")
                .event(Act.SANCTIONS_IMPOSED, "Peru", "Chile", "sanctioned", null);
        Event event = scene.deed().event();

        assertThat(scene.deed().named(event, scene.actor("Peru"))).hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(scene.matter().text().lastIndexOf("Peru")));
        assertThat(scene.deed().named(event, scene.actor("Bolivia"))).isEmpty();
        assertThat(scene.deed().words(event, scene.actor("Bolivia"))).isEqualTo(scene.span("sanctioned"));
    }

    @Test
    void tellingsThatNameWhoActsGoBeforeThoseThatDoNot() {
        Scene scene = storming()
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed at", "2024-04-05")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", "2024-04-05");
        Scene unnamed = storming().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed at", "2024-04-05");

        assertThat(scene.deed().naming()).extracting(Event::id).containsExactly("e2");
        assertThat(scene.deed().isOwn("ECU")).isTrue();
        assertThat(unnamed.deed().naming()).extracting(Event::id).containsExactly("e1");
        assertThat(unnamed.deed().isOwn("ECU")).isFalse();
        assertThat(scene.deed().isOwn("MEX")).isFalse();
    }

    @Test
    void deedIsOfficialWhereSomebodyActsForAState() {
        assertThat(storming().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", null).deed().isOfficial()).isTrue();
        assertThat(storming().actor("Windows", GROUP, "ECU", null).event(Act.PREMISES_VIOLATED, "Windows", "embassy", "stormed the", null).deed().isOfficial())
                .isFalse();
    }

    @Test
    void dayIsTheEventsThenTheDispatchesAndElseTheLastOfAll() {
        assertThat(storming().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", "2024-04-05").deed().day())
                .isEqualTo(LocalDate.of(2024, 4, 5));
        assertThat(storming().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", null).deed().day()).isEqualTo(LocalDate.of(2024, 4, 7));
        assertThat(storming().unpublished().event(Act.PREMISES_VIOLATED, "Police", "embassy", "stormed the", null).deed().day())
                .isEqualTo(LocalDate.MAX);
    }
}
