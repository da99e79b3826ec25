package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

    private static final World WORLD = World.load();

    @ParameterizedTest
    @CsvSource({
        "zelensky, zelenskyy", "zelenskiy, zelenskyj", "gaddafi, qaddafi", "gaddafi, kadhafi", "mohammed, muhammad",
        "mohamed, mohammad", "mueller, muller", "romanoff, romanov", "yeltsin, eltsin", "hussein, husain",
        "abdullah, abdallah", "abdelaziz, abdulaziz", "yushchenko, iushchenko", "timochenko, timoshenko",
        "poroschenko, poroshenko", "kuchma, koutchma"
    })
    void oneNameSoundsAlikeHoweverItIsSpelled(String one, String other) {
        assertThat(Romanisation.of(one)).isEqualTo(Romanisation.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "putin, patten", "merkel, macron", "karzai, karimov", "lee, lao", "hassan, hussein", "petrov, petrova",
        "santos, sands", "maduro, madero", "kim, kam"
    })
    void differentNamesSoundDifferent(String one, String other) {
        assertThat(Romanisation.of(one)).isNotEqualTo(Romanisation.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Zelensky, UKR", "Volodymyr Zelenskiy, UKR", "Moammar Kadhafi, LBY", "Viktor Ianukovich, UKR",
        "Mohammad Morsy, EGY", "Sergei Lavroff, RUS"
    })
    void anotherRomanisationFindsThePerson(String name, String body) {
        assertThat(WORLD.tenuresSpelledAlike(name)).extracting(Tenure::body).contains(body);
    }

    @Test
    void aForenameAloneFindsNobody() {
        assertThat(WORLD.tenuresSpelledAlike("Wolodymyr")).noneMatch(tenure -> tenure.person().startsWith("Volodymyr "));
    }

    @Test
    void aNameOfNobodyFindsNobody() {
        assertThat(WORLD.tenuresSpelledAlike("Xqqthlaw Brzzkt")).isEmpty();
        assertThat(WORLD.tenuresSpelledAlike("")).isEmpty();
    }
}
