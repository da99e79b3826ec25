package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places by their names. */
class GazetteerTest {

    private static final World WORLD = World.load();

    private static final Gazetteer PLACES = WORLD.gazetteer();

    @Test
    void townIsFoundWithItsStateItsPointAndItsKind() {
        assertThat(PLACES.named("Quito")).anySatisfy(spot -> {
            assertThat(spot.place().country()).isEqualTo("ECU");
            assertThat(spot.place().lat()).isBetween(-1.0, 0.5);
            assertThat(spot.kind()).isEqualTo(SpotKind.CAPITAL);
            assertThat(spot.population()).isGreaterThan(1_000_000);
        });
        assertThat(PLACES.named("Guayaquil")).extracting(Spot::kind).contains(SpotKind.SEAT);
    }

    @Test
    void nameInSmallLettersIsNoPlace() {
        assertThat(PLACES.named("quito")).isEmpty();
        assertThat(PLACES.named("bavaria")).isEmpty();
        assertThat(PLACES.named("black sea")).isEmpty();
        assertThat(PLACES.named("-")).isEmpty();
    }

    @Test
    void divisionsAndWatersAreFound() {
        assertThat(PLACES.named("Bavaria")).anySatisfy(spot -> {
            assertThat(spot.kind()).isEqualTo(SpotKind.DIVISION);
            assertThat(spot.place().country()).isEqualTo("DEU");
        });
        assertThat(PLACES.named("Black Sea")).anySatisfy(spot -> {
            assertThat(spot.kind()).isEqualTo(SpotKind.WATER);
            assertThat(spot.place().country()).isNull();
        });
    }

    @Test
    void abbreviationIsOfADivisionAndNoName() {
        assertThat(PLACES.abbreviated("Calif.")).extracting(spot -> spot.place().country()).containsExactly("USA");
        assertThat(PLACES.abbreviated("calif.")).isEmpty();
        assertThat(PLACES.abbreviated("")).isEmpty();
        assertThat(PLACES.abbreviated("California")).isEmpty();
        assertThat(PLACES.named("Calif.")).noneMatch(spot -> spot.kind() == SpotKind.DIVISION);
    }

    @Test
    void longestNameIsTaken() {
        assertThat(PLACES.longest(List.of("in", "New", "York", "City", "today"), 1)).isEqualTo(3);
        assertThat(PLACES.longest(List.of("in", "New", "York", "City", "today"), 0)).isZero();
        assertThat(PLACES.longest(List.of("quito"), 0)).isZero();
        assertThat(PLACES.longest(List.of("Black", "Sea"), 0)).isEqualTo(2);
        assertThat(PLACES.longest(List.of("Calif."), 0)).isZero();
    }

    @Test
    void stateStandsAtAPointAndForItsDays() {
        State union = WORLD.state("SUN").orElseThrow();

        assertThat(union.existed(LocalDate.of(1985, 1, 1))).isTrue();
        assertThat(union.existed(LocalDate.of(1900, 1, 1))).isFalse();
        assertThat(WORLD.state("ECU").orElseThrow().existed(LocalDate.of(1700, 1, 1))).isTrue();
        assertThat(WORLD.state("ECU").orElseThrow().place().country()).isEqualTo("ECU");
        assertThat(WORLD.state("ECU").orElseThrow().seat()).isEqualTo("Quito");
        assertThat(WORLD.state("QQQ")).isEmpty();
    }

    @Test
    void namesHoldOnTheirDays() {
        Naming naming = new Naming("x", NamingKind.NAME, "ECU", null, null, Confidence.HIGH, LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));

        assertThat(naming.validOn(LocalDate.of(1999, 12, 31))).isFalse();
        assertThat(naming.validOn(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(naming.validOn(LocalDate.of(2001, 1, 1))).isTrue();
        assertThat(naming.validOn(LocalDate.of(2001, 1, 2))).isFalse();
    }
}
