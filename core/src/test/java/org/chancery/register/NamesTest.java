package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of reports and of persons. */
class NamesTest {

    @Test
    void reportsAreOrderedByDispatchThenByTheNumberOfTheirEventThenByDyad() {
        assertThat(List.of(
                        new ReportId("a", "e2", 0), new ReportId("a", "e2", 1), new ReportId("a", "e3", 0), new ReportId("a", "e10", 0), new ReportId("b", "e1", 0)))
                .isSorted();
        assertThat(new ReportId("a", "e2", 0)).isEqualByComparingTo(new ReportId("a", "e2", 0));
    }

    @Test
    void reportIsCalledByElevenLettersOfItsNameOrMore() {
        ReportId id = new ReportId("a", "e2", 0);

        assertThat(id.isCalled(id.shortName())).isTrue();
        assertThat(id.isCalled(id.shortName().substring(0, 11))).isTrue();
        assertThat(id.isCalled(id.shortName().substring(0, 10))).isFalse();
        assertThat(id.isCalled(new ReportId("b", "e2", 0).shortName())).isFalse();
    }

    @Test
    void lastNameThatABeginningCanHaveFillsItUp() {
        assertThat(ReportId.lastNamed("E0123456789")).isEqualTo("E0123456789zzzz").hasSize(15);
        assertThat(ReportId.lastNamed("E0123456789abcd")).isEqualTo("E0123456789abcd");
        assertThat(ReportId.lastNamed("E0123456789abcdef")).isEqualTo("E0123456789abcdef");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Jorge Glas, Glas, true",
        "Glas, Jorge Glas, true",
        "Jorge Glas, Jorge, false",
        "Jorge David Glas Espinel, Glas, true",
        "Jorge David Glas Espinel, Espinel, true",
        "Jorge David Glas Espinel, David, false",
        "Jorge David Glas Espinel, Jorge Glas, true",
        "Ana Ruiz, Luis Ruiz, false",
        "Álvaro Núñez, Alvaro Nunez, true",
        "J. Glas, Glas, true",
        "Glas, Glas, true",
        "?, Glas, false",
    })
    void personsAreOneIfOneNameIsTheOthersOrItsFamilyName(String one, String other, boolean same) {
        assertThat(PersonName.same(one, other)).isEqualTo(same);
    }

    @Test
    void lastWordsAreTheLastTwoEachOnce() {
        assertThat(PersonName.of("Jorge David Glas Espinel").lastWords()).containsExactly("glas", "espinel");
        assertThat(PersonName.of("Glas").lastWords()).containsExactly("glas");
        assertThat(PersonName.of("Boutros Boutros").lastWords()).containsExactly("boutros");
    }

    @ParameterizedTest
    @CsvSource({
        "José María Núñez-Silva, jose maria nunez silva, person-jose-maria-nunez-silva",
        "O'Brien (Jr.), brien jr, person-o-brien-jr-",
        "Kim 2 Ⅳ, kim, person-kim-2-ⅳ",
        "محمد بن سلمان, محمد بن سلمان, person-محمد-بن-سلمان",
        "'  Al-Assad  ', al assad, person--al-assad-",
        "𐐀𐐁x9y, 𐐨𐐩x, person-𐐨𐐩x9y",
    })
    void namesAreComparedWithoutAccentsCapitalsAndSigns(String name, String words, String id) {
        assertThat(String.join(" ", PersonName.of(name).words())).isEqualTo(words);
        assertThat(new CaseNames().of("person", name)).isEqualTo(id);
    }
}
