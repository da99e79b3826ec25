package org.chancery.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.coding.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-06, 2024-04-06, 6 Apr 2024",
        "2024-04-04, 2024-04-06, 4–6 Apr 2024",
        "2019-09-23, 2019-11-21, 23 Sep – 21 Nov 2019",
        "2019-12-30, 2020-01-02, 30 Dec 2019 – 2 Jan 2020",
        "2019-02-01, 2019-02-28, Feb 2019",
        "2019-02-01, 2019-04-30, Feb–Apr 2019",
        "2017-01-01, 2017-12-31, 2017",
        "2017-01-01, 2022-12-31, 2017–2022"
    })
    void aRangeIsWrittenAsInAChronicle(LocalDate start, LocalDate end, String written) {
        assertThat(Days.brief(new DateRange(start, end))).isEqualTo(written);
    }
}
