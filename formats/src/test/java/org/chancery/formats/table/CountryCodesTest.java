package org.chancery.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodesTest {

    private static final CountryCodes CAMEO = CountryCodes.cameo(World.load());
    private static final CountryCodes FIPS = CountryCodes.fips(World.load());

    @ParameterizedTest
    @CsvSource({"ECU, ECU, EC", "ROU, ROM, RO", "TLS, TMP, TT", "SRB, SRB, RI", "DEU, DEU, GM", "CHN, CHN, CH", "CHE, CHE, SZ"})
    void statesHaveTheCodesGdeltGivesThemAndAreFoundByThem(String iso3, String cameo, String fips) {
        assertThat(CAMEO.code(iso3)).isEqualTo(cameo);
        assertThat(CAMEO.state(cameo)).contains(iso3);
        assertThat(FIPS.code(iso3)).isEqualTo(fips);
        assertThat(FIPS.state(fips)).contains(iso3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFR", "EUR", "SEA", ""})
    void regionsAreNoStates(String code) {
        assertThat(CAMEO.state(code)).isEmpty();
    }
}
