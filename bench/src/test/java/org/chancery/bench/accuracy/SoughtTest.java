package org.chancery.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class SoughtTest {

    @Test
    void wordsAreFoundWhateverTheirMarksSpacingAndCase() {
        String text = "He said: “Our  patience\nhas run out.”";

        assertThat(new Sought(text).find("\"our patience has"))
                .extracting(span -> span.in(text))
                .containsExactly("“Our  patience\nhas");
    }

    @Test
    void everyPlaceIsFound() {
        assertThat(new Sought("a b a").find("a")).containsExactly(new Span(0, 1), new Span(4, 5));
    }
}
