package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.reading.Basis;
import org.junit.jupiter.api.Test;

/** What codes alone, made by a machine elsewhere, do to the register. */
class CodedReportsTest {

    private static final Pair PAIR = Pair.of("AAA", "BBB");
    private static final Times NOW = Times.asOf(LocalDate.parse("2001-03-10"));

    private static Told coded(String id, EventType type, String day) {
        return Told.in(id, day).event(type, "AAA", "BBB", day, id + " 161 AAA BBB").on(Basis.CODED);
    }

    @Test
    void codedAssaultStrainsNothing() {
        Register register = Told.filed(coded("x1", EventType.ASSAULT, "2001-03-09"), coded("x2", EventType.SANCTION, "2001-03-09"));

        Relation relation = register.relation(PAIR, NOW);

        assertThat(register.events(EventQuery.ALL, NOW)).hasSize(2).allMatch(Occurrence::isCoded);
        assertThat(relation.status()).isEqualTo(RelationStatus.ESTABLISHED);
        assertThat(relation.tension()).isZero();
    }

    @Test
    void rowsOfOneDayAndKindAreOneEventAndThoseOfTwoDaysAreTwo() {
        Register register = Told.filed(
                coded("x1", EventType.SANCTION, "2001-03-01"),
                coded("x2", EventType.SANCTION, "2001-03-01"),
                coded("x3", EventType.SANCTION, "2001-03-02"));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::independent).containsExactly(2, 1);
    }

    @Test
    void codedRowStaysApartFromWhatDispatchesTell() {
        Register register = Told.filed(
                coded("x1", EventType.SANCTION, "2001-03-01"),
                Told.in("d1", "2001-03-01").act(Act.RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke its relations"));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::isCoded).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void analystWhoNamesTheActAnswersForIt() {
        Register register = Told.filed(coded("x1", EventType.SANCTION, "2001-03-01"));
        List<Anchor> row = Told.anchors(register.events(EventQuery.ALL, NOW).get(0));

        Told.correct(register, new Correction.FieldsSet(row, Map.of(Correction.Field.ACT, "relations-broken")));

        assertThat(register.relation(PAIR, NOW).status()).isEqualTo(RelationStatus.BROKEN);
    }

    @Test
    void rowEnteredByHandMovesTheRelationAsADispatchDoes() {
        Register register = Told.filed(
                Told.in("t1", "2001-03-01").act(Act.RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "AAA BBB broken").on(Basis.ENTERED));

        assertThat(register.relation(PAIR, NOW).status()).isEqualTo(RelationStatus.BROKEN);
    }

    @Test
    void codedActIsNoneForACodeDoesNotTellTheAct() {
        Register register = Told.filed(
                Told.in("x1", "2001-03-01").act(Act.RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "161").on(Basis.CODED));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsOnlyNulls();
        assertThat(register.relation(PAIR, NOW).history()).isEmpty();
    }

    @Test
    void rowsLookAlikeAndAreNoCopiesOfEachOther() {
        String row = "one row has the same long note as the other row has";
        Register register = Told.filed(
                Told.in("t1", "2001-03-01").act(Act.RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", row).on(Basis.ENTERED),
                Told.in("t2", "2001-03-01").act(Act.RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", row).on(Basis.ENTERED));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::independent).containsExactly(2);
    }
}
