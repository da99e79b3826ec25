package org.chancery.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "- he said", "\t=1", "\r=1", "\n=1", "\uFF1D1+1", "\uFF20SUM(1)"})
    void noCellIsAFormulaAndNoneLosesItsWords(String cell) {
        String written = Separator.COMMA.cell(cell);

        assertThat(written.charAt(0) == '"' ? written.charAt(1) : written.charAt(0)).isEqualTo('\'');
        assertThat(Separator.unguarded("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-78.52", "-7", "+3.5", "-1e-3", "Quito", "'tis", ""})
    void numbersAndWordsStayAsTheyAre(String cell) {
        assertThat(Separator.COMMA.cell(cell)).isEqualTo(cell);
        assertThat(Separator.unguarded(cell)).isEqualTo(cell);
    }

    @Test
    void quotationMarksAreDoubledAndTabsBecomeSpaces() {
        assertThat(Separator.COMMA.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(Separator.TAB.cell("a\tb\nc")).isEqualTo("a b c");
    }
}
