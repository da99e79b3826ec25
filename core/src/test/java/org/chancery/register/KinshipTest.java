package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports are likely of one event, and which cannot be. */
class KinshipTest {

    private static final String CLAUSE = "Avalon recalled the ambassador from Britany";
    private static final String OTHER = "warships shelled harbours during several nights";

    private static Report report(Told told) {
        return Reports.of(told.reading()).get(0);
    }

    private static Report act(String dispatch, Act act, String date, String clause) {
        return report(Told.in(dispatch, "2001-03-20").act(act, "AAA", "BBB", date, clause));
    }

    private static Report assault(String dispatch, String date, String clause) {
        return report(Told.in(dispatch, "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", date, clause));
    }

    private static Report accusation(String dispatch, String date, String clause) {
        return report(Told.in(dispatch, "2001-03-20").event(EventType.ACCUSE, "AAA", "BBB", date, clause));
    }

    @ParameterizedTest(name = "{0} and {1}, {2}: {3}")
    @CsvSource({
        "2001-03-01, 2001-03-01, same, 0.9",
        "2001-03-01, 2001-03-03, same, 0.8",
        "2001-03-01, 2001-03-04, same, 0.75",
        "2001-03-04, 2001-03-01, same, 0.75",
        "2001-03-01, 2001-03-05, same, 0",
        "2001-03-01, 2001-03-01, other, 0.6",
        "2001-03-01, 2001-03-04, other, 0.45",
    })
    void formalActIsLikelierTheCloserItsDaysAndTheMoreLikeItsWords(String one, String other, String words, double likeness) {
        assertThat(Kinship.likeness(
                        act("x", Act.AMBASSADOR_RECALLED, one, CLAUSE),
                        act("y", Act.AMBASSADOR_RECALLED, other, words.equals("same") ? CLAUSE : OTHER)))
                .isEqualTo(likeness, within(1e-9));
    }

    @ParameterizedTest(name = "{0} and {1}, {2}: {3}")
    @CsvSource({
        "2001-03-01, 2001-03-01, Avalon shelled the harbour, 0.8",
        "2001-03-01, 2001-03-01, Avalon fired, 0.55",
        "2001-03-01, 2001-03-01, nothing alike, 0",
        "2001-03-01, 2001-03-02, Avalon shelled the harbour, 0.6",
        "2001-03-01, 2001-03-02, Avalon fired, 0.45",
        "2001-03-01, 2001-03-02, nothing alike here today or ever again, 0",
        "2001-03-01, 2001-03-03, Avalon shelled the harbour, 0",
    })
    void anythingElseMustBeToldOfTheSameDayOrOfTheNextInLikeWords(String one, String other, String words, double likeness) {
        assertThat(Kinship.likeness(accusation("x", one, "Avalon shelled the harbour"), accusation("y", other, words)))
                .isEqualTo(likeness, within(1e-9));
    }

    @Test
    void informalActOfOneDayIsLikelyWhateverTheWords() {
        assertThat(Kinship.likeness(act("x", Act.TALKS, "2001-03-01", CLAUSE), act("y", Act.TALKS, "2001-03-01", OTHER)))
                .isEqualTo(0.5, within(1e-9));
        assertThat(Kinship.likeness(act("x", Act.TALKS, "2001-03-01", CLAUSE), act("y", Act.TALKS, "2001-03-01", CLAUSE)))
                .isEqualTo(0.9, within(1e-9));
    }

    @Test
    void expulsionsInMoreAndLessDetailAreLikelyOnTheDayAndTheNext() {
        Report ambassador = act("x", Act.AMBASSADOR_EXPELLED, "2001-03-01", CLAUSE);

        assertThat(Kinship.likeness(ambassador, act("y", Act.DIPLOMATS_EXPELLED, "2001-03-02", CLAUSE)))
                .isEqualTo(0.7, within(1e-9));
        assertThat(Kinship.likeness(ambassador, act("y", Act.DIPLOMATS_EXPELLED, "2001-03-03", CLAUSE))).isZero();
        assertThat(Kinship.likeness(ambassador, act("y", Act.MISSION_CLOSED, "2001-03-01", CLAUSE))).isZero();
    }

