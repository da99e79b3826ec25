package org.chancery.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aSpeakersCountryIsNamedOnce() {
        Actor minister = new Actor(
                "a1", "Ana Ejemplo", ActorKind.PERSON, "SWE", null, List.of(), "Ana Ejemplo", "minister for foreign affairs of sweden", List.of());
        Reading reading = new Reading(
                ExpulsionReading.reading().dispatch(), List.of(), List.of(minister), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(new Names(reading, new Phrases()).full("a1")).isEqualTo("Ana Ejemplo, minister for foreign affairs (Sweden)");
    }
}
