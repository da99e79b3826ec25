package org.chancery.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-06",
                "2024-04-06T23:30:00-05:00",
                "20240406",
                "20240406T233000Z",
                "2024/4/6",
                "Sat, 06 Apr 2024 23:30:00 GMT",
                "April 6, 2024 at 11:30 p.m.",
                "Published: Apr. 6th, 2024",
                "6 April 2024",
                "6 de abril de 2024",
                "6. April 2024",
                "le 6 avril 2024",
                "1712444400",
                "1712444400000"
            })
    void oneDayIsWrittenInManyWays(String written) {
        assertThat(Day.in(written)).contains(LocalDate.of(2024, 4, 6));
    }

    @Test
    void figuresThatCanMeanTwoDaysAreNotGuessedAt() {
        assertThat(Day.in("04/06/2024")).isEmpty();
        assertThat(Day.in("23/04/2024")).contains(LocalDate.of(2024, 4, 23));
        assertThat(Day.in("04/23/2024")).contains(LocalDate.of(2024, 4, 23));
    }

    @Test
    void impossibleDayIsNoDay() {
        assertThat(Day.in("2024-02-31")).isEmpty();
        assertThat(Day.in("Area 51 2024")).isEmpty();
        assertThat(Day.in("")).isEmpty();
    }
}