    @Test
    void actAndWhatIsToldWithoutOneNeedLikeWords() {
        Report act = report(Told.in("x", "2001-03-20").event(EventType.SANCTION, Act.AMBASSADOR_RECALLED, "AAA", "BBB", "2001-03-01", Modality.ACTUAL, CLAUSE));
        Report none = report(Told.in("y", "2001-03-20").event(EventType.SANCTION, "AAA", "BBB", "2001-03-01", CLAUSE));
        Report unlike = report(Told.in("y", "2001-03-20").event(EventType.SANCTION, "AAA", "BBB", "2001-03-01", OTHER));

        assertThat(Kinship.likeness(act, none)).isEqualTo(0.8, within(1e-9));
        assertThat(Kinship.likeness(act, unlike)).isZero();
    }

    @Test
    void deedsOfNeighbouringDaysThatNoWordsTellMayBeOne() {
        Report one = act("x", Act.ARREST, "2001-03-01", CLAUSE);
        Report next = act("y", Act.ARREST, "2001-03-02", OTHER);
        Report told = report(Told.in("y", "2001-03-20").act(Act.ARREST, "AAA", "BBB", "2001-03-02", OTHER).dated("on Friday"));
        Report said = act("y", Act.TALKS, "2001-03-02", OTHER);

        assertThat(Kinship.likeness(one, next)).isEqualTo(0.3, within(1e-9));
        assertThat(Kinship.likeness(one, told)).isZero();
        assertThat(Kinship.likeness(told, one)).isZero();
        assertThat(Kinship.likeness(act("x", Act.TALKS, "2001-03-01", CLAUSE), said)).isZero();
    }

