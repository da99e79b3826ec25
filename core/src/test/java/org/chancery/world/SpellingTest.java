package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and spellings of names, and days of which not all is known. */
class SpellingTest {

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Côte d’Ivoire; cote divoire",
                "U.S.; us",
                "São  Tomé - and Príncipe!; sao tome and principe",
                "Łódź; lodz",
                "Þingvellir; thingvellir",
                "Strauß; strauss",
                "Ærø; aero",
                "(Congo); congo",
                "İstanbul; istanbul",
                "Việt Nam 2; viet nam 2",
                "Москва; москва",
            })
    void keyHasNoAccentsNoCaseAndNoMarks(String name, String key) {
        assertThat(Key.of(name)).isEqualTo(key);
    }

    @Test
    void markAloneHasNoKey() {
        assertThat(Key.of("’")).isEmpty();
        assertThat(Key.of("-")).isEmpty();
    }

    @ParameterizedTest(name = "{0} written {1}: {2}")
    @CsvSource({
        "US, US, true",
        "US, us, false",
        "US, Us, false",
        "NATO, Nato, true",
        "NATO, nato, false",
        "NATO, Nato Pact, false",
        "U.S., U.S., true",
        "Turkey, TURKEY, true",
        "Turkey, turkey, false",
        "Ivory Coast, Ivory coast, false",
        "Ivory Coast, Ivory Coast, true",
        "the Gulf, the Gulf, true",
        "the Gulf, The Gulf, true",
        "Gulf states, Gulf states, true",
        "Gulf states, gulf states, false",
        "Gulf states, Gulfstates, true",
        "Gulf states, gulfstates, false",
        "foreign ministry, Foreign Ministry, true",
        "foreign ministry, foreign ministry, true",
    })
    void capitalsOfTheTableMustBeCapitalsInTheText(String inTable, String inText, boolean allowed) {
        assertThat(Spelling.allows(inTable, inText)).isEqualTo(allowed);
    }

    @Test
    void tokensAreJoinedWithoutAGapAtApostrophes() {
        assertThat(Key.joined(List.of("x", "People", "'s", "Republic"), 1, 4)).isEqualTo("People's Republic");
        assertThat(Key.joined(List.of("Cote", "d'", "Ivoire"), 0, 3)).isEqualTo("Cote d'Ivoire");
        assertThat(Key.joined(List.of("the", "'", "boss", "'"), 0, 4)).isEqualTo("the ' boss '");
        assertThat(Key.joined(List.of("one", "two"), 0, 1)).isEqualTo("one");
    }

    @Test
    void dayOfWhichOnlyTheMonthOrTheYearIsKnownBeginsAndEndsWithIt() {
        assertThat(PartialDate.first("2024-02")).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.last("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.first("2024")).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(PartialDate.last("2024")).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(PartialDate.first("2024-02-03")).isEqualTo(PartialDate.last("2024-02-03")).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(PartialDate.first("")).isNull();
        assertThat(PartialDate.last("")).isNull();
        assertThatThrownBy(() -> PartialDate.first("soon")).isInstanceOf(DateTimeException.class).hasMessageContaining("'soon'");
        assertThatThrownBy(() -> PartialDate.last("soon")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Deputy foreign minister, DEPUTY_FOREIGN_MINISTER",
        "Vice premier, DEPUTY_PREMIER",
        "Vice-President, VICE_PRESIDENT",
        "Permanent Representative to the United Nations, PERMANENT_REPRESENTATIVE",
        "High Commissioner, AMBASSADOR",
        "Chargé d'affaires, CHARGE",
        "Consul General, CONSUL",
        "Consultant, OFFICIAL",
        "Minister of Foreign Affairs, FOREIGN_MINISTER",
        "Secretary of State, FOREIGN_MINISTER",
        "Minister of National Defence, DEFENCE_MINISTER",
        "Home Secretary, INTERIOR_MINISTER",
        "Taoiseach, HEAD_OF_GOVERNMENT",
        "President of the Senate, SPEAKER",
        "President, HEAD_OF_STATE",
        "Emir, HEAD_OF_STATE",
        "Sultan of Brunei, HEAD_OF_STATE",
        "Minister of Justice, MINISTER",
        "Chief Justice, JUDGE",
        "Governor of the Central Bank, CENTRAL_BANKER",
        "Prosecutor General, JUDGE",
        "Chief of the General Staff, MILITARY_CHIEF",
        "Minister of Fish, MINISTER",
        "Clerk, OFFICIAL",
    })
    void titleTellsTheClassOfTheOffice(String title, OfficeClass office) {
        assertThat(OfficeTitle.classes(title)).containsExactly(office);
        assertThat(OfficeClass.of(office.code())).contains(office);
    }

    @Test
    void codeOfNoOfficeIsNone() {
        assertThat(OfficeClass.of("XX")).isEmpty();
        assertThat(OfficeClass.MINISTER.single()).isFalse();
        assertThat(OfficeClass.HEAD_OF_STATE.single()).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}, seen {2}, on {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-01-01, 2021-01-01, -, 2019-12-31, NOT_YET",
                "2020-01-01, 2021-01-01, -, 2020-01-01, HELD",
                "2020-01-01, 2021-01-01, -, 2021-01-01, HELD",
                "2020-01-01, 2021-01-01, -, 2021-01-02, ENDED",
                "2020-01-01, -, -, 2029-01-01, LIKELY",
                "-, -, -, 1929-01-01, LIKELY",
                "2020-01-01, -, 2022-01-01, 2022-01-01, HELD",
                "2020-01-01, -, 2022-01-01, 2022-01-02, LIKELY",
                "2020-01-01, -, 2022-01-01, 2026-01-01, LIKELY",
                "2020-01-01, -, 2022-01-01, 2026-01-02, ENDED",
            })
    void openSpellIsBelievedForFourYears(LocalDate from, LocalDate to, LocalDate seen, LocalDate day, Tenure.Hold hold) {
        Tenure tenure = new Tenure("Ana", List.of(), "ECU", List.of(OfficeClass.MINISTER), null, null, List.of(), from, to, seen);

        assertThat(tenure.on(day)).isEqualTo(hold);
        assertThat(hold.held()).isEqualTo(hold == Tenure.Hold.HELD || hold == Tenure.Hold.LIKELY);
    }
}
