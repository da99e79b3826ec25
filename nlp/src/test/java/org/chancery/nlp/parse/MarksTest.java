package org.chancery.nlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks the parser knows for those it does not. */
class MarksTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', value = {"«slander»,“slander”", "„slander‟,“slander“", "‹slander›,‘slander’", "Peru′s,Peru’s", "“as it was”,“as it was”", "in\u3000Lima\u00A0again,in Lima again", "\"as\",\"as\""})
    void strangeMarksAreKnownOnesInTheSamePlace(String written, String known) {
        assertThat(Marks.known(written)).isEqualTo(known).hasSameSizeAs(written);
    }
}
