package org.chancery.nlp.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {

    private static final HeadingReader READER = HeadingReader.english();

    private static Heading read(String text, @Nullable LocalDate published, @Nullable LocalDate fallback) {
        return READER.read(
                new Dispatch("1", "test", null, null, List.of(), null, published, "en", text), fallback);
    }

    private static Heading read(String text) {
        return read("Envoy leaves\n\n" + text, null, LocalDate.of(2024, 4, 8));
    }

    /** Each line: the paragraph as written (the body is "Police said so."), place, date, agency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "QUITO, April 6 (Avalon News) — Police said so. | Quito | 2024-04-06 | Avalon News",
        "TEGUCIGALPA, 22 September 2009 (Isthmus Report) — Police said so. | Tegucigalpa | 2009-09-22 | Isthmus Report",
        "CÚCUTA, Colombia, Feb. 23, 2019 (Frontier News) - Police said so. | Cúcuta | 2019-02-23 | Frontier News",
        "April 6, 2024 (EIRNS)—Police said so. | - | 2024-04-06 | EIRNS",
        "(Reuters) - Police said so. | - | - | Reuters",
        "QUITO (Reuters) - Police said so. | Quito | - | Reuters",
        "Quito, 6 Apr (EFE).- Police said so. | Quito | 2024-04-06 | EFE",
        "Quito, Apr 6 (PTI) Police said so. | Quito | 2024-04-06 | PTI",
        "WASHINGTON — Police said so. | Washington | - | -",
        "WASHINGTON ― Police said so. | Washington | - | -",
        "KYIV/MOSCOW (Agency) — Police said so. | Kyiv/Moscow | - | Agency",
        "BEIJING, China (CNN) -- Police said so. | Beijing | - | CNN",
        "BEIJING --Police said so. | Beijing | - | -",
        "BEIJING, Thursday, May 3, 2012 — Police said so. | Beijing | 2012-05-03 | -",
        "THE HAGUE, Tuesday 12 November 2019 (Delta & Dyke News) — Police said so. | The Hague | 2019-11-12 | Delta & Dyke News",
        "ISLAMABAD, Aug 8, 2019: Police said so. | Islamabad | 2019-08-08 | -",
        "CARACAS, Aug 29 2022 (Orinoco Press Agency) — Police said so. | Caracas | 2022-08-29 | Orinoco Press Agency",
        "HEMPSTEAD, N.Y., Sept. 26 (UPI) — Police said so. | Hempstead | 2023-09-26 | UPI",
        "RUSSELLVILLE, Ark. (AP) - Police said so. | Russellville | - | AP",
        "Edmonton, Ky. (November 28, 2016) – Police said so. | Edmonton | 2016-11-28 | -",
        "PORT-AU-PRINCE, Haiti — Police said so. | Port-au-Prince | - | -",
        "RIO DE JANEIRO (AFP) – Police said so. | Rio de Janeiro | - | AFP",
        "ST. PETERSBURG, Russia — Police said so. | St. Petersburg | - | -",
        "WASHINGTON D.C. (Agency) — Police said so. | Washington D.C. | - | Agency",
        "LOUISVILLE, KY--(Marketwire - December 23, 2010) - Police said so. | Louisville | 2010-12-23 | Marketwire",
        "DUBAI, Thursday (Agency) — Police said so. | Dubai | 2024-04-04 | Agency",
        "BEIJING, April 6 /Xinhua/ -- Police said so. | Beijing | 2024-04-06 | Xinhua",
        "WASHINGTON (RNS News) Police said so. | Washington | - | RNS News",
        "QUITO, 2024-04-06 (Agency) — “Police said so. | Quito | 2024-04-06 | Agency",
    })
    void datelineIsTakenApart(String paragraph, @Nullable String place, @Nullable LocalDate date, @Nullable String agency) {
        Heading heading = read(paragraph);

        assertThat(heading.dispatch().agency()).isEqualTo(agency);
        assertThat(heading.dispatch().dateline())
                .isEqualTo(place == null && date == null ? null : new Dateline(place, date));
        assertThat(heading.dispatch().text().substring(heading.bodyStart()).replace("“", ""))
                .isEqualTo("Police said so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LONDON is a city of spies, police said.",
        "NATO — which has no embassy — said so.",
        "NATO — Britain included — said so.",
        "UN officials said so.",
        "AS the temperature fell, police left.",
        "By midnight the bargain was coming apart.",
        "On April 6, 2024 police said so.",
        "Mexico - Ecuador's old friend - said so.",
        "President Smith (Avalon) said so.",
        "EXCLUSIVE — Police said so.",
        "Police said (Reuters) - so they did.",
        "US-led forces said so.",
        "From April 6 to April 8 police said so.",
    })
    void noDatelineIsSeenInABody(String paragraph) {
        Heading heading = read(paragraph);

        assertThat(heading.dispatch().dateline()).isNull();
        assertThat(heading.dispatch().agency()).isNull();
        assertThat(heading.dispatch().authors()).isEmpty();
        assertThat(heading.bodyStart()).isEqualTo("Envoy leaves\n\n".length());
    }

    /** Each line: the byline, authors, agency, place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "By Jane Doe in Quito | Jane Doe | - | Quito",
        "By JANE DOE / Reuters | Jane Doe | Reuters | -",
        "By JANE DOE and JOHN ROE | Jane Doe,John Roe | - | -",
        "By Jane Doe, John Roe and Ana María de la Cruz | Jane Doe,John Roe,Ana María de la Cruz | - | -",
        "By Jane Doe, Associated Press | Jane Doe | Associated Press | -",
        "By Jane Doe for Reuters | Jane Doe | Reuters | -",
        "By a staff writer | - | - | -",
        "By Our Diplomatic Staff | - | - | -",
        "By our Bogotá correspondent | - | - | Bogotá",
        "From our correspondent in Quito | - | - | Quito",
        "From our own correspondent in San José | - | - | San José",
        "By Jane Doe, Diplomatic Correspondent | Jane Doe | - | -",
        "Jane Doe in Quito | Jane Doe | - | Quito",
        "By J. M. Roe | J. M. Roe | - | -",
    })
    void bylineNamesWhoWroteAndWhere(
            String line, @Nullable String authors, @Nullable String agency, @Nullable String place) {
        Dispatch dispatch = read(line + "\n\nPolice said so.").dispatch();

        assertThat(String.join(",", dispatch.authors())).isEqualTo(authors == null ? "" : authors);
        assertThat(dispatch.agency()).isEqualTo(agency);
        assertThat(dispatch.dateline()).isEqualTo(place == null ? null : new Dateline(place, null));
    }

    @Test
    void barSetsAgencyOff() {
        Dispatch dispatch = read("By JANE DOE | Avalon News\n\nPolice said so.").dispatch();

        assertThat(dispatch.authors()).containsExactly("Jane Doe");
        assertThat(dispatch.agency()).isEqualTo("Avalon News");
    }

    @Test
    void bylineAndDayOnTheirOwnLinesMakeTheDateline() {
        Heading heading = read("By our Bogotá correspondent\n24 February 2019\n\nPolice said so.");

        assertThat(heading.dispatch().dateline()).isEqualTo(new Dateline("Bogotá", LocalDate.of(2019, 2, 24)));
        assertThat(heading.dispatch().published()).isEqualTo("2019-02-24");
        assertThat(heading.dispatch().text().substring(heading.bodyStart())).isEqualTo("Police said so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Published 6 April 2024, 10:31 GMT",
        "Published: April 6, 2024 at 10:31 a.m. EST",
        "Published on 2024-04-06T10:31:00Z",
        "Posted Saturday, April 6, 2024",
        "First published: 6 Apr 2024",
    })
    void lineOfItsOwnTellsTheDayOfPublication(String line) {
        Heading heading = read(line + "\nUpdated 7 April 2024\n\nPolice said so.");

        assertThat(heading.dispatch().published()).isEqualTo("2024-04-06");
        assertThat(heading.dispatch().text().substring(heading.bodyStart())).isEqualTo("Police said so.");
    }

    @Test
    void dayTheInputStatesStandsAgainstTheDateline() {
        Dispatch dispatch = read("Envoy leaves\n\nQUITO, April 6, 2024 (Agency) — Police said so.", LocalDate.of(2024, 4, 7), null)
                .dispatch();

        assertThat(dispatch.published()).isEqualTo("2024-04-07");
        assertThat(dispatch.dateline()).isEqualTo(new Dateline("Quito", LocalDate.of(2024, 4, 6)));
    }

    @Test
    void datelineWithoutYearTakesTheYearBeforeInJanuary() {
        Dispatch dispatch = read("Envoy leaves\n\nQUITO, Dec. 31 (Agency) — Police said so.", LocalDate.of(2024, 1, 1), null)
                .dispatch();

        assertThat(dispatch.dateline()).isEqualTo(new Dateline("Quito", LocalDate.of(2023, 12, 31)));
    }

    @Test
    void datelineWithoutYearTellsNoDayWhereNobodyKnowsTheYear() {
        Dispatch dispatch = read("Envoy leaves\n\nQUITO, Dec. 31 (Agency) — Police said so.", null, null).dispatch();

        assertThat(dispatch.dateline()).isEqualTo(new Dateline("Quito", null));
        assertThat(dispatch.published()).isNull();
    }

    @Test
    void userDayIsUsedWhereTheTextHasNone() {
        assertThat(read("Police said so.").dispatch().published()).isEqualTo("2024-04-08");
    }

    @Test
    void firstLineOnItsOwnIsTheHeadline() {
        assertThat(read("Police said so.").dispatch().title()).isEqualTo("Envoy leaves");
    }

    @Test
    void sentenceOnItsOwnIsNoHeadline() {
        assertThat(read("The envoy left.\n\nPolice said so.", null, null).dispatch().title()).isNull();
    }

    @Test
    void datelineIsFoundBelowAStandfirst() {
        Heading heading = read("Curfew lifted, but the city waits\n\nQUITO (Agency) — Police said so.");

        assertThat(heading.dispatch().dateline()).isEqualTo(new Dateline("Quito", null));
    }

    @Test
    void closingDashSignsTheAgency() {
        assertThat(read("Police said so.\n\n— Avalon News Agency").dispatch().agency()).isEqualTo("Avalon News Agency");
    }

    @Test
    void additionalReportersFollowTheAuthors() {
        Dispatch dispatch = read("By Jane Doe\n\nPolice said so.\n\n(Additional reporting by John Roe in Lima; editing by Max Poe)")
                .dispatch();

        assertThat(dispatch.authors()).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void textWithoutHeadingBeginsWithItsBody() {
        assertThat(read("Police said so, and nobody else did.", null, null).bodyStart()).isZero();
    }

    @Test
    void headlineAloneHasAnEmptyBody() {
        Heading heading = READER.read(
                new Dispatch("1", "test", "Envoy leaves", null, List.of(), null, null, "en", "Envoy leaves"), null);

        assertThat(heading.bodyStart()).isEqualTo("Envoy leaves".length());
    }
}
