package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How near-copies of a text are told. */
class SketchTest {

    private static String prose(long seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words).mapToObj(i -> "word" + random.nextInt(4000)).collect(Collectors.joining(" "));
    }

    @Test
    void textIsACopyOfItselfInCapitalsAndWithOtherPunctuation() {
        String text = prose(1, 400);

        assertThat(Sketch.of(text).resemblance(Sketch.of(text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ")))).isEqualTo(1);
    }

    @Test
    void textWithAParagraphCutIsACopy() {
        String text = prose(2, 400);

        assertThat(Sketch.of(text).isCopyOf(Sketch.of(text.substring(0, text.length() * 4 / 5)))).isTrue();
    }

    @Test
    void anotherTextIsNone() {
        assertThat(Sketch.of(prose(3, 400)).isCopyOf(Sketch.of(prose(4, 400)))).isFalse();
    }

    @Test
    void textTooShortForARunOfWordsIsACopyOfNothing() {
        assertThat(Sketch.of("two words").isCopyOf(Sketch.of("two words"))).isFalse();
    }
}
