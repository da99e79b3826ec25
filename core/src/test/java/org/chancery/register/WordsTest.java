package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hashes of words and of whole texts. Registers keep them, so they must stay what they are. */
class WordsTest {

    private static final String TEXT =
            IntStream.range(0, 300).mapToObj(i -> "word" + i * 7919 % 997).collect(Collectors.joining(" "));

    @Test
    void hashesAreTheOnesThatRegistersKeep() {
        assertThat(Words.of("ab").hashes()).isEmpty();
        assertThat(Words.of("abcd").hashes()).containsExactly(((('a' * 31) + 'b') * 31 + 'c') * 31 + 'd');
        assertThat(Words.of("abcdefgh").hashes()).isEqualTo(Words.of("abcdef").hashes()).isNotEqualTo(Words.of("abcde").hashes());
    }

    @Test
    void wordsOfFourLettersCountWhateverTheirCaseOrOrderOrNumber() {
        assertThat(Words.of("Zebras and LIONS, zebras!")).isEqualTo(Words.of("lions zebras")).hasSameHashCodeAs(Words.of("lions zebras"));
        assertThat(Words.of("over the lines").hashes()).hasSize(2).isSorted();
        assertThat(Words.of("übers 𝒜𝒜𝒜𝒜").hashes()).hasSize(2);
    }

    @Test
    void overlapIsTheShareOfTheShorter() {
        Words four = Words.of("alpha bravo charlie delta");

        assertThat(four.overlap(four)).isEqualTo(1);
        assertThat(four.overlap(Words.of("bravo delta"))).isEqualTo(1);
        assertThat(Words.of("bravo delta").overlap(four)).isEqualTo(1);
        assertThat(four.overlap(Words.of("bravo hotel"))).isEqualTo(0.5);
        assertThat(four.overlap(Words.of("hotel india"))).isZero();
        assertThat(four.overlap(Words.NONE)).isZero();
        assertThat(Words.NONE.overlap(four)).isZero();
    }

    @Test
    void wordsNobodySawAreNotTheSameAsNoWords() {
        assertThat(Words.NONE).isNotEqualTo(Words.UNSEEN).isEqualTo(Words.of(""));
        assertThat(Words.UNSEEN).isNotEqualTo(Words.NONE).isEqualTo(Words.UNSEEN);
        assertThat(Words.of("alpha")).isNotEqualTo(Words.of("bravo")).isNotEqualTo("alpha");
        assertThat(Words.of("alpha").hashCode()).isNotEqualTo(Words.of("bravo").hashCode());
    }

    @Test
    void hashesComeBackAsTheyWereKept() {
        Words words = Words.of("alpha bravo charlie");
        Sketch sketch = Sketch.of(TEXT);

        assertThat(Words.ofHashes(words.hashes())).isEqualTo(words);
        assertThat(Sketch.ofHashes(sketch.hashes())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        assertThat(Sketch.of(TEXT + " end")).isNotEqualTo(Sketch.of("other words than these ones here")).isNotEqualTo("sketch");
        assertThat(Sketch.of(TEXT).hashCode()).isNotEqualTo(Sketch.of("one two three four five six").hashCode());
    }

    @Test
    void sketchIsTheOneThatRegistersKeep() {
        assertThat(Sketch.of("one two three four five").hashes()).containsExactly(7494509052307764677L);
        assertThat(Arrays.hashCode(Sketch.of(TEXT).hashes())).isEqualTo(585528474);
    }

    @Test
    void sketchKeepsTheSmallestSixtyFourInOrder() {
        assertThat(Sketch.of(TEXT).hashes()).hasSize(Sketch.SIZE).isSorted();
        assertThat(Sketch.of("one two three four five six seven").hashes()).hasSize(3);
        assertThat(Sketch.of("one two three four").hashes()).isEmpty();
        assertThat(Sketch.of("").hashes()).isEmpty();
    }

    @Test
    void resemblanceIsTheShareOfTheSmallestThatBothHave() {
        Sketch one = Sketch.ofHashes(new long[] {1, 2, 3, 4});
        Sketch other = Sketch.ofHashes(new long[] {3, 4, 5, 6});

        assertThat(one.resemblance(one)).isEqualTo(1);
        assertThat(one.resemblance(other)).isEqualTo(0.5);
        assertThat(other.resemblance(one)).isEqualTo(0.5);
        assertThat(Sketch.ofHashes(new long[] {1, 2}).resemblance(one)).isEqualTo(0.5);
        assertThat(one.resemblance(Sketch.ofHashes(new long[] {1, 2}))).isEqualTo(0.5);
        assertThat(one.resemblance(Sketch.ofHashes(new long[0]))).isZero();
        assertThat(Sketch.ofHashes(new long[0]).resemblance(Sketch.ofHashes(new long[0]))).isZero();
    }

    @Test
    void copySharesTwoKeysAndMoreThanHalfOfAll() {
        Sketch one = Sketch.ofHashes(new long[] {1, 2, 3, 4, 5, 6});

        assertThat(one.isCopyOf(Sketch.ofHashes(new long[] {1, 2, 3, 4, 7, 8}))).isTrue();
        assertThat(one.isCopyOf(Sketch.ofHashes(new long[] {1, 2, 3, 7, 8, 9}))).isFalse();
        assertThat(one.isCopyOf(Sketch.ofHashes(new long[] {1, 7, 8, 9}))).isFalse();
        assertThat(Sketch.ofHashes(new long[] {5}).isCopyOf(Sketch.ofHashes(new long[] {5}))).isTrue();
        assertThat(Sketch.ofHashes(new long[] {}).isCopyOf(Sketch.ofHashes(new long[] {}))).isFalse();
    }
}
