package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
}
