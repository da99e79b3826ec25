package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short ways to tell how two states stand, which a register on disk takes, tell the same as the long one over all events. */
class FormalFoldTest {

    private static final Pair PAIR = Pair.of("AAA", "BBB");
    private static final LocalDate FIRST = LocalDate.parse("2000-12-20");
    private static final LocalDate LAST = LocalDate.parse("2001-08-20");

    private final MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());

    private List<Occurrence> events(long seed) {
        register.file(Annals.of(seed, 40), java.time.Instant.EPOCH);
        return register.events(EventQuery.of(PAIR), Times.asOf(LAST));
    }

    private static List<Bearing> formal(List<Occurrence> events) {
        return events.stream().filter(Occurrence::isFormal).flatMap(event -> event.bearing().stream()).toList();
    }

    private static Function<String, Occurrence> byId(List<Occurrence> events) {
        Map<String, Occurrence> byId = events.stream().collect(Collectors.toMap(Occurrence::id, event -> event));
        return id -> Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void actsThatMoveTheStatusAloneTellIt(long seed) {
        List<Occurrence> events = events(seed);

        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            Relation whole = RelationFold.fold(PAIR, events, day);
            Relation told = RelationFold.foldFormal(PAIR, formal(events), whole.tension(), byId(events), day);

            assertThat(told).as("%s", day).isEqualTo(whole.formal());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void spellsTellHowItStoodOnEachDay(long seed) {
        List<Occurrence> events = events(seed);
        List<Spell> spells = RelationFold.spells(PAIR, formal(events));
        assertThat(spells).extracting(Spell::from).isSorted().doesNotHaveDuplicates();

        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            Relation whole = RelationFold.fold(PAIR, events, day);
            LocalDate on = day;
            Spell spell = spells.stream()
                    .filter(one -> !one.from().isAfter(on))
                    .reduce((earlier, later) -> later)
                    .orElse(new Spell(LocalDate.MIN, RelationStatus.ESTABLISHED, Optional.empty()));

            assertThat(RelationFold.standing(PAIR, spell, whole.tension(), day)).as("%s", day).isEqualTo(Standing.of(whole.formal()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void causesAreTheEventsTheHistoryNames(long seed) {
        List<Occurrence> events = events(seed);
        List<Bearing> bearings = events.stream().flatMap(event -> event.bearing().stream()).toList();

        assertThat(RelationFold.causes(PAIR, bearings, LAST))
                .isNotEmpty()
                .containsExactlyElementsOf(RelationFold.fold(PAIR, events, LAST).history().stream()
                        .flatMap(line -> line.cause().stream())
                        .map(Occurrence::id)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void tensionOfADayIsTheSumOfWhatIsLeftOfEachDeed(long seed) {
        List<Occurrence> events = events(seed);

        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(7)) {
            assertThat(RelationFold.fold(PAIR, events, day).tension())
                    .isEqualTo(Tension.on(day, events), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4.001, -4.5, -5, -8, -8.0001, -40})
    void strainEasesOnTheFirstDayOnWhichTensionIsAboveTheLevel(double tension) {
        long days = Tension.daysUntilAbove(tension, Relation.STRAINED_BELOW);

        assertThat(tension * RelationFold.decay(days)).isGreaterThan(Relation.STRAINED_BELOW);
        assertThat(tension * RelationFold.decay(days - 1)).isLessThanOrEqualTo(Relation.STRAINED_BELOW);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, -3.9, -0.1})
    void whatIsNotBelowTheLevelNeedsNoDays(double tension) {
        assertThat(Tension.daysUntilAbove(tension, Relation.STRAINED_BELOW)).isZero();
    }
}
