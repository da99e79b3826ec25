package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How spans of time and rates are told. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 s", "89, 89 s", "100, 2 min", "3540, 59 min", "3600, 1 h", "12000, 3 h 20 min", "172800, 2 d", "190000, 2 d 4 h"
    })
    void spanIsToldInTheTwoLargestUnitsThatMatter(long seconds, String told) {
        assertThat(Amounts.time(Duration.ofSeconds(seconds))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0.44, 0.4", "9.96, 10.0", "12.4, 12", "1250.3, '1,250'"})
    void rateIsToldAsExactlyAsItIsKnown(double each, String told) {
        assertThat(Amounts.rate(each)).isEqualTo(told);
    }
}
