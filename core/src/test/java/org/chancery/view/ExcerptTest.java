package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of a dispatch, with as much around them as helps. */
class ExcerptTest {

    private static final String LONG =
            "At the end of a long week in which nothing else was told, police broke into the embassy at night, and the whole town came out to see what was done.";

    private static String excerpt(String words, int most, String... sentences) {
        Paper paper = new Paper("a", null, sentences);
        return Excerpt.of(paper.reading(), paper.span(words), most);
    }

    @Test
    void shortSentenceIsShownWhole() {
        assertThat(excerpt("broke", 160, "It was calm.", "Police broke in.", "It was late.")).isEqualTo("Police broke in.");
    }

    @Test
    void longSentenceIsCutAtWordsOnBothSides() {
        assertThat(excerpt("broke into", 160, LONG)).isEqualTo("… week in which nothing else was told, police broke into the embassy at night, and the whole town …");
    }

    @Test
    void excerptThatIsStillTooLongIsCutAtAWord() {
        assertThat(excerpt("broke into", 30, LONG)).isEqualTo("… week in which nothing else was …");
        assertThat(excerpt("Police", 10, "Police broke in.")).isEqualTo("Police …");
    }

    @Test
    void wordsNearAnEndOfTheSentenceAreShownToThatEnd() {
        assertThat(excerpt("At the end", 160, LONG)).isEqualTo("At the end of a long week in which nothing else was …");
        assertThat(excerpt("was done", 160, LONG)).isEqualTo("… and the whole town came out to see what was done.");
    }

    @Test
    void wordsWithoutAGapAroundThemAreShownAlone() {
        String run = "x".repeat(60);

        assertThat(excerpt("middle", 160, run + "middle" + run)).isEqualTo("… middle …");
    }

    @Test
    void lineBreaksAndRunsOfSpaceAreOneSpace() {
        assertThat(excerpt("broke", 160, "Police\n   broke\t in.")).isEqualTo("Police broke in.");
    }
}
