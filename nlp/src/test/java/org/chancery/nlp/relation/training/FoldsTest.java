package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.nlp.relation.PairedSentence;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static Example example(String marked) throws PairedSentence.Unreadable {
        return new Example(PairedSentence.marked(marked), "AID", Optional.empty());
    }

    @Test
    void sentenceWithTwoPairsIsInOneFold() throws Exception {
        List<Example> rows = List.of(
                example("<s>Avalon</s> met <t>Brittany</t>."),
                example("<s>Cornwall</s> met <t>Brittany</t>."),
                example("<s>Devon</s> met <t>Brittany</t>."),
                example("Avalon met <s>Brittany</s> in <t>Devon</t>."),
                example("Avalon <s>met</s> <t>Brittany</t>."));

        int[] folds = Folds.of(rows, 3);

        assertThat(folds[0]).isEqualTo(folds[4]);
        assertThat(IntStream.of(folds).distinct().count()).isEqualTo(3);
    }
}
