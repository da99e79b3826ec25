package org.chancery.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is reckoned from measured figures. */
class SizingTest {

    @Test
    void coresFollowFromSentencesAndRate() {
        assertThat(Sizing.tables("sentences=20", "rate=100", "busy=0.5"))
                .contains("| sentences | 6.0 million a day | 10.0 thousand million |")
                .contains("| reading, processor time | 17 core-hours a day | 27,778 core-hours |")
                .contains("| cores for it | 2, busy 50% of the day |");
    }

    @Test
    void aFigureNobodyKnowsIsRefusedWithTheNames() {
        assertThatThrownBy(() -> Sizing.tables("speed=9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed=9")
                .hasMessageContaining("rate");
    }
}
