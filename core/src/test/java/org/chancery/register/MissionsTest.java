package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.MISSION_CLOSED;
import static org.chancery.coding.Act.MISSION_OPENED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.ActorKind.CONSULATE;
import static org.chancery.coding.ActorKind.MISSION;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Modality;
import org.chancery.coding.PlaceMention;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Missions, as dispatches speak of them and as what is done to them tells. */
class MissionsTest {

    private static List<String> missions(Told... dispatches) {
        return Told.filed(dispatches).cases(Times.asOf(LocalDate.parse("2030-01-01"))).stream()
                .filter(Case.MissionFile.class::isInstance)
                .map(Case.MissionFile.class::cast)
                .map(file -> "%s %s in %s, %s: %s %d".formatted(
                        file.mission().type().code(), file.mission().sending(), file.mission().receiving(), file.mission().city(), file.status(), file.steps().size()))
                .toList();
    }

    private static Reading spokenOf(ActorKind kind, String country, String host, int gap, String city, String cityOf) {
        Span named = new Span(10, 20);
        Span place = new Span(named.end() + gap, named.end() + gap + 4);
        return new Reading(
                new Dispatch("d", "d.txt", null, null, List.of(), null, LocalDate.parse("2024-04-06"), "en", "x".repeat(120)), List.of(),
                List.of(new Actor("a1", "the embassy", kind, country, host, List.of(), null, null, List.of(named))), List.of(), List.of(),
                city == null ? List.of() : List.of(new PlaceMention(city, place, new Place(city, cityOf, 0, 0))), List.of(), List.of(), List.of());
    }

