package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.store.SameAnswers.assertSame;
import static org.chancery.store.SameAnswers.told;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.chancery.coding.Act;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.register.Anchor;
import org.chancery.register.Answers;
import org.chancery.register.Chronicle;
import org.chancery.register.Correction;
import org.chancery.register.Entries;
import org.chancery.register.Entry;
import org.chancery.register.EventQuery;
import org.chancery.register.Heading;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Register;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every register on disk must do: answer as the one in memory, in whatever order and lots it was filed into. */
abstract class RegisterContract {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));

    private SqlRegister register;

    /** Where a fresh register is to be made. */
    abstract String freshPlace() throws Exception;

    @BeforeEach
    void open() throws Exception {
        register = open(freshPlace());
    }

    private SqlRegister open(String place) {
        return SqlRegister.open(place, new RememberedForm(), Told.clerk(), Told.cases());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsTheRegisterInMemoryDoesInWhateverOrderItWasFiled(long seed) {
        List<Reading> readings = new ArrayList<>(Chronicle.of(seed, 60));
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        memory.file(readings, Instant.EPOCH);
        fileInDisorder(readings, seed);

        assertSame(register, memory, NOW);
        assertSame(register, memory, Times.asOf(LocalDate.parse("2001-03-03")));
        assertSame(register, memory, Times.asOf(LocalDate.parse("2000-12-14")));
        assertSame(register, memory, new Times(LocalDate.parse("2001-04-03"), Optional.of(LocalDate.parse("2001-03-15"))));
    }

    @Test
    void whatIsFiledBetweenTwoQuestionsIsInTheSecondAnswer() {
        List<Reading> readings = Chronicle.of(4, 60);
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        for (List<Reading> part : List.of(readings.subList(0, 30), readings.subList(30, 31), readings.subList(31, 60))) {
            memory.file(part, Instant.EPOCH);
            register.file(part, Instant.EPOCH);

            assertSame(register, memory, NOW);
            assertSame(register, memory, Times.asOf(LocalDate.parse("2001-03-03")));
        }
    }

    @Test
    void daysOnWhichStatesActedAndMovedAreTold() {
        assertThat(register.actDays()).isEmpty();
        assertThat(register.lastMove(LocalDate.MAX)).isEmpty();
        List<Reading> readings = Chronicle.of(4, 60);
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        memory.file(readings, Instant.EPOCH);
        register.file(readings, Instant.EPOCH);

        List<LocalDate> acts = memory.events(EventQuery.ALL, NOW).stream()
                .filter(event -> event.pair().isPresent() && event.weight() != 0)
                .flatMap(event -> event.day().stream())
                .toList();
        assertThat(register.actDays()).contains(new DateRange(Collections.min(acts), Collections.max(acts)));
        List<LocalDate> moves = memory.relations(NOW).stream()
                .flatMap(relation -> relation.history().stream())
                .map(change -> change.date().end())
                .sorted()
                .toList();
        assertThat(moves).hasSizeGreaterThan(4);
        assertThat(register.lastMove(LocalDate.MAX)).contains(moves.get(moves.size() - 1));
        assertThat(register.lastMove(moves.get(1))).contains(moves.get(1));
        assertThat(register.lastMove(moves.get(0).minusDays(1))).isEmpty();
    }

    @Test
    void latestDispatchesComeFirstAndThoseOfNoDayLast() {
        List<Reading> readings = Chronicle.of(4, 60);
        register.file(readings, Instant.EPOCH);
        List<String> expected = readings.stream()
                .map(Reading::dispatch)
                .sorted(Comparator.comparing((Dispatch dispatch) -> dispatch.published(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(Dispatch::id))
                .map(Dispatch::id)
                .toList();

        assertThat(register.latest(60)).extracting(Heading::dispatch).isEqualTo(expected);
        assertThat(register.latest(7)).extracting(Heading::dispatch).isEqualTo(expected.subList(0, 7));
    }

    /** Three, or as many as the property {@code chancery.seeds} says. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 3));
    }

    private void fileInDisorder(List<Reading> readings, long seed) {
        Random random = new Random(seed);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(9));
            register.file(shuffled.subList(from, to), Instant.EPOCH);
            register.file(shuffled.subList(0, to), Instant.EPOCH);
            from = to;
        }
    }

    @Test
    void eventsAreHandedOnAsTheyAreListedWhateverIsAskedFor() {
        register.file(Chronicle.of(5, 60), Instant.EPOCH);
        Optional<LocalDate> early = Optional.of(LocalDate.parse("2001-03-01"));
        Optional<LocalDate> late = Optional.of(LocalDate.parse("2001-03-20"));

        assertThat(told(register, EventQuery.of(Pair.of("AAA", "BBB")), NOW)).isNotEmpty();
        told(register, new EventQuery(Optional.empty(), Optional.of(EventType.SANCTION), Optional.empty(), early, late), NOW);
        told(register, new EventQuery(Optional.empty(), Optional.empty(), Optional.of(Act.RELATIONS_BROKEN), early, Optional.empty()), NOW);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void importedRowsAnswerAsInMemoryWhateverTheirOrderUntilAnAnalystVouchesForOne(long seed) {
        List<Reading> rows = new ArrayList<>(Chronicle.of(seed, 20));
        for (int i = 0; i < 6; i++) {
            String day = "2001-03-0" + (1 + i / 2);
            Act act = List.of(Act.RELATIONS_BROKEN, Act.RELATIONS_RESTORED, Act.AMBASSADOR_RECALLED).get(i % 3);
            rows.add(Told.in("row" + i, day).event(EventType.SANCTION, "AAA", "BBB", day, "").on(Basis.CODED).reading());
            rows.add(Told.in("act" + i, day).act(act, "BBB", "AAA", day, "BBB · " + act.code() + " · AAA").on(Basis.ENTERED).reading());
        }
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        memory.file(rows, Instant.EPOCH);
        fileInDisorder(rows, seed);
        assertSame(register, memory, NOW);
        assertSame(register, memory, new Times(LocalDate.parse("2001-04-03"), Optional.of(LocalDate.parse("2001-03-02"))));
        assertThat(register.file(rows, Instant.EPOCH)).isEmpty();

        Occurrence coded = register.events(EventQuery.ALL, NOW).stream().filter(Occurrence::isCoded).findFirst().orElseThrow();
        assertThat(coded.independent()).isEqualTo(2);
        for (Register each : List.of(register, memory)) {
            Told.correct(each, new Correction.FieldsSet(Told.anchors(coded), Map.of(Correction.Field.ACT, "relations-broken")));
        }
        assertThat(register.check()).isEmpty();
        assertSame(register, memory, NOW);
    }

    @Test
    void whoeverTakesEventsMayHaveEnough() {
        register.file(Chronicle.of(5, 60), Instant.EPOCH);

        assertThatThrownBy(() -> register.eachEvent(EventQuery.ALL, NOW, event -> {
                    throw new IOException("enough");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("enough");
        assertThat(register.events(EventQuery.ALL, NOW)).isNotEmpty();
    }

    @Test
    void filingTheSameDispatchTwiceChangesNothing() {
        Reading reading = Chronicle.of(7, 1).get(0);

        assertThat(register.file(List.of(reading), Instant.EPOCH)).containsExactly("d0");
        List<Occurrence> before = register.events(EventQuery.ALL, NOW);

        assertThat(register.file(List.of(reading), Instant.EPOCH)).isEmpty();
        assertThat(register.events(EventQuery.ALL, NOW)).isEqualTo(before);
    }

    @Test
    void oneThatCannotBeFiledKeepsTheOthersOfItsLotFromNothing() {
        Reading one = Told.in("a", "2001-03-02").act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid").reading();
        Reading endless = Told.in("b", "2001-03-02")
                .act(Act.CONDEMNATION, "Court " + "of appeal ".repeat(7000), "BBB", "2001-03-01", "a court condemned the raid").reading();
        Reading other = Told.in("c", "2001-03-02").act(Act.TALKS, "AAA", "BBB", "2001-03-01", "Avalon met Britany").reading();

        Lodged lodged = register.fileEach(List.of(one, endless, other), Instant.EPOCH);

        assertThat(lodged.filed()).containsExactlyInAnyOrder("a", "c");
        assertThat(lodged.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reading()).isSameAs(endless);
            assertThat(refusal.reason()).startsWith("The register cannot hold it: ");
        });
        assertThat(register.dispatches()).containsExactly("a", "c");
        assertThat(register.check()).isEmpty();
    }

    @Test
    void anotherTextUnderTheIdOfOneThatIsFiledIsToldNotLost() {
        Reading one = Told.in("a", "2001-03-02").act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid").reading();
        Reading other = Told.in("a", "2001-03-02").act(Act.TALKS, "AAA", "BBB", "2001-03-01", "Avalon met Britany").reading();

        assertThat(register.fileEach(List.of(one, other, one), Instant.EPOCH).refused()).extracting(Lodged.Refusal::reason)
                .containsExactly("Another text is filed under its id, “a”.");
        assertThat(register.fileEach(List.of(one), Instant.EPOCH)).isEqualTo(new Lodged(Set.of(), List.of()));
        assertThat(register.fileEach(List.of(other), Instant.EPOCH).refused()).hasSize(1);
    }

    @Test
    @Timeout(25) // whoever is kept from writing waits for half a minute
    void whoHasFiledAndStaysOpenKeepsNobodyElseFromFiling() throws Exception {
        List<Reading> readings = Chronicle.of(7, 3);
        String place = freshPlace();
        try (SqlRegister one = open(place);
                SqlRegister other = open(place)) {
            assertThat(one.file(List.of(readings.get(0)), Instant.EPOCH)).hasSize(1);
            assertThat(other.file(List.of(readings.get(1)), Instant.EPOCH)).hasSize(1);
            assertThat(one.file(readings, Instant.EPOCH)).hasSize(1);
            assertThat(other.dispatches()).hasSize(3);
        }
    }

    /** PostgreSQL has no text with a zero in it, and SQLite's full text search ends there. */
    @Test
    void wordsWithAZeroInThemAreNoFault() {
        register.file(Chronicle.of(11, 5), Instant.EPOCH);
        assertThat(register.search("wor\0d", 5)).isEmpty();
        assertThat(register.search("\0", 5)).isEmpty();
        assertThat(register.event("\0")).isEmpty();
        assertThat(register.dispatch("a\0b")).isEmpty();
    }

    @Test
    void correctionsAndAnewReadingAnswerAsInMemory() {
        List<Reading> readings = Chronicle.of(11, 40);
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        for (Register each : List.of(register, memory)) {
            each.file(readings, Instant.EPOCH);
            List<Occurrence> events = memory.events(EventQuery.ALL, NOW);
            if (each == register) {
                events = register.events(EventQuery.ALL, NOW);
            }
            Told.correct(each, new Correction.Rejected(Told.anchors(events.get(3))));
            Told.correct(
                    each,
                    new Correction.FieldsSet(
                            Told.anchors(events.get(5)),
                            Map.of(Correction.Field.ACT, "relations-broken", Correction.Field.TARGET, "DDD", Correction.Field.MODE, "")));
            Told.correct(
                    each, new Correction.FieldsSet(Told.anchors(events.get(8)), Map.of(Correction.Field.DATE, "2001-02-02")));
            Told.correct(each, new Correction.Merged(Told.anchors(events.get(10), events.get(14))));
            each.recode(
                    Told.in("d4", "2001-02-03")
                            .act(Act.TALKS, "AAA", "DDD", "2001-02-02", "word1 word2 word3")
                            .reading(),
                    Instant.EPOCH);
        }

        assertThat(register.check()).isEmpty();
        assertSame(register, memory, NOW);
        assertThat(register.corrections()).isEqualTo(memory.corrections());
    }

    @Test
    void rulingHoldsWhenBothPartiesOfAnAccountAreSetAfterwardsAndWhenOneIsRejected() {
        Told one = Told.in("a", "2001-03-02").act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-01", "Avalon condemned the raid");
        Told other = Told.in("b", "2001-03-09").act(Act.CONDEMNATION, "AAA", "BBB", "2001-03-07", "Avalon spoke against what was done");
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        for (Register each : List.of(register, memory)) {
            each.file(List.of(one.reading(), other.reading()), Instant.EPOCH);
            Told.correct(each, new Correction.Merged(Told.anchors(each.events(EventQuery.ALL, NOW).toArray(Occurrence[]::new))));
            List<Anchor> anchors = Told.anchors(each.events(EventQuery.ALL, NOW).toArray(Occurrence[]::new));
            for (Anchor anchor : anchors) {
                Told.correct(each, new Correction.FieldsSet(List.of(anchor), Map.of(Correction.Field.SOURCE, "CCC", Correction.Field.TARGET, "DDD")));
            }
            assertThat(each.events(EventQuery.ALL, NOW)).singleElement().satisfies(event -> assertThat(event.dispatches()).containsExactly("a", "b"));
        }
        assertSame(register, memory, NOW);

        for (Register each : List.of(register, memory)) {
            List<Anchor> anchors = Told.anchors(each.events(EventQuery.ALL, NOW).toArray(Occurrence[]::new));
            Told.correct(each, new Correction.Rejected(List.of(anchors.get(0))));
            assertThat(each.events(EventQuery.ALL, NOW)).singleElement().satisfies(event -> assertThat(event.dispatches()).containsExactly("b"));
        }
        assertSame(register, memory, NOW);
        assertThat(register.check()).isEmpty();
    }

    @Test
    void pageOfAPairKnowsWhatACourtSaidToOneOfThemAndWhatAThirdStateDidAtTheirMissions() {
        Told dispatch = Told.in("a", "2001-03-22")
                .mission(ActorKind.MISSION, "AAA", "BBB", "Bbb City")
                .act(Act.PROCEEDINGS_FILED, "AAA", "BBB", "2001-03-01", "Avalon brought Britany before the court")
                .event(EventType.REJECT, Act.JUDGMENT_GIVEN, "The Court (ICJ)", "BBB", "2001-03-11", Modality.ACTUAL, "the court found against Britany")
                .act(Act.PREMISES_VIOLATED, "CCC", "AAA", "2001-03-21", "men of Cymria stormed the embassy of Avalon")
                .at("Bbb City", "BBB");
        register.file(List.of(dispatch.reading()), Instant.EPOCH);
        Pair pair = Pair.of("AAA", "BBB");

        assertThat(register.dossier(pair, NOW, 9, Set.of()).cases())
                .isEqualTo(register.cases(NOW).stream().filter(matter -> matter.concerns(pair)).toList())
                .extracting(matter -> matter.id() + " " + matter.status())
                .contains("proceeding-aaa-bbb decided", "embassy-aaa-bbb-bbb-city violated");
        assertThat(register.dossier(pair, Times.asOf(LocalDate.parse("2001-03-05")), 9, Set.of()).cases())
                .extracting(matter -> matter.id() + " " + matter.status())
                .contains("proceeding-aaa-bbb filed", "embassy-aaa-bbb-bbb-city open");
    }

    /** Journals with refilings, new readings, corrections of what is gone, merges of what was merged: any entry, in its order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyJournalAnswersAsInMemory(long seed) {
        List<Entry> entries = Entries.of(seed, 40);
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        for (Entry entry : entries) {
            Entries.enter(List.of(entry), memory);
            Entries.enter(List.of(entry), register);
            assertThat(register.cases(NOW)).as("cases, of which what a line changed alone is read anew").isEqualTo(memory.cases(NOW));
            assertThat(standing(register)).as("how pairs stand, of which what a line changed alone is read anew").isEqualTo(standing(memory));
        }

        assertThat(register.check()).isEmpty();
        for (Times times : List.of(NOW, Times.asOf(LocalDate.parse("2001-02-10")), new Times(LocalDate.parse("2001-04-03"), Optional.of(LocalDate.parse("2001-02-20"))))) {
            assertThat(Answers.of(register, times)).isEqualTo(Answers.of(memory, times));
        }
        assertThat(register.corrections()).isEqualTo(memory.corrections());
    }

    /** How all pairs stand since which act, without the tension, of which sums differ in their last digits. */
    private static List<String> standing(Register register) {
        return register.standings(NOW).stream()
                .map(s -> "%s %s %s %s".formatted(s.pair(), s.status(), s.since(), s.cause()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dispatchesAndMissionsOfLaterDaysLeaveEarlierOnesAsTheyWere(long seed) {
        LocalDate day = LocalDate.parse("2001-05-31");
        register.file(Chronicle.of(seed, 30), Instant.EPOCH);
        Times asOf = Times.asOf(day);
        Times known = new Times(NOW.asOf(), Optional.of(day));
        List<Answers> before = List.of(Answers.of(register, asOf), Answers.of(register, known));

        register.file(Chronicle.from(seed + 1000, "later", 20, day.plusDays(4), 60), Instant.EPOCH);

        assertThat(List.of(Answers.of(register, asOf), Answers.of(register, known))).isEqualTo(before);
    }

    @Test
    void dispatchIsFoundByItsWordsWhateverSignsStandAmongThem() {
        register.file(
                List.of(
                        Told.in("a", "2001-03-02").words("The Café of the harbour burned.").reading(),
                        Told.in("b", "2001-03-02").words("The harbour master slept.").reading()),
                Instant.EPOCH);

        assertThat(register.search("harbour burned", 9)).extracting(found -> found.dispatch()).containsExactly("a");
        assertThat(register.search("harbour", 9)).hasSize(2);
        assertThat(register.search("\"harbour master\"", 9)).extracting(found -> found.dispatch()).containsExactly("b");
        assertThat(register.search("harbour ( *", 9)).hasSize(2);
        assertThat(register.search("harbour OR burned", 9)).isEmpty();
        assertThat(register.search("NEAR(", 9)).isEmpty();
        assertThat(register.search(" \" ", 9)).isEmpty();
    }

    @Test
    void searchTellsHeadlinesFirstAndTheLatestFirst() {
        register.file(
                List.of(
                        Told.in("old", "2001-03-02").words("A storm off Avalon.").reading(),
                        Told.in("headed", "2001-01-02").title("Storm warning").words("Ships stay in.").reading(),
                        Told.in("new", "2001-03-09").words("The storm has passed.").reading()),
                Instant.EPOCH);

        assertThat(register.search("storm", 9)).extracting(found -> found.dispatch()).containsExactly("headed", "new", "old");
        assertThat(register.search("storm", 2)).extracting(found -> found.dispatch()).containsExactly("headed", "new");
        assertThat(register.search("storm", 9).get(0).title()).isEqualTo("Storm warning");
    }

    @Test
    void latestAreFoundOfAWordThatThousandsHold() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 2_100; i++) {
            String day = LocalDate.parse("1990-01-01").plusDays(i * 11L % 2_100).toString();
            readings.add(Told.in("d" + day, day).words("Fog.").reading());
        }
        register.file(readings, Instant.EPOCH);

        assertThat(register.search("fog", 3)).extracting(found -> found.dispatch()).containsExactly("d1995-10-01", "d1995-09-30", "d1995-09-29");
    }

    /** With no words of their own all are copies of one. */
    @ParameterizedTest
    @ValueSource(ints = {60, 0})
    void copiesAreToldThoughHundredsEndInOneClosingLine(int ownWords) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 260; i++) {
            Told dispatch = Told.in("d" + i, "2001-03-0" + (1 + i % 3));
            readings.add((i < 12 ? talks(dispatch, i) : dispatch).words(report(i, ownWords)).reading());
        }
        for (int i = 0; i < 12; i++) {
            readings.add(talks(Told.in("copy" + i, "2001-03-05"), i).words(report(i, ownWords) + " More follows.").reading());
        }
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        memory.file(readings, Instant.EPOCH);
        fileInDisorder(readings, 4);

        assertThat(register.events(EventQuery.ALL, NOW))
                .hasSize(12)
                .allSatisfy(event -> assertThat(event.dispatches()).hasSize(2))
                .allSatisfy(event -> assertThat(event.independent()).isEqualTo(1))
                .isEqualTo(memory.events(EventQuery.ALL, NOW));
    }

    private static Told talks(Told dispatch, int number) {
        return dispatch.act(Act.TALKS, "AAA", "C%02d".formatted(number), "2001-03-01", "they met");
    }

    /** Words of its own, and the line that closes all reports of the agency. */
    private static String report(int number, int ownWords) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ownWords; i++) {
            text.append(Integer.toString(random.nextInt(100_000), 36)).append(' ');
        }
        return text + "Reported by the Avalon Wire from the old port, all rights kept.";
    }

    @Test
    void eventsAreFoundByTypeActPairAndDaysAsInMemory() {
        EventType twinning = EventType.of("TWINNING:2");
        Act twinned = Act.coded("towns-twinned");
        List<Reading> readings = List.of(
                Told.in("a", "2001-03-02")
                        .act(Act.AMBASSADOR_RECALLED, "AVA", "BRI", "2001-03-01", "Avalon recalled its ambassador")
                        .reading(),
                Told.in("b", "2001-04-02")
                        .event(twinning, twinned, "AVA", "COR", "2001-04-01", Modality.ACTUAL, "Two ports were twinned")
                        .reading());
        MemoryRegister memory = new MemoryRegister(Told.clerk(), Told.cases());
        register.file(readings, Instant.EPOCH);
        memory.file(readings, Instant.EPOCH);
        Optional<EventType> anyType = Optional.empty();
        Optional<Act> anyAct = Optional.empty();
        Optional<LocalDate> anyDay = Optional.empty();

        for (EventQuery query : List.of(
                new EventQuery(Optional.empty(), Optional.of(EventType.SANCTION), anyAct, anyDay, anyDay),
                new EventQuery(Optional.empty(), Optional.of(twinning), anyAct, anyDay, anyDay),
                new EventQuery(Optional.empty(), anyType, Optional.of(twinned), anyDay, anyDay),
                EventQuery.of(new Pair("AVA", "COR")),
                new EventQuery(Optional.empty(), anyType, anyAct, Optional.of(LocalDate.parse("2001-03-15")), anyDay),
                new EventQuery(Optional.empty(), anyType, anyAct, anyDay, Optional.of(LocalDate.parse("2001-03-15"))))) {
            assertThat(register.events(query, NOW)).as("%s", query).hasSize(1).isEqualTo(memory.events(query, NOW));
        }
    }

    @Test
    void eventIsFoundByNameAndDispatchById() {
        register.file(Chronicle.of(5, 5), Instant.EPOCH);
        Occurrence event = register.events(EventQuery.ALL, NOW).get(0);

        assertThat(register.event(event.id())).contains(event);
        assertThat(register.event("Enosuch")).isEmpty();
        assertThat(register.event("Enosuch", NOW)).isEmpty();
        assertThat(register.dispatch("d0")).map(reading -> reading.dispatch().id()).contains("d0");
        assertThat(register.dispatch("nosuch")).isEmpty();
    }

    @Test
    void eventIsFoundByTheBeginningOfItsNameThatOlderRegistersGave() {
        register.file(
                List.of(
                        Told.in("one", "2001-03-02").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the harbour").reading(),
                        Told.in("two", "2001-05-02").event(EventType.CONSULT, "AAA", "BBB", "2001-05-01", "Avalon talked with Britany").reading()),
                Instant.EPOCH);
        String name = register.events(EventQuery.ALL, NOW).get(1).id();

        assertThat(register.event(name)).map(Occurrence::type).contains(EventType.CONSULT);
        assertThat(register.event(name.substring(0, 11))).map(Occurrence::type).contains(EventType.CONSULT);
        assertThat(register.event(name.substring(0, 10))).isEmpty();
        assertThat(register.event(name + "0")).isEmpty();
        assertThat(register.event("E%")).isEmpty();
    }

    @Test
    void eventIsToldAsTheDispatchesThatCountTellIt() {
        register.file(
                List.of(
                        Told.in("late", "2001-03-09").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the harbour of Britany").reading(),
                        Told.in("early", "2001-03-02").event(EventType.ASSAULT, "AAA", "BBB", "2001-03-01", "Avalon shelled the harbour").reading()),
                Instant.EPOCH);
        LocalDate day = LocalDate.parse("2001-03-05");
        String late = register.events(EventQuery.ALL, NOW).get(0).reports().get(1).id().shortName();

        assertThat(register.event(late, new Times(day, Optional.of(day)))).hasValueSatisfying(event -> assertThat(event.dispatches()).containsExactly("early"));
        assertThat(register.event(late, new Times(day, Optional.of(LocalDate.parse("2001-03-01"))))).isEmpty();
        assertThat(register.event(late, Times.asOf(LocalDate.parse("2001-02-28")))).isEmpty();
        assertThat(register.event(late, Times.asOf(day))).hasValueSatisfying(event -> assertThat(event.dispatches()).hasSize(2));
    }
}
