package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.chancery.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Whom an instrument binds, and when. */
class TreatiesTest {

    private final Treaties treaties = new Treaties(World.load());

    @ParameterizedTest(name = "{0} and {1} on {2}: {3}")
    @CsvSource({
        "VCDR, MEX, 2014-01-01, BOUND",
        "VCDR, ECU, 1964-09-20, NOT_BOUND",
        "VCDR, ECU, 1964-09-21, BOUND",
        "VCDR, USA, 1970-01-01, NOT_BOUND",
        "VCDR, MEX, 1963-01-01, NOT_BOUND",
        "BOGOTA, COL, 2013-11-27, BOUND",
        "BOGOTA, COL, 2014-01-01, NOT_BOUND",
        "BOGOTA, MEX, 2024-04-05, BOUND",
        "BOGOTA, GBR, 2024-04-05, NOT_BOUND",
        "ARSIWA, GBR, 2024-04-05, BOUND",
        "UNCHARTER, GBR, 2024-04-05, BOUND",
    })
    void bindsPartiesWhileTheyAreParties(String instrument, String state, LocalDate day, PartyStatus status) {
        assertThat(treaties.standing(instrument, state, day)).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} between {1} and {2} on {3}: {4}")
    @CsvSource({
        "VCDR, MEX, ECU, 2024-04-05, NONE",
        "VCDR, USA, CUB, 1961-01-03, NOT_IN_FORCE",
        "CARACAS-DIPL, ECU, GBR, 2012-08-16, NOT_A_PARTY",
        "BOGOTA, COL, NIC, 2014-01-01, DENOUNCED",
        "ICJ-OPTIONAL, MEX, GBR, 2014-01-01, NOT_LISTED",
    })
    void saysWhyItDoesNotBind(String instrument, String one, String other, LocalDate day, Bond.Reason reason) {
        assertThat(treaties.bond(instrument, List.of(one, other), day).reason()).isEqualTo(reason);
    }

    @Test
    void namesTheStatesItDoesNotBind() {
        assertThat(treaties.bond("CARACAS-DIPL", List.of("ECU", "GBR"), LocalDate.of(2012, 8, 16)).of()).containsExactly("GBR");
    }

    @Test
    void withoutADayNothingIsKnown() {
        Bond bond = treaties.bond("VCDR", List.of("MEX", "ECU"), null);

        assertThat(bond.status()).isEqualTo(PartyStatus.NOT_KNOWN);
        assertThat(bond.reason()).isEqualTo(Bond.Reason.NO_DAY);
    }

    @ParameterizedTest
    @CsvSource({"BOUND, BOUND, BOUND", "BOUND, NOT_KNOWN, NOT_KNOWN", "NOT_KNOWN, NOT_BOUND, NOT_BOUND"})
    void bindsTwoTowardEachOtherOnlyIfItBindsBoth(PartyStatus one, PartyStatus other, PartyStatus both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @Test
    void namesAnInstrumentThatIsNotThere() {
        assertThatThrownBy(() -> treaties.standing("VCXX", "MEX", LocalDate.parse("2024-04-05")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VCXX");
    }

    @ParameterizedTest(name = "{0} has bound {1} since {3}, as of {2}")
    @CsvSource({
        "VCDR, ECU, 2024-04-05, 1964-09-21",
        "BOGOTA, COL, 2000-01-01, 1968-11-06",
        "BOGOTA, COL, 2014-01-01, ",
        "VCDR, ECU, 1964-09-20, ",
        "ARSIWA, GBR, 2024-04-05, ",
        "NOSUCH, GBR, 2024-04-05, ",
    })
    void tellsSinceWhenItBindsByTheListOfItsParties(String instrument, String state, LocalDate day, LocalDate since) {
        assertThat(treaties.boundSince(instrument, state, day)).isEqualTo(java.util.Optional.ofNullable(since));
    }

    @Test
    void bindsNobodyBeforeItCameIntoForceHoweverEarlyTheyRatified() {
        Instrument convention = treaties.instrument("CARACAS-DIPL").orElseThrow();

        assertThat(treaties.boundSince("VCDR", "GHA", LocalDate.of(2024, 1, 1)))
                .hasValueSatisfying(since -> assertThat(since).isAfterOrEqualTo(treaties.instrument("VCDR").orElseThrow().inForce()));
        assertThat(convention.inForce()).isAfter(convention.adopted());
    }

    @Test
    void instrumentsAreListedByTheirIds() {
        assertThat(new Instruments().all()).extracting(Instrument::id).isSorted().contains("VCDR", "CARACAS-DIPL").doesNotHaveDuplicates();
    }
}
