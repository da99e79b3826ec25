package org.chancery.nlp.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class EncodingTest {

    /** A mark, then two pieces of three letters with a space between; two numbers a vector. */
    private static final Encoding ENCODING = new Encoding(
            new int[] {-1, 0, 4}, new int[] {-1, 3, 7}, List.of(new float[] {9, 9, 1, 2, 3, 6}), 2);

    @Test
    void spanIsTheMeanOfThePiecesItTouches() {
        float[] into = new float[3];

        assertThat(ENCODING.pool(0, List.of(new Span(2, 5)), into, 1)).isTrue();
        assertThat(into).containsExactly(0, 2, 4);
    }

    @Test
    void spanThatTouchesNoPieceIsZeros() {
        float[] into = {7, 7};

        assertThat(ENCODING.pool(0, List.of(new Span(3, 4)), into, 0)).isFalse();
        assertThat(into).containsExactly(0, 0);
    }

    @Test
    void wholeTextCountsTheMarks() {
        float[] into = new float[2];

        ENCODING.pool(0, into, 0);

        assertThat(into[0]).isEqualTo(13f / 3);
    }
}
