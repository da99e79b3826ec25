package org.chancery.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of types, acts, quads and modalities, and counts. */
class CodesTest {

    @Test
    void typeOfOnesOwnIsWrittenWithItsQuad() {
        EventType own = EventType.of("STATE_VISIT:2");

        assertThat(own.code()).isEqualTo("STATE_VISIT:2");
        assertThat(own.quad()).isEqualTo(Quad.MATERIAL_COOPERATION);
        assertThat(own.isPlover()).isFalse();
        assertThat(EventType.of(own.code())).isEqualTo(own);
        assertThat(EventType.CONSULT.isPlover()).isTrue();
        assertThat(EventType.CONSULT.code()).isEqualTo("CONSULT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE_VISIT", "STATE_VISIT:5", "state:2", "2A:2", ""})
    void whatIsNoTypeIsRefused(String code) {
        assertThatThrownBy(() -> EventType.of(code)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("“" + code + "”");
    }

    @Test
    void nameOfATypeIsInCapitals() {
        assertThatThrownBy(() -> new EventType("Visit", Quad.VERBAL_COOPERATION)).hasMessageContaining("“Visit”");
    }

    @Test
    void typesStandInTheManualsOrderAndOnesOwnBehindThem() {
        assertThat(EventType.plover()).isSorted().hasSize(16);
        assertThat(List.of(EventType.AGREE, EventType.ASSAULT, EventType.of("A_VISIT:2"), EventType.of("VISIT:2"))).isSorted();
        assertThat(EventType.AGREE).isEqualByComparingTo(EventType.AGREE);
    }

    @Test
    void actOfOnesOwnIsWrittenAsSuch() {
        assertThat(Act.written("own:visa-ban").written()).isEqualTo("own:visa-ban");
        assertThat(Act.written("own:visa-ban").isPractice()).isFalse();
        assertThat(Act.written(" Relations-Broken ")).isEqualTo(Act.RELATIONS_BROKEN);
        assertThat(Act.RELATIONS_BROKEN.written()).isEqualTo("relations-broken");
        assertThat(Act.RELATIONS_BROKEN.isPractice()).isTrue();
        assertThat(Act.RELATIONS_BROKEN).hasToString("relations-broken");
        assertThat(Act.coded("relations-broken")).isSameAs(Act.RELATIONS_BROKEN);
        assertThatThrownBy(() -> Act.written("visa-ban")).hasMessageContaining("own:visa-ban");
        assertThatThrownBy(() -> Act.coded("Visa ban")).hasMessageContaining("“Visa ban”");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void quadGoesByItsNumber(int code) {
        assertThat(Quad.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereIsNoOtherQuad(int code) {
        assertThatThrownBy(() -> Quad.of(code)).hasMessageContaining(String.valueOf(code));
    }

    @Test
    void modalityGoesByItsWord() {
        assertThat(Modality.HYPOTHETICAL.code()).isEqualTo("hypothetical");
    }

    @Test
    void embassiesAndConsulatesAreMissions() {
        assertThat(List.of(ActorKind.values())).filteredOn(ActorKind::isMission).containsExactly(ActorKind.MISSION, ActorKind.CONSULATE);
    }

    private static Count count(long least, Long most, boolean about) {
        return new Count("diplomats", least, most, about, null, "some diplomats", new Span(0, 4));
    }

    @ParameterizedTest(name = "{0} to {1}, about {2}; {3} to {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "23, 23, false, 23, 23, true",
                "23, 23, false, 27, 27, false",
                "20, -, false, 30, 30, true",
                "20, -, false, 31, 31, false",
                "100, 100, true, 110, 110, true",
                "100, 100, true, 111, 111, false",
                "100, 100, true, 90, 90, true",
                "100, 100, true, 89, 89, false",
                "20, 30, false, 30, 40, true",
                "20, 30, false, 31, 40, false",
            })
    void countsAgreeWhereOneNumberWouldDoForBoth(long least, Long most, boolean about, long otherLeast, Long otherMost, boolean agree) {
        Count one = count(least, most, about);
        Count other = count(otherLeast, otherMost, false);

        assertThat(one.allows(other)).isEqualTo(agree);
        assertThat(other.allows(one)).isEqualTo(agree);
    }

    @Test
    void exactCountIsShownAsItsNumberAndAnyOtherInItsWords() {
        assertThat(count(23, 23L, false).shown()).isEqualTo("23 diplomats");
        assertThat(count(23, 23L, true).shown()).isEqualTo("some diplomats");
        assertThat(count(23, null, false).shown()).isEqualTo("some diplomats");
        assertThat(count(23, 24L, false).shown()).isEqualTo("some diplomats");
        assertThat(new Count("", 23, 23L, false, null, "23", new Span(0, 2)).shown()).isEqualTo("23");
    }

    @Test
    void countBelowNothingOrWithItsEndBeforeItsBeginningIsRefused() {
        assertThatThrownBy(() -> count(-1, null, false)).hasMessageContaining("-1");
        assertThatThrownBy(() -> count(3, 2L, false)).hasMessageContaining("3 to 2");
        assertThat(count(0, 0L, false).least()).isZero();
    }
}
