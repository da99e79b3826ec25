package org.chancery.nlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedSentenceTest {

    @Test
    void marksTellThePartiesAndAreNoText() throws Exception {
        PairedSentence read = PairedSentence.marked("<s>Avalon</s> recalled its envoy from <t>Brittany</t>.");

        assertThat(read.text()).isEqualTo("Avalon recalled its envoy from Brittany.");
        assertThat(read.pair()).isEqualTo(Pair.of(new Span(0, 6), new Span(31, 39)));
    }

    @Test
    void partyMarkedTwiceStandsAtItsFirstMark() throws Exception {
        PairedSentence read = PairedSentence.marked("<s>Avalon</s> hit <t>Brittany</t>, and <t>Brittany</t> fled.");

        assertThat(read.pair().target()).contains(new Span(11, 19));
        assertThat(read.text()).doesNotContain("<");
    }

    @Test
    void withoutMarksTheWordsAreLookedFor() throws Exception {
        PairedSentence read = PairedSentence.read("Avalon met Brittany.", "", "Avalon", "Brittany");

        assertThat(read.pair()).isEqualTo(Pair.of(new Span(0, 6), new Span(11, 19)));
    }

    @Test
    void targetThatLiesInTheSourceIsSoughtElsewhereFirst() throws Exception {
        PairedSentence read = PairedSentence.read("Avalon's army shelled Avalon.", "", "Avalon's army", "Avalon");

        assertThat(read.pair().target()).contains(new Span(22, 28));
    }

    @Test
    void unnamedPartyIsLeftOpen() throws Exception {
        assertThat(PairedSentence.read("The paper was banned.", "", "An actor", "The paper").pair().source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Avalon met Brittany.        | Avalon  | Cornwall | the target “Cornwall” is not in the sentence
            ''                          | Avalon  | Brittany | there is no sentence
            <s>Avalon met Brittany.     | Avalon  | Brittany | the mark <s> is not closed
            Avalon</s> met Brittany.    | Avalon  | Brittany | the mark </s> closes nothing
            <s> </s>Avalon met Brittany.| Avalon  | Brittany | the mark <s> holds no word
            Somebody did something.     | ''      | ''       | neither source nor target is given
            """)
    void whatCannotBeReadIsTold(String sentence, String source, String target, String reason) {
        assertThatThrownBy(() -> PairedSentence.read(sentence, "", source, target))
                .isInstanceOf(PairedSentence.Unreadable.class)
                .hasMessage(reason);
    }

    @Test
    void sentenceOfAHundredThousandCharactersIsNone() {
        assertThatThrownBy(() -> PairedSentence.read("a ".repeat(50_000), "", "a", "a"))
                .isInstanceOf(PairedSentence.Unreadable.class)
                .hasMessage("the sentence is longer than 4,000 characters");
    }
}
