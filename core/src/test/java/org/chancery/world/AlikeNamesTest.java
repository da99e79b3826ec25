package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names sound the same: one word, all words, some of them. */
class AlikeNamesTest {

    private static boolean same(String wanted, String body, String person, String... variants) {
        Tenure tenure = new Tenure(
                person, List.of(variants), body, List.of(OfficeClass.MINISTER), null, null, List.of("GOV"), null, null, null);
        return AlikeNames.same(words(wanted), tenure, AlikeNamesTest::words);
    }

    private static String[] words(String name) {
        return name.toLowerCase(Locale.ROOT).split(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "Kadhafi, Muammar Gaddafi", "Moammar Kadhafi, Muammar Gaddafi", "Muammar Muhammad Gaddafi, Muammar Gaddafi",
        "Moammar Kadhafi, Muammar Muhammad Gaddafi", "M Moammar Kadhafi, Muammar Gaddafi", "Abdel Aziz, Abdelaziz",
        "Kadhafi, Gaddafi", "Gaddafi, Gaddafi"
    })
    void nameSoundsTheSameBySurnameInFullOrWithoutItsMiddle(String wanted, String person) {
        assertThat(same(wanted, "LBY", person)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Moammar, Muammar Gaddafi", "Kadhafi Moammar, Muammar Gaddafi", "Moammar Mubarak, Muammar Gaddafi",
        "Seif Kadhafi, Muammar Gaddafi", "M Kadhafi, Muammar Gaddafi", "Mubarak, Muammar Gaddafi", "Moammar Kadhafi, Gaddafi",
        "Moammar X, Muammar Gaddafi", "Moammar Kadhafi, X Gaddafi", "Kadhafi Kadhafi, Muammar Gaddafi"
    })
    void givenNameAnotherOrderOneWordOfSeveralAndOtherWordsDoNot(String wanted, String person) {
        assertThat(same(wanted, "LBY", person)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CHN, true", "LBY, false"})
    void firstWordIsTheFamilyNameWhereItStandsFirst(String body, boolean same) {
        assertThat(same("Gaddafi", body, "Kadhafi Muammar")).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Kadhafi, true", "Mubarak, true", "Saddat, false"})
    void anyOfThePersonsNamesWillDo(String wanted, boolean same) {
        assertThat(same(wanted, "LBY", "Hosni Moubarak", "Nobody Else", "Muammar Gaddafi")).isEqualTo(same);
    }
}
