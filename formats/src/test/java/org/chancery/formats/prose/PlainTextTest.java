package org.chancery.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void firstShortLineWithoutFullStopIsTheHeadline() {
        Article article = PlainText.read("Peru recalls its envoy\n\nLima recalled its envoy.\n\nIt gave no reason.\n");

        assertThat(article.title()).isEqualTo("Peru recalls its envoy");
        assertThat(article.paragraphs()).containsExactly("Lima recalled its envoy.", "It gave no reason.");
    }

    @Test
    void firstSentenceIsNoHeadline() {
        Article article = PlainText.read("Peru recalled its envoy.\n\nIt gave no reason.");

        assertThat(article.title()).isNull();
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void headlineMayEndWithAnAcronym() {
        assertThat(PlainText.read("Peru recalls envoy from U.S.\n\nIt gave no reason.").title())
                .isEqualTo("Peru recalls envoy from U.S.");
    }

    @Test
    void dayAgencyAndBylineAboveTheHeadlineGoBehindIt() {
        Article article = PlainText.read("Reuters\n\n6 April 2024, 10:31 GMT\n\nBy Jane Doe\n\nPeru recalls its envoy\n\nLima said so.");

        assertThat(article.title()).isEqualTo("Peru recalls its envoy");
        assertThat(article.paragraphs()).containsExactly("Reuters", "6 April 2024, 10:31 GMT", "By Jane Doe", "Lima said so.");
    }

    @Test
    void headlineMayHoldADay() {
        assertThat(PlainText.read("Peru recalls envoy of April 6, 2024\n\nLima said so.\n\nMore.").title())
                .isEqualTo("Peru recalls envoy of April 6, 2024");
    }

    @Test
    void lonelyLineIsNoHeadline() {
        assertThat(PlainText.read("Peru recalls its envoy").title()).isNull();
    }

    @Test
    void datelineBeginsTheBody() {
        assertThat(PlainText.read("LIMA, March 4 (Agency) — Peru recalled its envoy, and more to come\n\nMore.").title())
                .isNull();
    }

    @Test
    void skipLinkIsNoHeadline() {
        Article article = PlainText.read("Skip to content\n\nPeru recalls its envoy\n\nLima recalled its envoy.");

        assertThat(article.title()).isEqualTo("Peru recalls its envoy");
        assertThat(article.text()).isEqualTo("Peru recalls its envoy\n\nLima recalled its envoy.");
    }

    @Test
    void wrappedLinesAreJoined() {
        Article article = PlainText.read(
                """
                Peru recalls its envoy

                Lima recalled its envoy on Tuesday, after the vice-
                president of its neighbour had spoken. Nobody was
                told why. The envoy packed.
                The second paragraph is not indented, and has no
                empty line before it.
                """);

        assertThat(article.paragraphs())
                .containsExactly(
                        "Lima recalled its envoy on Tuesday, after the vice-president of its neighbour had spoken. "
                                + "Nobody was told why. The envoy packed.",
                        "The second paragraph is not indented, and has no empty line before it.");
    }

    @Test
    void longLinesAreParagraphs() {
        String one = "Lima recalled its envoy. ".repeat(8).strip();
        String two = "Nobody was told the reason. ".repeat(8).strip();

        assertThat(PlainText.read(one + "\r\n" + two + "\r\n").paragraphs()).containsExactly(one, two);
    }

    @Test
    void knownHeadlineIsNotRepeated() {
        Article article = PlainText.read("Peru recalls its envoy", "Peru Recalls Its Envoy\n\nLima said so.");

        assertThat(article.text()).isEqualTo("Peru recalls its envoy\n\nLima said so.");
    }

    @Test
    void sentenceThatBeginsLikeANoticeStays() {
        String sentence = "Share prices fell in Lima.";

        assertThat(PlainText.read(sentence).paragraphs()).containsExactly(sentence);
    }

    @Test
    void noticesGo() {
        assertThat(PlainText.read("Lima said so.\n\nSHARE THIS:\n\nAdvertisement\n\nRead more: The other story").paragraphs())
                .containsExactly("Lima said so.");
    }
}
