package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;

/** What a register in memory takes, and how it answers. */
class RegisterTest {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));
    private static final Pair PAIR = Pair.of("AAA", "BBB");

    private static Told recall(String id, String published, String day) {
        return Told.in(id, published).act(Act.AMBASSADOR_RECALLED, "AAA", "BBB", day, "Avalon recalled its ambassador from Britany");
    }

    private static Told talks(String id, String day) {
        return Told.in(id, day).act(Act.TALKS, "AAA", "CCC", day, "Avalon met " + id + " with Cornwall");
    }

    @Test
    void filingTellsWhichDispatchesAreNew() {
        MemoryRegister register = Told.filed();

        assertThat(register.file(List.of(talks("a", "2001-03-02").reading(), talks("b", "2001-03-05").reading()), Instant.EPOCH)).containsExactly("a", "b");
        assertThat(register.file(List.of(talks("b", "2001-03-05").reading(), talks("c", "2001-03-09").reading()), Instant.EPOCH)).containsExactly("c");
        assertThat(register.dispatches()).containsExactly("a", "b", "c");
    }

    @Test
    void anewReadingTakesThePlaceOfTheOldOneAndTellsWhetherItDiffers() {
        MemoryRegister register = Told.filed(talks("a", "2001-03-02"));
        Reading anew = recall("a", "2001-03-02", "2001-03-01").reading();

        assertThat(register.recode(talks("a", "2001-03-02").reading(), Instant.EPOCH)).isFalse();
        assertThat(register.recode(anew, Instant.EPOCH)).isTrue();
        assertThat(register.dispatch("a")).contains(anew);
        assertThat(register.dispatch("b")).isEmpty();
        assertThat(register.events(EventQuery.ALL, NOW)).extracting(Occurrence::act).containsExactly(Act.AMBASSADOR_RECALLED);
    }

    @Test
    void eventsAreFoundByPairTypeActAndDays() {
        MemoryRegister register = Told.filed(
                recall("a", "2001-03-02", "2001-03-01"), talks("b", "2001-03-05"),
                Told.in("c", "2001-04-02").event(EventType.ASSAULT, "AAA", "BBB", "2001-03", "Avalon shelled a harbour"));
        Optional<LocalDate> none = Optional.empty();

        assertThat(found(register, EventQuery.of(PAIR))).containsExactlyInAnyOrder("a", "c");
        assertThat(found(register, new EventQuery(Optional.empty(), Optional.of(EventType.ASSAULT), Optional.empty(), none, none))).containsExactly("c");
        assertThat(found(register, new EventQuery(Optional.empty(), Optional.empty(), Optional.of(Act.TALKS), none, none))).containsExactly("b");
        assertThat(found(register, query("2001-03-02", null))).containsExactlyInAnyOrder("b", "c");
        assertThat(found(register, query("2001-03-01", null))).hasSize(3);
        assertThat(found(register, query("2001-04-01", null))).isEmpty();
        assertThat(found(register, query(null, "2001-03-01"))).containsExactlyInAnyOrder("a", "c");
        assertThat(found(register, query(null, "2001-02-28"))).isEmpty();
    }

    private static EventQuery query(String since, String until) {
        return new EventQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(since).map(LocalDate::parse), Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static List<String> found(Register register, EventQuery query) {
        return register.events(query, NOW).stream().flatMap(event -> event.dispatches().stream()).toList();
    }

    @Test
    void eventWithoutADayIsFoundOnlyWhereNoDayIsAskedFor() {
        MemoryRegister register = Told.filed(recall("a", "2001-03-02", "2001-03-01"));
        Told.correct(register, new Correction.FieldsSet(Told.anchors(register.events(EventQuery.ALL, NOW).get(0)), Map.of(Correction.Field.DATE, "")));

        assertThat(register.events(EventQuery.ALL, Times.asOf(LocalDate.parse("1990-01-01")))).hasSize(1);
        assertThat(found(register, query("1990-01-01", null))).isEmpty();
        assertThat(found(register, query(null, "2030-01-01"))).isEmpty();
    }

    @Test
    void eventsAreHandedOnInOrderWithTheHeadingsOfTheirDispatches() throws IOException {
        MemoryRegister register = Told.filed(talks("b", "2001-03-05").title("They met"), recall("a", "2001-03-02", "2001-03-01"));
        List<ToldEvent> told = new ArrayList<>();

        register.eachEvent(EventQuery.ALL, NOW, told::add);

        assertThat(told).extracting(ToldEvent::event).isEqualTo(register.events(EventQuery.ALL, NOW));
        assertThat(told.get(1).toString()).contains("They met");
        assertThatThrownBy(() -> register.eachEvent(EventQuery.ALL, NOW, event -> {
                    throw new IOException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void eventIsFoundByTheNameOfAnyReportAndTheBeginningOfOne() {
        MemoryRegister register = Told.filed(recall("a", "2001-03-02", "2001-03-01"), recall("b", "2001-03-03", "2001-03-02"), talks("c", "2001-03-05"));
        Occurrence recall = register.events(EventQuery.of(PAIR), NOW).get(0);

        assertThat(recall.reports()).hasSize(2);
        assertThat(recall.reports()).allSatisfy(report -> {
            assertThat(register.event(report.id().shortName())).contains(recall);
            assertThat(register.event(report.id().shortName().substring(0, 11))).contains(recall);
        });
        assertThat(register.event("Enosuchname1")).isEmpty();
        assertThat(register.event("E")).isEmpty();
    }

    @Test
    void eventIsToldAsTheDispatchesThatCountTellIt() {
        MemoryRegister register = Told.filed(recall("late", "2001-03-09", "2001-03-01"), recall("early", "2001-03-02", "2001-03-01"));
        LocalDate day = LocalDate.parse("2001-03-05");
        String name = register.events(EventQuery.ALL, NOW).get(0).reports().get(1).id().shortName();

        assertThat(register.event(name, new Times(day, Optional.of(day)))).hasValueSatisfying(event -> assertThat(event.dispatches()).containsExactly("early"));
        assertThat(register.event(name, new Times(day, Optional.of(LocalDate.parse("2001-03-01"))))).isEmpty();
        assertThat(register.event(name, Times.asOf(LocalDate.parse("2001-02-28")))).isEmpty();
        assertThat(register.event(name, Times.asOf(LocalDate.parse("2001-03-01")))).hasValueSatisfying(event -> assertThat(event.dispatches()).hasSize(2));
        assertThat(register.event("Enosuchname1", NOW)).isEmpty();
    }

    @Test
    void dossierHasTheLatestEventsTheDeedsAskedForAndTheCasesOfThePair() {
        MemoryRegister register = Told.filed(
                recall("a", "2001-03-02", "2001-03-01"), recall("b", "2002-03-02", "2002-03-01"), recall("c", "2003-03-02", "2003-03-01"),
                Told.in("d", "2003-05-02").act(Act.AMBASSADOR_RECALLED, "AAA", "BBB", "2003-05-01", Modality.THREATENED, "Avalon may recall its ambassador"),
                Told.in("e", "2003-06-02").act(Act.MISSION_OPENED, "BBB", "AAA", "2003-06-01", "Britany opened its embassy"),
                Told.in("f", "2003-06-02").act(Act.MISSION_OPENED, "CCC", "AAA", "2003-06-01", "Cornwall opened its embassy"));

        Dossier dossier = register.dossier(PAIR, NOW, 2, Set.of(Act.AMBASSADOR_RECALLED));

        assertThat(dossier.events()).isEqualTo(5);
        assertThat(dossier.latest()).extracting(event -> event.dispatches().get(0)).containsExactly("d", "e");
        assertThat(dossier.deeds()).extracting(event -> event.dispatches().get(0)).containsExactly("b", "c");
        assertThat(dossier.cases()).hasSize(1);
        assertThat(dossier.relation()).isEqualTo(register.relation(PAIR, NOW));
        assertThat(dossier.bearings()).hasSize(4);
    }

    @Test
    void standingsAreThoseOfTheRelations() {
        MemoryRegister register = Told.filed(recall("a", "2001-03-02", "2001-03-01"), talks("b", "2001-03-05"));

        assertThat(register.standings(NOW)).extracting(Standing::pair).containsExactly(PAIR, Pair.of("AAA", "CCC"));
        assertThat(register.standings(NOW)).extracting(Standing::status).isEqualTo(register.relations(NOW).stream().map(Relation::status).toList());
    }

    @Test
    void clauseOfAReportIsTheWordsItRestsOn() {
        MemoryRegister register = Told.filed(
                talks("b", "2001-03-05"), Told.in("row", "2001-03-09").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-09", "").on(Basis.CODED));
        List<Occurrence> events = register.events(EventQuery.ALL, NOW);

        assertThat(register.clause(events.get(0).reports().get(0))).contains("Avalon met b with Cornwall");
        assertThat(register.clause(events.get(1).reports().get(0))).isEmpty();
        assertThat(Told.filed().clause(events.get(0).reports().get(0))).isEmpty();
    }

    @Test
    void casesAreFoldedInTheWorldThatIsGiven() {
        MemoryRegister register = new MemoryRegister(Told.clerk(), CaseFold.in(World.load()));
        register.file(
                List.of(
                        Told.in("a", "2001-03-02").act(Act.PREMISES_VIOLATED, "ECU", "MEX", "2001-03-01", "police broke in").at("Ecuador", "ECU").reading(),
                        Told.in("b", "2001-04-02").act(Act.PROCEEDINGS_FILED, "MEX", "ECU", "2001-04-01", "Mexico sued")
                                .before("International Court of Justice (ICJ)").reading(),
                        Told.in("c", "2001-04-02").act(Act.PROCEEDINGS_FILED, "PER", "CHL", "2001-04-01", "Peru sued").before("The Court Hotel (TCH)").reading()),
                Instant.EPOCH);

        assertThat(register.cases(NOW)).filteredOn(Case.MissionFile.class::isInstance).singleElement()
                .satisfies(file -> assertThat(((Case.MissionFile) file).mission().city()).isEqualTo("Quito"));
        assertThat(register.cases(NOW)).filteredOn(Case.Proceeding.class::isInstance)
                .extracting(suit -> ((Case.Proceeding) suit).forum())
                .containsExactly("ICJ", null);
    }

    @Test
    void releaseOfAPersonConcernsCasesUnlessItIsARow() {
        Told released = Told.in("a", "2001-03-02").event(EventType.RETREAT, "AAA", "Jo Reed/BBB", "2001-03-01", "Jo Reed was let go");
        MemoryRegister register = Told.filed(released);
        Occurrence event = register.events(EventQuery.ALL, NOW).get(0);
        assertThat(CaseFold.concerns(event)).isFalse();

        Told.correct(register, new Correction.FieldsSet(Told.anchors(event), Map.of(Correction.Field.MODE, "release")));

        assertThat(CaseFold.concerns(register.events(EventQuery.ALL, NOW).get(0))).isTrue();
        assertThat(register.cases(NOW)).extracting(Case::status).containsExactly("free");
    }

    @Test
    void rulingsAreFoundByTheReportsTheyAreAbout() {
        MemoryRegister register = Told.filed(recall("a", "2001-03-02", "2001-03-01"), talks("b", "2001-03-05"), talks("c", "2001-05-05"));
        List<Occurrence> events = register.events(EventQuery.ALL, NOW);
        Report recall = events.get(0).reports().get(0);
        Report first = events.get(1).reports().get(0);
        Report second = events.get(2).reports().get(0);
        Corrections merged = new Corrections(List.of(new Correction.Merged(Told.anchors(events.get(1), events.get(2)))));
        Corrections split = new Corrections(List.of(new Correction.Split(Told.anchors(events.get(1), events.get(2)))));
        Corrections rejected = new Corrections(List.of(new Correction.Rejected(Told.anchors(events.get(1), events.get(2)))));

        assertThat(merged.dispatchesRuledWith(first)).containsExactly("b", "c");
        assertThat(split.dispatchesRuledWith(second)).containsExactly("b", "c");
        assertThat(merged.dispatchesRuledWith(recall)).isEmpty();
        assertThat(rejected.dispatchesRuledWith(first)).isEmpty();
        assertThat(merged.ruleTogether(first, second)).isTrue();
        assertThat(split.ruleTogether(second, first)).isTrue();
        assertThat(merged.ruleTogether(first, recall)).isFalse();
        assertThat(merged.ruleTogether(recall, second)).isFalse();
        assertThat(rejected.ruleTogether(first, second)).isFalse();
        assertThat(merged.isEmpty()).isFalse();
        assertThat(Corrections.NONE.isEmpty()).isTrue();
    }

    @Test
    void eventTellsWhatItsReportsCountAndWhomTheyName() {
        MemoryRegister register = Told.filed(
                Told.in("a", "2001-03-02").act(Act.ARREST, "AAA", "Jo Reed/BBB", "2001-03-01", "Jo Reed was caught").counting(3, "men", false),
                Told.in("b", "2001-03-02").act(Act.ARREST, "AAA", "Reed/BBB", "2001-03-01", "Reed was caught").counting(3, "men", false),
                talks("c", "2001-05-05"));
        List<Occurrence> events = register.events(EventQuery.ALL, NOW);

        assertThat(events.get(0).counts()).containsExactly("3 men");
        assertThat(events.get(0).persons()).containsExactly("Jo Reed", "Reed");
        assertThat(events.get(0).person()).isPresent();
        assertThat(events.get(1).person()).isEmpty();
        assertThat(events.get(0).sharesReport(events.get(0))).isTrue();
        assertThat(events.get(0).sharesReport(events.get(1))).isFalse();
        assertThat(events.get(0).score()).isNegative();
        assertThat(events.get(1).isFormal()).isFalse();
        assertThat(Told.filed(recall("r", "2001-03-02", "2001-03-01")).events(EventQuery.ALL, NOW).get(0).isFormal()).isTrue();
    }

    @Test
    void whatSeveralDoTogetherIsToldOfEachPair() {
        Reading among = talks("a", "2001-03-02").reading();
        Event event = among.events().get(0);
        Reading mutual = new Reading(
                among.dispatch(), among.sentences(),
                List.of(actor("a1", "AAA"), actor("a2", "BBB"), actor("a3", "CCC")),
                List.of(new Event(
                        "e1", EventType.CONSULT, null, List.of(), "036", Act.TALKS, List.of("a1", "a2", "a3"), List.of(), List.of(), event.date(), null, List.of(),
                        Modality.ACTUAL, null, event.evidence(), 0.87654, List.of(), "test")),
                List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Reports.of(mutual)).extracting(report -> report.pair().orElseThrow().toString()).containsExactly("AAA–BBB", "AAA–CCC", "BBB–CCC");
        assertThat(Reports.of(mutual)).extracting(Report::confidence).containsOnly(0.877);
        assertThat(Reports.of(mutual)).extracting(report -> report.id().dyad()).containsExactly(0, 1, 2);
    }

    private static Actor actor(String id, String country) {
        return new Actor(id, country, ActorKind.STATE, country, null, List.of(), null, null, List.of());
    }
}
