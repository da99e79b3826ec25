package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule calls those who act or are acted on. */
class PartyKindTest {

    @ParameterizedTest(name = "{0} of {1} at {2}, {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "STATE, MEX, -, -, OFFICIAL",
                "ORGAN, MEX, -, GOV, OFFICIAL",
                "MISSION, MEX, ECU, -, OFFICIAL MISSION",
                "CONSULATE, MEX, ECU, -, OFFICIAL CONSULATE",
                "PERSON, MEX, ECU, GOV, OFFICIAL ENVOY PEOPLE",
                "PERSON, MEX, -, GOV, OFFICIAL PEOPLE",
                "PERSON, MEX, ECU, CVL, PRIVATE PEOPLE",
                "PERSON, -, ECU, GOV, PRIVATE PEOPLE",
                "GROUP, MEX, -, MIL, OFFICIAL PEOPLE",
                "GROUP, MEX, ECU, GOV, OFFICIAL ENVOY PEOPLE",
                "GROUP, MEX, -, CVL, PRIVATE PEOPLE",
                "ORGANIZATION, -, -, IGO, PRIVATE ORGANIZATION",
                "ORGANIZATION, MEX, ECU, GOV, PRIVATE ORGANIZATION",
            })
    void isToldByKindStateHostAndSector(ActorKind kind, String country, String host, String sector, String kinds) {
        Actor actor = new Actor("a1", "it", kind, country, host, sector == null ? List.of() : List.of(sector), null, null, List.of());

        assertThat(Arrays.stream(PartyKind.values()).filter(party -> party.is(actor)).map(PartyKind::name).collect(Collectors.joining(" "))).isEqualTo(kinds);
    }

    @Test
    void isReadByItsWord() {
        assertThat(PartyKind.of("envoy")).isEqualTo(PartyKind.ENVOY);
        assertThatThrownBy(() -> PartyKind.of("Envoy")).hasMessageContaining("“Envoy”").hasMessageContaining("consulate");
    }

    @Test
    void waysSidesReasonsAndStandingsGoByTheWordsThatArePrinted() {
        assertThat(How.of("breach-claimed")).isEqualTo(How.BREACH_CLAIMED);
        assertThat(How.JUSTIFICATION.code()).isEqualTo("justification");
        assertThatThrownBy(() -> How.of("breach")).hasMessageContaining("“breach”");
        assertThat(Side.of("sending")).isEqualTo(Side.SENDING);
        assertThatThrownBy(() -> Side.of("host")).hasMessageContaining("“host”");
        assertThat(Bond.Reason.NOT_IN_FORCE.code()).isEqualTo("not-in-force");
        assertThat(Finding.Status.NOT_REPORTED.code()).isEqualTo("not-reported");
    }
}