    @Test
    void oneDispatchTellsOneEventTwiceOnlyInTheSameWords() {
        List<Report> overlapping = Reports.of(Told.in("x", "2001-03-20")
                .act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", CLAUSE)
                .besides(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", CLAUSE)
                .reading());
        List<Report> apart = Reports.of(Told.in("x", "2001-03-20")
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", CLAUSE)
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", CLAUSE)
                .reading());
        List<Report> expulsions = Reports.of(Told.in("x", "2001-03-20")
                .act(Act.AMBASSADOR_EXPELLED, "AAA", "BBB", "2001-03-01", CLAUSE)
                .act(Act.DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-01", OTHER)
                .act(Act.DIPLOMATS_EXPELLED, "AAA", "BBB", "2001-03-02", OTHER)
                .reading());

        assertThat(Kinship.likeness(overlapping.get(0), overlapping.get(1))).isEqualTo(0.8);
        assertThat(Kinship.likeness(apart.get(0), apart.get(1))).isZero();
        assertThat(Kinship.likeness(expulsions.get(0), expulsions.get(1))).isEqualTo(0.4);
        assertThat(Kinship.likeness(expulsions.get(0), expulsions.get(2))).isZero();
    }

    @Test
    void rowsOfTwoSetsAreOneOnTheSameDayAndRowsOfOneNever() {
        Report one = report(Told.in("x", "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "").on(Basis.CODED));
        Report same = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "").on(Basis.CODED));
        Report next = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-02", "").on(Basis.CODED));

        assertThat(Kinship.likeness(one, same)).isEqualTo(0.9);
        assertThat(Kinship.likeness(one, one)).isZero();
        assertThat(Kinship.likeness(one, next)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2001-03-01, true", "2001-03, false", "2001, false"})
    void dayIsToldExactlyOrNot(String date, boolean exact) {
        assertThat(Kinship.isExact(assault("x", date, CLAUSE))).isEqualTo(exact);
    }

    @Test
    void threeDaysAreExactAndFourAreNot() {
        Report report = assault("x", "2001-03-01", CLAUSE);

        assertThat(Kinship.isExact(FieldSetter.set(report, Correction.Field.DATE, "2001-03-01/2001-03-03"))).isTrue();
        assertThat(Kinship.isExact(FieldSetter.set(report, Correction.Field.DATE, "2001-03-01/2001-03-04"))).isFalse();
        assertThat(Kinship.isExact(FieldSetter.set(report, Correction.Field.DATE, ""))).isFalse();
    }

    @Test
    void blockIsOfTheDyadTypeAndModalityAndWhatIsMutualHasNoOrder() {
        Report assault = assault("x", "2001-03-01", CLAUSE);
        Report back = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, "BBB", "AAA", "2001-03-01", CLAUSE));
        Report talks = act("x", Act.TALKS, "2001-03-01", CLAUSE);
        Report talksBack = report(Told.in("y", "2001-03-20").act(Act.TALKS, "BBB", "AAA", "2001-03-01", CLAUSE));
        Report alleged = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, null, "AAA", "BBB", "2001-03-01", Modality.ALLEGED, CLAUSE));
        Report threatened = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, null, "AAA", "BBB", "2001-03-01", Modality.THREATENED, CLAUSE));
        Report alone = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, "AAA", "", "2001-03-01", CLAUSE));

        assertThat(Kinship.block(assault)).isNotEqualTo(Kinship.block(back)).isEqualTo(Kinship.block(alleged)).isNotEqualTo(Kinship.block(threatened));
        assertThat(Kinship.block(assault)).isNotEqualTo(Kinship.block(alone));
        assertThat(Kinship.block(talks)).isEqualTo(Kinship.block(talksBack));
        assertThat(Kinship.block(alone)).startsWith("AAA||");
    }

    @Test
    void blockOfACodedRowIsOfItsDayToo() {
        Report row = report(Told.in("x", "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "").on(Basis.CODED));
        Report next = report(Told.in("y", "2001-03-20").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-02", "").on(Basis.CODED));

        assertThat(Kinship.block(row)).endsWith("|2001-03-01").isNotEqualTo(Kinship.block(next));
        assertThat(Kinship.block(FieldSetter.set(assault("x", "2001-03-01", CLAUSE), Correction.Field.DATE, ""))).doesNotContain("2001");
    }

    @Test
    void modesThatDifferTellApartWhereNoActDoesNot() {
        Report strike = FieldSetter.set(assault("x", "2001-03-01", CLAUSE), Correction.Field.MODE, "airstrike");
        Report siege = FieldSetter.set(assault("y", "2001-03-01", CLAUSE), Correction.Field.MODE, "siege");
        Report any = assault("z", "2001-03-01", CLAUSE);

        assertThat(Kinship.compatible(strike, siege)).isFalse();
        assertThat(Kinship.compatible(strike, any)).isTrue();
        assertThat(Kinship.compatible(any, siege)).isTrue();
        assertThat(Kinship.compatible(strike, FieldSetter.set(any, Correction.Field.MODE, "airstrike"))).isTrue();
        Report talks = FieldSetter.set(act("x", Act.TALKS, "2001-03-01", CLAUSE), Correction.Field.MODE, "meet");
        assertThat(Kinship.compatible(talks, FieldSetter.set(act("y", Act.TALKS, "2001-03-01", CLAUSE), Correction.Field.MODE, "visit"))).isTrue();
    }

    @Test
    void daysApartAreCountedBetweenTheNearestEnds() {
        DateRange march = DateRange.on(LocalDate.parse("2001-03-01"));
        DateRange week = new DateRange(LocalDate.parse("2001-03-05"), LocalDate.parse("2001-03-11"));

        assertThat(Kinship.daysApart(march, week)).isEqualTo(4);
        assertThat(Kinship.daysApart(week, march)).isEqualTo(4);
        assertThat(Kinship.daysApart(week, week)).isZero();
        assertThat(Kinship.daysApart(null, null)).isZero();
        assertThat(Kinship.daysApart(march, null)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Kinship.daysApart(null, march)).isEqualTo(Integer.MAX_VALUE);
    }
}
