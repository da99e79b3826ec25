package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.coding.Act.AMBASSADOR_EXPELLED;
import static org.chancery.coding.Act.AMBASSADOR_RECALLED;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.CREDENTIALS_PRESENTED;
import static org.chancery.coding.Act.MISSION_CLOSED;
import static org.chancery.coding.Act.RELATIONS_BROKEN;
import static org.chancery.coding.Act.RELATIONS_ESTABLISHED;
import static org.chancery.coding.Act.RELATIONS_RESTORED;
import static org.chancery.coding.EventType.ASSAULT;
import static org.chancery.register.RelationStatus.BROKEN;
import static org.chancery.register.RelationStatus.DOWNGRADED;
import static org.chancery.register.RelationStatus.ESTABLISHED;
import static org.chancery.register.RelationStatus.RESTORED;
import static org.chancery.register.RelationStatus.STRAINED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the status and tension of a pair follow from what is filed. */
class RelationTest {

    private static final Pair PAIR = Pair.of("AAA", "BBB");

    private static Relation relation(String asOf, Told... dispatches) {
        return Told.filed(dispatches).relation(PAIR, Times.asOf(LocalDate.parse(asOf)));
    }

    private static List<RelationStatus> line(Relation relation) {
        return relation.history().stream().map(StatusChange::status).toList();
    }

    @Test
    void breakHoldsFromItsDay() {
        Told told = Told.in("a", "2001-03-05").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany");

        assertThat(relation("2001-02-28", told).status()).isEqualTo(ESTABLISHED);
        assertThat(relation("2001-03-01", told).status()).isEqualTo(BROKEN);
        assertThat(relation("2021-03-01", told).status()).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "THREATENED", "REQUESTED", "ALLEGED", "DENIED", "HYPOTHETICAL"})
    void actThatIsNotDoneMovesNothing(Modality modality) {
        Relation relation = relation(
                "2002-01-01",
                Told.in("a", "2001-03-05").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", modality, "Avalon may break with Britany"));

        assertThat(relation.status()).isEqualTo(ESTABLISHED);
        assertThat(relation.history()).isEmpty();
        assertThat(relation.tension()).isZero();
    }

    @Test
    void restoredRelationsReadAsEstablishedFromTheNextDay() {
        Told told = Told.in("a", "2005-01-02")
                .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany")
                .act(RELATIONS_RESTORED, "AAA", "BBB", "2005-01-01", "ties were taken up again");

        assertThat(relation("2005-01-01", told).status()).isEqualTo(RESTORED);
        assertThat(relation("2005-01-02", told).status()).isEqualTo(ESTABLISHED);
        assertThat(relation("2005-01-02", told).since()).map(change -> change.date().start()).contains(LocalDate.parse("2005-01-01"));
    }

    @Test
    void lateReportIsFiledWhereItBelongs() {
        Relation relation = relation(
                "2010-01-01",
                Told.in("a", "2005-01-02").act(RELATIONS_RESTORED, "AAA", "BBB", "2005-01-01", "ties were taken up again"),
                Told.in("b", "2009-01-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon had broken with Britany"));

        assertThat(line(relation)).containsExactly(BROKEN, RESTORED);
    }

    @Test
    void missionThatClosesDowngradesAndDoesNotBreak() {
        assertThat(relation(
                                "2001-03-02",
                                Told.in("a", "2001-03-02").act(MISSION_CLOSED, "AAA", "BBB", "2001-03-01", "Avalon closed its embassy"))
                        .status())
                .isEqualTo(DOWNGRADED);
    }

    @Test
    void recallAfterABreakChangesNothing() {
        Relation relation = relation(
                "2001-04-01",
                Told.in("a", "2001-03-02")
                        .act(AMBASSADOR_RECALLED, "BBB", "AAA", "2001-03-01", "Britany called its envoy home")
                        .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"));

        assertThat(line(relation)).containsExactly(BROKEN);
    }

    @Test
    void newAmbassadorEndsADowngrade() {
        Relation relation = relation(
                "2003-01-01",
                Told.in("a", "2002-01-02")
                        .act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled the envoy")
                        .act(CREDENTIALS_PRESENTED, "BBB", "AAA", "2002-01-01", "the new envoy handed over his letters"));

        assertThat(line(relation)).containsSubsequence(DOWNGRADED, ESTABLISHED);
        assertThat(relation.status()).isEqualTo(ESTABLISHED);
    }

    @Test
    void tensionHalvesInThirtyDays() {
        Told told = Told.in("a", "2001-03-02").event(ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the border town");

        assertThat(relation("2001-03-01", told).tension()).isEqualTo(-9);
        assertThat(relation("2001-03-31", told).tension()).isCloseTo(-4.5, within(1e-9));
    }

    @Test
    void tensionAloneStrainsAndEases() {
        Told told = Told.in("a", "2001-03-02").event(ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the border town");

        assertThat(relation("2001-03-10", told).status()).isEqualTo(STRAINED);
        assertThat(relation("2001-06-10", told).status()).isEqualTo(ESTABLISHED);
        assertThat(line(relation("2001-06-10", told))).containsExactly(STRAINED, ESTABLISHED);
    }

    @Test
    void whatIsDoneToAPersonWeighsNothing() {
        assertThat(relation(
                                "2001-03-01",
                                Told.in("a", "2001-03-02").act(ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Avalon arrested Jo Reed"))
                        .tension())
                .isZero();
    }

    @Test
    void moreReportsWeighMoreUpToOneAndAHalf() {
        Told[] many = new Told[64];
        for (int i = 0; i < many.length; i++) {
            many[i] = Told.in("d" + i, "2001-03-02")
                    .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "version " + i + " of the break");
        }

        assertThat(relation("2001-03-01", many).tension()).isEqualTo(-6 * 1.5);
        assertThat(relation("2001-03-01", many[0], many[1]).tension()).isEqualTo(-6 * 1.25);
    }

    @Test
    void actKnownByItsMonthStandsAtTheMonthsEnd() {
        Told told = Told.in("a", "2001-05-02").act(AMBASSADOR_RECALLED, "AAA", "BBB", "2001-03", "Avalon recalled its envoy in March");

        assertThat(relation("2001-03-30", told).status()).isEqualTo(ESTABLISHED);
        assertThat(relation("2001-03-31", told).status()).isEqualTo(DOWNGRADED);
    }

    @Test
    void knownByLeavesOutWhatWasPublishedLater() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", "Avalon expelled the envoy"),
                Told.in("b", "2001-03-09").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-02", "Avalon broke with Britany"));
        LocalDate day = LocalDate.parse("2001-03-05");

        assertThat(register.relation(PAIR, new Times(day, Optional.of(day))).status()).isEqualTo(DOWNGRADED);
        assertThat(register.relation(PAIR, Times.asOf(day)).status()).isEqualTo(BROKEN);
    }

    @Test
    void establishedRelationsAfterABreakAreRestored() {
        assertThat(line(relation(
                        "2005-01-01",
                        Told.in("a", "2005-01-02")
                                .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany")
                                .act(RELATIONS_ESTABLISHED, "AAA", "BBB", "2005-01-01", "they set up ties"))))
                .containsExactly(BROKEN, RESTORED);
    }
}
