package org.chancery.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodeTest {

    @ParameterizedTest
    @CsvSource({
        "042, CONSULT, visit",
        "057, SUPPORT,",
        "116, SANCTION, convict",
        "161, SANCTION,",
        "163, SANCTION, discontinue",
        "1663, SANCTION, expel",
        "1641, SANCTION, withdraw",
        "190, ASSAULT,",
    })
    void cameoCodeHasItsTypeAndModeAndIfMissingThoseOfTheWiderCode(String cameo, EventType type, String mode) {
        assertThat(EventCode.ofCameo(cameo)).hasValueSatisfying(code -> {
            assertThat(code.type()).isEqualTo(type);
            assertThat(code.mode()).isEqualTo(mode);
            assertThat(code.cameo()).isEqualTo(cameo);
            assertThat(code.act()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"010", "0253", "", "X", "99", "16100"})
    void statementsAppealsAndWhatIsNoCodeAreNothing(String cameo) {
        assertThat(EventCode.ofCameo(cameo)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.chancery.coding.Act#practice")
    void everyActHasItsCode(Act act) {
        assertThat(EventCode.ofAct(act).act()).isEqualTo(act);
        assertThat(EventCode.ofAct(act).cameo()).matches("[0-9]{3}");
    }

    @ParameterizedTest
    @MethodSource("org.chancery.coding.EventType#plover")
    void everyTypeHasACameoCode(EventType type) {
        assertThat(EventCode.ofType(type, null).cameo()).matches("[0-9]{2,4}");
    }

    @Test
    void modeChoosesTheCameoCode() {
        assertThat(EventCode.ofType(EventType.SANCTION, "expel").cameo()).isEqualTo("166");
    }
}
