package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.ASYLUM_GRANTED;
import static org.chancery.coding.Act.MISSION_CLOSED;
import static org.chancery.coding.Act.MISSION_OPENED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.Act.PROCEEDINGS_ANNOUNCED;
import static org.chancery.coding.Act.PROCEEDINGS_FILED;
import static org.chancery.coding.Act.SAFE_CONDUCT_REFUSED;
import static org.chancery.coding.Act.WARRANT_ISSUED;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;

/** How events become cases. */
class CaseTest {

    private static <C extends Case> List<C> cases(Class<C> kind, Told... dispatches) {
        return Told.filed(dispatches).cases(Times.asOf(LocalDate.parse("2030-01-01"))).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void asylumRunsFromWarrantToArrest() {
        Told[] story = {
            Told.in("a", "2001-03-02").act(ASYLUM_GRANTED, "BBB", "Jo Reed/AAA", "2001-03-01", "Britany took in Jo Reed"),
            Told.in("b", "2001-03-05")
                    .act(SAFE_CONDUCT_REFUSED, "AAA", "Reed/AAA", "2001-03-04", "Avalon will not let Reed pass")
                    .act(PREMISES_VIOLATED, "AAA", "BBB", "2001-03-05", "police broke into the embassy")
                    .act(ARREST, "AAA", "Jo Reed/AAA", "2001-03-05", "they dragged Jo Reed away"),
        };

        assertThat(cases(Case.Asylum.class, story)).singleElement().satisfies(asylum -> {
            assertThat(asylum.person()).isEqualTo("Jo Reed");
            assertThat(asylum.grantedBy()).isEqualTo("BBB");
            assertThat(asylum.against()).isEqualTo("AAA");
            assertThat(asylum.status()).isEqualTo("ended");
            assertThat(asylum.steps())
                    .extracting(Step::act)
                    .containsExactlyInAnyOrder("asylum-granted", "safe-conduct-refused", "premises-violated", "arrest");
        });
    }

    @Test
    void asylumsOfTwoPersonsAreTwo() {
        assertThat(cases(
                        Case.Asylum.class,
                        Told.in("a", "2001-03-02").act(ASYLUM_GRANTED, "BBB", "Jo Reed/AAA", "2001-03-01", "Britany took in Jo Reed"),
                        Told.in("b", "2001-03-02").act(ASYLUM_GRANTED, "BBB", "Kim Stone/AAA", "2001-03-01", "and Kim Stone")))
                .hasSize(2);
    }

    @Test
    void suitThatWasAnnouncedAndThenFiledIsOneProceeding() {
        assertThat(cases(
                        Case.Proceeding.class,
                        Told.in("a", "2001-03-02")
                                .act(PROCEEDINGS_ANNOUNCED, "AAA", "BBB", "2001-03-01", Modality.PLANNED, "Avalon will sue"),
                        Told.in("b", "2001-04-02").act(PROCEEDINGS_FILED, "AAA", "BBB", "2001-04-01", "Avalon has sued")))
                .singleElement()
                .satisfies(proceeding -> {
                    assertThat(proceeding.status()).isEqualTo("filed");
                    assertThat(proceeding.steps()).hasSize(2);
                });
    }

    @Test
    void suitThatWasOnlyThreatenedIsNoProceeding() {
        assertThat(cases(
                        Case.Proceeding.class,
                        Told.in("a", "2001-03-02")
                                .act(PROCEEDINGS_FILED, "AAA", "BBB", "2001-03-01", Modality.THREATENED, "Avalon may sue")))
                .isEmpty();
    }

    @Test
    void missionOpensIsEnteredAndCloses() {
        Told[] story = {
            Told.in("a", "2001-03-02").act(MISSION_OPENED, "BBB", "AAA", "2001-03-01", "Britany opened its embassy"),
            Told.in("b", "2002-03-02").act(PREMISES_VIOLATED, "AAA", "BBB", "2002-03-01", "police broke in"),
            Told.in("c", "2003-03-02").act(MISSION_CLOSED, "BBB", "AAA", "2003-03-01", "Britany shut it"),
        };

        assertThat(cases(Case.MissionFile.class, story[0])).extracting(Case::status).containsExactly("open");
        assertThat(cases(Case.MissionFile.class, story[0], story[1])).extracting(Case::status).containsExactly("violated");
        assertThat(cases(Case.MissionFile.class, story)).singleElement().satisfies(file -> {
            assertThat(file.status()).isEqualTo("closed");
            assertThat(file.mission().city()).isEqualTo("Aaa City");
            assertThat(file.steps()).hasSize(3);
        });
    }

    @Test
    void missionAwayFromTheSeatIsAConsulateUnlessToldOtherwise() {
        Told inThePort = Told.in("a", "2002-03-02").act(PREMISES_VIOLATED, "AAA", "BBB", "2002-03-01", "a crowd broke in").at("Port Ava", "AAA");
        Told atTheSeat = Told.in("b", "2002-05-02").act(PREMISES_VIOLATED, "AAA", "BBB", "2002-05-01", "a crowd broke in").at("Aaa City", "AAA");

        assertThat(cases(Case.MissionFile.class, inThePort)).extracting(file -> file.mission().type()).containsExactly(Mission.Type.CONSULATE);
        assertThat(cases(Case.MissionFile.class, atTheSeat)).extracting(file -> file.mission().type()).containsExactly(Mission.Type.EMBASSY);
    }

    @Test
    void personIsWantedThenDetained() {
        assertThat(cases(
                        Case.PersonFile.class,
                        Told.in("a", "2001-03-02")
                                .act(WARRANT_ISSUED, "AAA", "Jo Reed/AAA", "2001-01-01", "a warrant for Jo Reed")
                                .act(ARREST, "AAA", "Jo Reed/AAA", "2001-03-01", "Jo Reed was caught")))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.status()).isEqualTo("detained");
                    assertThat(person.country()).isEqualTo("AAA");
                    assertThat(person.steps()).hasSize(2);
                });
    }
}