    private static List<String> seen(Reading reading) {
        return Told.clerk().take(reading).missions().stream()
                .map(MissionSeen::mission)
                .map(mission -> "%s %s %s %s".formatted(mission.type().code(), mission.sending(), mission.receiving(), mission.city()))
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1} in {2}, {3} behind it {4} of {5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "MISSION, MEX, ECU, 4, Guayaquil, ECU, embassy MEX ECU Guayaquil",
                "MISSION, MEX, ECU, 30, Guayaquil, ECU, embassy MEX ECU Guayaquil",
                "MISSION, MEX, ECU, 31, Guayaquil, ECU, embassy MEX ECU Quito",
                "MISSION, MEX, ECU, -12, Guayaquil, ECU, embassy MEX ECU Guayaquil",
                "MISSION, MEX, ECU, -20, Guayaquil, ECU, embassy MEX ECU Quito",
                "MISSION, MEX, ECU, 4, Puebla, MEX, embassy MEX ECU Quito",
                "MISSION, MEX, ECU, 4, Ecuador, ECU, embassy MEX ECU Quito",
                "MISSION, MEX, ECU, 4, -, -, embassy MEX ECU Quito",
                "CONSULATE, MEX, ECU, 4, Guayaquil, ECU, consulate MEX ECU Guayaquil",
                "CONSULATE, MEX, ECU, 4, -, -, consulate MEX ECU null",
                "MISSION, MEX, -, 4, Guayaquil, ECU, -",
                "MISSION, -, ECU, 4, Guayaquil, ECU, -",
                "MISSION, MEX, MEX, 4, Guayaquil, ECU, -",
                "ORGAN, MEX, ECU, 4, Guayaquil, ECU, -",
            })
    void dispatchSpeaksOfAMissionInTheTownNamedJustBehindItOrElseAtTheSeat(
            ActorKind kind, String country, String host, int gap, String city, String cityOf, String mission) {
        assertThat(seen(spokenOf(kind, country, host, gap, city, cityOf))).isEqualTo(mission == null ? List.of() : List.of(mission));
    }

    @Test
    void missionThatIsOnlySpokenOfIsOpen() {
        assertThat(missions(Told.in("a", "2001-03-02").mission(MISSION, "BBB", "AAA", "Aaa City"))).containsExactly("embassy BBB in AAA, Aaa City: open 0");
    }

    @Test
    void missionOfWhichNoTownIsKnownIsNoCase() {
        assertThat(missions(Told.in("a", "2001-03-02").mission(CONSULATE, "BBB", "AAA", "").words("nothing"))).isEmpty();
    }

    @Test
    void whatIsDoneToTheOnlyMissionThereIsIsDoneToIt() {
        assertThat(missions(
                        Told.in("a", "2001-03-02").mission(CONSULATE, "BBB", "AAA", "Port"),
                        Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in")))
                .containsExactly("consulate BBB in AAA, Port: violated 1");
    }

    @Test
    void ofSeveralMissionsTheOneInTheTownIsMeant() {
        assertThat(missions(
                        Told.in("a", "2001-03-02").mission(CONSULATE, "BBB", "AAA", "Port").mission(MISSION, "BBB", "AAA", "Aaa City"),
                        Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in").at("Port", "AAA")))
                .containsExactlyInAnyOrder("consulate BBB in AAA, Port: violated 1", "embassy BBB in AAA, Aaa City: open 0");
    }

    @Test
    void ofSeveralMissionsTheEmbassyIsMeantWhereNoTownIsTold() {
        assertThat(missions(
                        Told.in("a", "2001-03-02").mission(CONSULATE, "BBB", "AAA", "Port").mission(MISSION, "BBB", "AAA", "Aaa City"),
                        Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in")))
                .containsExactlyInAnyOrder("consulate BBB in AAA, Port: open 0", "embassy BBB in AAA, Aaa City: violated 1");
    }

    @Test
    void missionsOfOthersAreLeftAlone() {
        assertThat(missions(
                        Told.in("a", "2001-03-02").mission(MISSION, "CCC", "AAA", "Aaa City").mission(MISSION, "BBB", "CCC", "Ccc City"),
                        Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in")))
                .containsExactlyInAnyOrder(
                        "embassy CCC in AAA, Aaa City: open 0", "embassy BBB in CCC, Ccc City: open 0", "embassy BBB in AAA, Aaa City: violated 1");
    }

    @Test
    void placeNamedAsTheStateIsNoTown() {
        assertThat(missions(Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in").at("AAA", "AAA")))
                .containsExactly("embassy BBB in AAA, Aaa City: violated 1");
        assertThat(missions(Told.in("b", "2001-03-05").act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-04", "a crowd broke in").at("Port", "CCC")))
                .containsExactly("embassy BBB in AAA, Aaa City: violated 1");
    }

    @Test
    void whoClosesItsOwnMissionClosesIt() {
        assertThat(missions(Told.in("a", "2001-03-02").act(MISSION_CLOSED, "BBB", "AAA", "2001-03-01", "Britany shut its embassy")))
                .containsExactly("embassy BBB in AAA, Aaa City: closed 1");
    }

    @Test
    void missionThatIsClosedInTheClosersOwnStateIsTheOthers() {
        assertThat(missions(Told.in("a", "2001-03-02").act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", "Avalon shut the embassy").at("Aaa City", "AAA")))
                .containsExactly("embassy BBB in AAA, Aaa City: closed 1");
    }

    @Test
    void missionOfTheOtherSideThatTheDispatchSpeaksOfIsTheOneOrderedOut() {
        assertThat(missions(Told.in("a", "2001-03-02").mission(MISSION, "BBB", "AAA", "Aaa City")
                        .act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", "Avalon shut the embassy")))
                .containsExactly("embassy BBB in AAA, Aaa City: closed 1");
        assertThat(missions(Told.in("a", "2001-03-02").mission(MISSION, "BBB", "AAA", "Aaa City").mission(MISSION, "AAA", "BBB", "Bbb City")
                        .act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", "Avalon shut the embassy")))
                .containsExactlyInAnyOrder("embassy BBB in AAA, Aaa City: open 0", "embassy AAA in BBB, Bbb City: closed 1");
        assertThat(missions(
                        Told.in("b", "2001-03-02").mission(MISSION, "BBB", "AAA", "Aaa City"),
                        Told.in("a", "2001-03-02").act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", "Avalon shut the embassy")))
                .containsExactlyInAnyOrder("embassy BBB in AAA, Aaa City: open 0", "embassy AAA in BBB, Bbb City: closed 1");
    }

    @Test
    void whatIsOnlyThreatenedOrIsDoneByNobodyOrAtHomeOpensNoFile() {
        assertThat(missions(Told.in("a", "2001-03-02").act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", Modality.THREATENED, "Avalon may shut it"))).isEmpty();
        assertThat(missions(Told.in("a", "2001-03-02").act(MISSION_OPENED, "AAA", "", "2001-03-01", "Avalon opened it"))).isEmpty();
        assertThat(missions(Told.in("a", "2001-03-02").act(MISSION_OPENED, "AAA", "AAA", "2001-03-01", "Avalon opened it"))).isEmpty();
    }
}
