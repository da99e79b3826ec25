package org.chancery.nlp.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(CalendarNames.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "April 6, 2024 | 2024-04-06",
        "April 6 2024 | 2024-04-06",
        "Apr. 6, 2024 | 2024-04-06",
        "6 April 2024 | 2024-04-06",
        "6 April, 2024 | 2024-04-06",
        "6th of April 2024 | 2024-04-06",
        "Saturday 6 April 2024 | 2024-04-06",
        "Sat., April 6, 2024 | 2024-04-06",
        "2024-04-06 | 2024-04-06",
        "29 February 2020 | 2020-02-29",
        "2024/04/06 | 2024-04-06",
        "06.04.2024 | 2024-04-06",
        "23/04/2024 | 2024-04-23",
        "04/23/2024 | 2024-04-23",
    })
    void dateWithItsYearIsRead(String text, LocalDate day) {
        assertThat(reader.at(text, 0)).hasValueSatisfying(found -> {
            assertThat(found.date().complete()).hasValue(day);
            assertThat(found.end()).isEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 31", "29 February 2021", "Mission 6", "6 envoys", "April", "2024-13-01", "04/06/2024", "Envoy, April 6"})
    void otherWordsAreNoDate(String text) {
        assertThat(reader.at(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02,12,31,2023-12-31", "2024-12-30,1,2,2024-01-02", "2023-06-01,2,29,2020-02-29"})
    void yearLeftOutIsTheLastOne(LocalDate limit, int month, int day, LocalDate meant) {
        assertThat(PartialDate.of(month, day).latestBy(limit)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,1,2,2025-01-02", "2024-12-30,12,30,2024-12-30", "2023-06-01,2,29,2024-02-29"})
    void yearLeftOutIsTheNextOne(LocalDate limit, int month, int day, LocalDate meant) {
        assertThat(PartialDate.of(month, day).earliestFrom(limit)).isEqualTo(meant);
    }
}
