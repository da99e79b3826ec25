package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports become one event, and what that event then says. */
class GroupingTest {

    private final Merger merger = new Merger(id -> id, Corrections.NONE);

    private static List<Report> reports(Told told) {
        return Reports.of(told.reading());
    }

    private static Report act(String dispatch, Act act, String date, String clause) {
        return reports(Told.in(dispatch, "2001-03-20").act(act, "AAA", "BBB", date, clause)).get(0);
    }

    private static Report accusation(String dispatch, String clause) {
        return reports(Told.in(dispatch, "2001-03-20").event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", clause)).get(0);
    }

    private static Report undated(Report report) {
        return FieldSetter.set(report, Correction.Field.DATE, "");
    }

    /** The events as the ids of their reports' dispatches and events, whatever order the reports come in. */
    private List<String> merged(Report... reports) {
        List<Report> given = new ArrayList<>(List.of(reports));
        List<String> one = told(given);
        Collections.reverse(given);
        assertThat(told(given)).isEqualTo(one);
        return one;
    }

    private List<String> told(List<Report> reports) {
        return merger.merge(reports).stream()
                .map(event -> event.reports().stream().map(report -> report.id().dispatch() + "." + report.id().event()).sorted().collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    @Test
    void reportsWithoutADayAreOneWithEachOtherAndNotWithOneThatHasADay() {
        Report one = undated(act("a", Act.TALKS, "2001-03-01", "they talked over fishing"));
        Report other = undated(act("b", Act.TALKS, "2001-03-01", "they talked over fishing"));

        assertThat(merged(one, other, act("c", Act.TALKS, "2001-03-01", "they talked over fishing"))).containsExactly("a.e1 b.e1", "c.e1");
    }

    @Test
    void vagueReportThatJoinsADayTakesNoOtherVagueOneAlong() {
        Report day = act("x", Act.TALKS, "2001-03-05", "alpha bravo charlie delta");
        Report near = act("a", Act.TALKS, "2001-03", "alpha bravo hotel india");
        Report far = act("b", Act.TALKS, "2001-03", "hotel india juliet kilos");

        assertThat(merged(day, near, far)).containsExactly("a.e1 x.e1", "b.e1");
        assertThat(merged(near, far)).containsExactly("a.e1 b.e1");
    }

    @Test
    void vagueReportJoinsTheEarliestDayItMaySoThatNoLaterOneDrawsItAway() {
        Report early = act("x", Act.TALKS, "2001-03-05", "alpha bravo charlie delta");
        Report vague = act("z", Act.TALKS, "2001-03", "alpha bravo hotel india");

        assertThat(merged(early, vague)).containsExactly("x.e1 z.e1");
        assertThat(merged(early, vague, act("y", Act.TALKS, "2001-03-15", "alpha bravo hotel india"))).containsExactly("x.e1 z.e1", "y.e1");
    }

    @Test
    void vagueReportOfAFormalActJoinsWhateverItsWordsAndOneOfAnotherNeedsHalfOfThem() {
        assertThat(merged(
                        act("x", Act.AMBASSADOR_RECALLED, "2001-03-05", "alpha bravo charlie delta"), act("z", Act.AMBASSADOR_RECALLED, "2001-03", "hotel india juliet kilos")))
                .hasSize(1);
        assertThat(merged(act("x", Act.TALKS, "2001-03-05", "alpha bravo charlie delta"), act("z", Act.TALKS, "2001-03", "alpha bravo juliet kilos"))).hasSize(1);
        assertThat(merged(act("x", Act.TALKS, "2001-03-05", "alpha bravo charlie delta"), act("z", Act.TALKS, "2001-03", "alpha hotel juliet kilos"))).hasSize(2);
        assertThat(merged(act("x", Act.TALKS, "2001-04-05", "alpha bravo charlie delta"), act("z", Act.TALKS, "2001-03", "alpha bravo charlie delta"))).hasSize(2);
    }

    @Test
    void whatOneDispatchTellsAsTwoNoOtherMakesOne() {
        List<Report> two = reports(Told.in("a", "2001-03-20")
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", "alpha bravo charlie delta")
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", "alpha bravo echoes foxtrot"));

        assertThat(merged(two.get(0), two.get(1), accusation("b", "alpha bravo charlie echoes"))).hasSize(2);
    }

    @Test
    void reportJoinsTheLikeliestFirst() {
        List<Report> two = reports(Told.in("a", "2001-03-20")
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", "alpha bravo charlie delta")
                .event(EventType.ACCUSE, "AAA", "BBB", "2001-03-01", "echoes foxtrot golfers alpha"));

        assertThat(merged(two.get(0), two.get(1), accusation("b", "echoes foxtrot golfers bravo"))).containsExactly("a.e1", "a.e2 b.e1");
    }

    @Test
    void familyNameAloneDoesNotMakeTwoPersonsOne() {
        assertThat(merged(
                        reports(Told.in("a", "2001-03-20").act(Act.ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Jo Reed was caught")).get(0),
                        reports(Told.in("b", "2001-03-20").act(Act.ARREST, "AAA", "Kim Reed/BBB", "2001-03-01", "Kim Reed was caught")).get(0),
                        reports(Told.in("c", "2001-03-20").act(Act.ARREST, "AAA", "Reed/BBB", "2001-03-01", "Reed was caught")).get(0)))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"2001-03-01, 2001-03-04, 1", "2001-03-01, 2001-03-05, 2"})
    void accountsOfAFormalActLieUpToThreeDaysApart(String one, String other, int events) {
        assertThat(merged(act("a", Act.AMBASSADOR_RECALLED, one, "Avalon recalled it"), act("b", Act.AMBASSADOR_RECALLED, other, "Avalon recalled it"))).hasSize(events);
    }

    @Test
    void eventIsOfTheActThatMostDispatchesTell() {
        Occurrence event = merger.tell(List.of(
                act("a", Act.AMBASSADOR_EXPELLED, "2001-03-01", "x"), act("b", Act.DIPLOMATS_EXPELLED, "2001-03-01", "x"), act("c", Act.DIPLOMATS_EXPELLED, "2001-03-01", "x")));

        assertThat(event.act()).isEqualTo(Act.DIPLOMATS_EXPELLED);
        assertThat(merger.tell(event.reports().subList(0, 2)).act()).isEqualTo(Act.AMBASSADOR_EXPELLED);
    }

    @Test
    void eventIsOfTheModeThatMostDispatchesTellAndOfTheFirstWhereOpinionsAreEqual() {
        Report strike = FieldSetter.set(accusation("a", "x"), Correction.Field.MODE, "strike");
        Report siege = FieldSetter.set(accusation("b", "x"), Correction.Field.MODE, "siege");
        Report again = FieldSetter.set(accusation("c", "x"), Correction.Field.MODE, "siege");

        assertThat(merger.tell(List.of(strike, siege, again)).mode()).isEqualTo("siege");
        assertThat(merger.tell(List.of(strike, siege)).mode()).isEqualTo("strike");
    }

    @Test
    void eventIsOfTheNarrowestTimeAndTheTimesThatContainItAreNoDisagreement() {
        Occurrence event = merger.tell(List.of(
                act("a", Act.TALKS, "2001-03", "x"), act("b", Act.TALKS, "2001-03-05", "x"), act("c", Act.TALKS, "2001-03-05", "x"), act("d", Act.TALKS, "2001-03-06", "x")));

        assertThat(event.date()).isEqualTo(DateRange.on(LocalDate.parse("2001-03-05")));
        assertThat(event.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.field()).isEqualTo("date");
            assertThat(disagreement.values()).containsEntry("2001-03-05", 2).containsEntry("2001-03-06", 1).hasSize(2);
        });
        assertThat(merger.tell(List.of(act("a", Act.TALKS, "2001-03", "x"), act("b", Act.TALKS, "2001-03-05", "x"))).disagreements()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {"AAA, true", "UN, false", "abc, false", "ABCD, false"})
    void partyOfThreeCapitalsIsAState(String code, boolean state) {
        Report set = FieldSetter.set(accusation("a", "x"), Correction.Field.SOURCE, " " + code + " ");

        assertThat(set.source()).isEqualTo(new Party(code, state));
        assertThat(FieldSetter.set(set, Correction.Field.SOURCE, " ").source()).isNull();
        assertThat(FieldSetter.set(set, Correction.Field.TARGET, "").target()).isNull();
    }

    @Test
    void dayThatIsSetIsToldAndOtherFieldsLeaveItAsItWas() {
        Report report = accusation("a", "x");

        assertThat(report.dayTold()).isFalse();
        assertThat(FieldSetter.set(report, Correction.Field.MODE, "strike").dayTold()).isFalse();
        assertThat(FieldSetter.set(report, Correction.Field.DATE, "2001-03-01").dayTold()).isFalse();
        assertThat(FieldSetter.set(report, Correction.Field.DATE, "2001-03-02").dayTold()).isTrue();
        assertThat(FieldSetter.set(FieldSetter.set(report, Correction.Field.DATE, "2001-03-02"), Correction.Field.MODE, "strike").dayTold()).isTrue();
        assertThat(FieldSetter.set(report, Correction.Field.DATE, "2001-03-02/2001-03-09").date())
                .isEqualTo(new DateRange(LocalDate.parse("2001-03-02"), LocalDate.parse("2001-03-09")));
        assertThat(undated(report).dayTold()).isFalse();
    }

    @Test
    void modalityIsSetByItsWordAndAWrongOneIsRefused() {
        assertThat(FieldSetter.set(accusation("a", "x"), Correction.Field.MODALITY, " Denied ").modality()).isEqualTo(Modality.DENIED);
        assertThatThrownBy(() -> FieldSetter.set(accusation("a", "x"), Correction.Field.MODALITY, "sure")).hasMessageContaining("“sure”").hasMessageContaining("alleged");
    }

    @Test
    void anchorNamesItsReportAndHoldsOthersOfItsWordsWithOneOfItsParties() {
        Report report = accusation("a", "Avalon accused it");
        Anchor anchor = Anchor.of(report);
        Report turned = FieldSetter.set(report, Correction.Field.TARGET, "CCC");
        Report both = FieldSetter.set(turned, Correction.Field.SOURCE, "DDD");

        assertThat(anchor.names(report)).isTrue();
        assertThat(anchor.names(turned)).isFalse();
        assertThat(anchor.holds(turned)).isTrue();
        assertThat(anchor.holds(FieldSetter.set(report, Correction.Field.SOURCE, "DDD"))).isTrue();
        assertThat(anchor.holds(both)).isFalse();
        assertThat(anchor.names(accusation("b", "Avalon accused it"))).isFalse();
        assertThat(anchor.holds(accusation("b", "Avalon accused it"))).isFalse();
        assertThat(new Anchor("a", new Span(500, 509), "AAA", "BBB", null).holds(report)).as("other words").isFalse();
        Span empty = new Span(0, 0);
        assertThat(new Anchor("a", empty, "AAA", "BBB", null).holds(report)).as("no words").isFalse();
        assertThat(Anchor.of(FieldSetter.set(report, Correction.Field.SOURCE, "")).source()).isNull();
        assertThat(anchor.source()).isEqualTo("AAA");
    }

    private static Filing filing(String id, String published, String text) {
        return Told.clerk().take(Told.in(id, published).words(text).reading());
    }

    @Test
    void nearCopiesOfAWeekHaveOneOriginalTheOneOfTheLowestName() {
        String text = IntStream.range(0, 80).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Filing> filings = List.of(
                filing("c", "2001-03-01", text), filing("b", "2001-03-08", text + " more"), filing("a", "2001-03-15", text), filing("d", "2001-06-15", text),
                filing("e", "2001-03-01", "quite another text than all of these are for once"));

        Copies copies = Copies.among(filings);

        assertThat(copies.original("c")).isEqualTo("a");
        assertThat(copies.original("b")).isEqualTo("a");
        assertThat(copies.original("a")).isEqualTo("a");
        assertThat(copies.original("d")).isEqualTo("d");
        assertThat(copies.original("e")).isEqualTo("e");
        assertThat(Copies.isCopy(filings.get(0), filings.get(1))).isTrue();
        assertThat(Copies.isCopy(filings.get(0), filings.get(2))).isFalse();
        assertThat(Copies.isCopy(filings.get(0), filings.get(4))).isFalse();
    }

    @Test
    void personGoesByTheLongerNameOnceItIsKnown() {
        Person family = Person.named("Reed");
        Person full = Person.named("Jo Reed");

        assertThat(family.or(full).name()).isEqualTo("Jo Reed");
        assertThat(full.or(family).name()).isEqualTo("Jo Reed");
        assertThat(Person.UNKNOWN.or(full)).isEqualTo(full);
        assertThat(full.or(Person.UNKNOWN)).isEqualTo(full);
        assertThat(Person.named("Jo Reed").or(Person.named("Al Reed")).name()).isEqualTo("Jo Reed");
        assertThat(full.isKnown()).isTrue();
        assertThat(Person.UNKNOWN.isKnown()).isFalse();
        assertThat(Person.UNKNOWN.canBe(full)).isTrue();
        assertThat(full.canBe(Person.named("Kim Stone"))).isFalse();
    }
}
