package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.coding.Act.AMBASSADOR_RECALLED;
import static org.chancery.coding.Act.CONDEMNATION;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** What an analyst sets right stays right. */
class CorrectionTest {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));

    @Test
    void fieldThatWasSetMovesTheRelation() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(AMBASSADOR_RECALLED, "AAA", "BBB", "2001-03-01", "Avalon cut the cord with Britany"));
        Occurrence event = register.events(EventQuery.ALL, NOW).get(0);

        Told.correct(register, new Correction.FieldsSet(Told.anchors(event), Map.of(Correction.Field.ACT, "relations-broken")));

        assertThat(register.relation(Pair.of("AAA", "BBB"), NOW).status()).isEqualTo(RelationStatus.BROKEN);
    }

    @Test
    void stateThatNeverHadAnIsoCodeCanBeSetAsAParty() {
        MemoryRegister register = Told.filed(
                Told.in("a", "1965-05-13").act(CONDEMNATION, "DEU", "EGY", "1965-05-12", "Bonn condemned the raid"));
        Occurrence event = register.events(EventQuery.ALL, NOW).get(0);

        Told.correct(register, new Correction.FieldsSet(Told.anchors(event), Map.of(Correction.Field.SOURCE, "XFRG")));

        assertThat(register.events(EventQuery.of(Pair.of("EGY", "XFRG")), NOW)).hasSize(1);
    }

    @Test
    void correctionOfAnEventWhosePartiesWereBothSetOtherwiseStillHolds() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid"));
        Told.correct(
                register,
                new Correction.FieldsSet(
                        Told.anchors(register.events(EventQuery.ALL, NOW).get(0)),
                        Map.of(Correction.Field.SOURCE, "CCC", Correction.Field.TARGET, "DDD")));

        Told.correct(register, new Correction.Rejected(Told.anchors(register.events(EventQuery.ALL, NOW).get(0))));

        assertThat(register.events(EventQuery.ALL, NOW)).isEmpty();
    }

    @Test
    void correctionOutlivesAnewReadingWithOtherIds() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon dreamt of breaking with Britany"));
        Told.correct(register, new Correction.Rejected(Told.anchors(register.events(EventQuery.ALL, NOW).get(0))));

        register.recode(
                Told.in("a", "2001-03-02")
                        .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon dreamt of breaking with Britany")
                        .act(CONDEMNATION, "BBB", "AAA", "2001-03-01", "Britany condemned it")
                        .reading(),
                Instant.EPOCH);

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(CONDEMNATION);
    }

    @Test
    void eventsThatWereMergedAreOneAndSplitAreTwo() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid"),
                Told.in("b", "2001-03-09").act(CONDEMNATION, "AAA", "BBB", "2001-03-07", "Avalon spoke against what was done"));
        List<Occurrence> two = register.events(EventQuery.ALL, NOW);
        assertThat(two).hasSize(2);

        Told.correct(register, new Correction.Merged(Told.anchors(two.toArray(Occurrence[]::new))));
        List<Occurrence> one = register.events(EventQuery.ALL, NOW);
        assertThat(one).singleElement().satisfies(event -> assertThat(event.independent()).isEqualTo(2));

        Told.correct(register, new Correction.Split(Told.anchors(one.get(0))));
        assertThat(register.events(EventQuery.ALL, NOW)).hasSize(2);
    }

    @Test
    void valueThatIsNoneOfTheFieldsIsRefusedWithWhatWouldDo() {
        Report report = Reports.of(Told.in("a", "2001-03-02")
                        .act(CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid")
                        .reading())
                .get(0);

        assertThatThrownBy(() -> FieldSetter.set(report, Correction.Field.MODALITY, "perhaps"))
                .hasMessageContaining("“perhaps”")
                .hasMessageContaining("planned");
        assertThatThrownBy(() -> FieldSetter.set(report, Correction.Field.DATE, "April")).hasMessageContaining("2024-04-05");
    }

    @Test
    void correctionWithoutWhoOrWhyIsRefused() {
        Correction rejection = new Correction.Rejected(List.of(new Anchor("a", new Span(0, 9), "AAA", "BBB", null)));

        assertThatThrownBy(() -> new Entry.CorrectionMade(Instant.EPOCH, " ", "misread", rejection)).hasMessageContaining("--by");
        assertThatThrownBy(() -> new Entry.CorrectionMade(Instant.EPOCH, "An Analyst", "", rejection)).hasMessageContaining("--why");
    }

    @Test
    void correctionOfNothingIsRefused() {
        for (Function<List<Anchor>, Correction> made : List.<Function<List<Anchor>, Correction>>of(
                Correction.Rejected::new, Correction.Merged::new, Correction.Split::new, none -> new Correction.FieldsSet(none, Map.of()))) {
            assertThatThrownBy(() -> made.apply(List.of())).hasMessageContaining("one account at least");
        }
    }

    @Test
    void correctionOfOneActLeavesTheOthersOfItsSentenceAlone() {
        MemoryRegister register = Told.filed(Told.in("a", "2001-03-02")
                .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany and condemned the raid")
                .besides(CONDEMNATION, "AAA", "BBB", "2001-03-01", "condemned the raid"));

        Told.correct(register, new Correction.Rejected(Told.anchors(named(register, CONDEMNATION))));
        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(RELATIONS_BROKEN);
    }

    @Test
    void actsOfOneSentenceAreNotMergedWithWhatOneOfThemIsMergedWith() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02")
                        .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany and condemned the raid")
                        .besides(CONDEMNATION, "AAA", "BBB", "2001-03-01", "condemned the raid"),
                Told.in("b", "2001-03-09").act(CONDEMNATION, "AAA", "BBB", "2001-03-07", "Avalon spoke against what was done"));
        Occurrence[] condemned = register.events(EventQuery.ALL, NOW).stream()
                .filter(event -> CONDEMNATION.equals(event.act()))
                .toArray(Occurrence[]::new);
        assertThat(condemned).hasSize(2);

        Told.correct(register, new Correction.Merged(Told.anchors(condemned)));

        assertThat(register.events(EventQuery.ALL, NOW))
                .extracting(Occurrence::act)
                .containsExactlyInAnyOrder(RELATIONS_BROKEN, CONDEMNATION);
    }

    @Test
    void eventsThatWereMergedStayOneWhenBothPartiesAreSetAfterwards() {
        MemoryRegister register = twoMerged();

        Told.correct(register, new Correction.FieldsSet(
                Told.anchors(register.events(EventQuery.ALL, NOW).get(0)), Map.of(Correction.Field.SOURCE, "CCC", Correction.Field.TARGET, "DDD")));

        assertThat(register.events(EventQuery.ALL, NOW)).singleElement().satisfies(event -> {
            assertThat(event.dispatches()).containsExactly("a", "b");
            assertThat(event.pair()).contains(Pair.of("CCC", "DDD"));
        });
    }

    @Test
    void eventsThatWereSplitStayTwoWhenBothPartiesAreSetAfterwards() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"),
                Told.in("b", "2001-03-02").act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany"));
        Told.correct(register, new Correction.Split(Told.anchors(register.events(EventQuery.ALL, NOW).get(0))));
        Correction all = new Correction.FieldsSet(
                Told.anchors(register.events(EventQuery.ALL, NOW).toArray(Occurrence[]::new)),
                Map.of(Correction.Field.SOURCE, "CCC", Correction.Field.TARGET, "DDD", Correction.Field.ACT, "condemnation"));

        Told.correct(register, all);

        assertThat(register.events(EventQuery.of(Pair.of("CCC", "DDD")), NOW)).hasSize(2);
    }

    @Test
    void rejectingWhatWasMergedLeavesAnotherActOfItsSentenceAlone() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02")
                        .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany and condemned the raid")
                        .besides(CONDEMNATION, "AAA", "BBB", "2001-03-01", "condemned the raid"),
                Told.in("b", "2001-03-09").act(CONDEMNATION, "AAA", "BBB", "2001-03-07", "Avalon spoke against what was done"));
        List<Occurrence> condemned = register.events(EventQuery.ALL, NOW).stream().filter(event -> CONDEMNATION.equals(event.act())).toList();
        Told.correct(register, new Correction.Merged(Told.anchors(condemned.toArray(Occurrence[]::new))));

        Told.correct(register, new Correction.Rejected(Told.anchors(condemned.get(0))));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(RELATIONS_BROKEN, CONDEMNATION);
        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::dispatches).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void accountThatWasRejectedTwiceTakesNoOtherWithIt() {
        MemoryRegister register = Told.filed(Told.in("a", "2001-03-02")
                .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon broke with Britany and condemned the raid")
                .besides(CONDEMNATION, "AAA", "BBB", "2001-03-01", "condemned the raid"));
        Correction rejected = new Correction.Rejected(Told.anchors(named(register, CONDEMNATION)));

        Told.correct(register, rejected);
        Told.correct(register, rejected);

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(RELATIONS_BROKEN);
    }

    @Test
    void ofTwoActsOfOneClauseTheOneThatWasMeantIsSetRight() {
        MemoryRegister register = Told.filed(Told.in("a", "2001-03-02")
                .act(RELATIONS_BROKEN, "AAA", "BBB", "2001-03-01", "Avalon breaks off and recalls")
                .besides(AMBASSADOR_RECALLED, "AAA", "BBB", "2001-03-01", "Avalon breaks off and recalls"));

        Told.correct(register, new Correction.Rejected(Told.anchors(named(register, RELATIONS_BROKEN))));

        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(AMBASSADOR_RECALLED);
    }

    private static MemoryRegister twoMerged() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid"),
                Told.in("b", "2001-03-09").act(CONDEMNATION, "AAA", "BBB", "2001-03-07", "Avalon spoke against what was done"));
        Told.correct(register, new Correction.Merged(Told.anchors(register.events(EventQuery.ALL, NOW).toArray(Occurrence[]::new))));
        return register;
    }

    private static Occurrence named(MemoryRegister register, Act act) {
        return register.events(EventQuery.ALL, NOW).stream()
                .filter(event -> act.equals(event.act()))
                .findFirst()
                .orElseThrow();
    }
}
