package org.chancery.nlp.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPieceCutterTest {

    private static final WordPieceCutter CUTTER = new WordPieceCutter(
            Vocabulary.of("[CLS]", "[SEP]", "[UNK]", "envoy", "re", "##call", "##ed", "sao", "tome", ".", "don", "'", "t", "中"));

    @Test
    void wordIsCutIntoTheLongestPiecesFromTheLeft() {
        assertThat(CUTTER.cut("Envoy recalled.", 16).ids()).containsExactly(0, 3, 4, 5, 6, 9, 1);
    }

    @Test
    void piecesTellWhereTheyStand() {
        Pieces pieces = CUTTER.cut("Envoy recalled.", 16);

        assertThat(pieces.starts()).containsExactly(-1, 0, 6, 8, 12, 14, -1);
        assertThat(pieces.ends()).containsExactly(-1, 5, 8, 12, 14, 15, -1);
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(CUTTER.cut("SÃO Tomé", 16).ids()).containsExactly(0, 7, 8, 1);
    }

    @Test
    void wordWithAnUnknownRestIsUnknownAsAWhole() {
        assertThat(CUTTER.cut("recallx envoy", 16).ids()).containsExactly(0, 2, 3, 1);
    }

    @Test
    void marksAndChineseCharactersStandAlone() {
        assertThat(CUTTER.cut("don't中中", 16).ids()).containsExactly(0, 10, 11, 12, 13, 13, 1);
    }

    @Test
    void whatIsBeyondTheMostIsLeftOut() {
        assertThat(CUTTER.cut("envoy envoy envoy envoy", 4).ids()).containsExactly(0, 3, 3, 1);
    }

    @Test
    void letterOutsideTheBasicPlaneKeepsOffsetsInCodeUnits() {
        Pieces pieces = CUTTER.cut("\uD83D\uDE00 envoy", 16);

        assertThat(pieces.ids()).containsExactly(0, 2, 3, 1);
        assertThat(pieces.starts()).containsExactly(-1, 0, 3, -1);
    }
}
