package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.relation.Pair;
import org.chancery.nlp.relation.PairedSentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** Where a pattern of the codebook and the model are held against each other. */
class DissentTest {

    private static final String TEXT = "Chad met Mali.";

    private static Example example(String type) {
        return new Example(new PairedSentence(TEXT, Pair.of(new Span(0, 4), new Span(9, 13))), type, Optional.empty());
    }

    private static final List<Example> EXAMPLES = List.of(example("AID"), example("AID"), example("ACCUSE"), example("REJECT"));

    private static final List<Guess> GUESSES = List.of(
            new Guess("AID", 0.9, "2", 0.9, "AID", 0.9),
            new Guess("AID", 0.8, "2", 0.8, "ASSAULT", 0.1),
            new Guess("REJECT", 0.6, "3", 0.9, "ACCUSE", 0.3),
            new Guess("REJECT", 0.9, "3", 0.9, "", 0));

    @Test
    void rowsThatNoPatternFitsAreLeftOut() {
        Dissent dissent = Dissent.of(GUESSES, EXAMPLES);

        assertThat(dissent).isEqualTo(new Dissent(1, 1, 2, 1, 1));
    }

    @Test
    void patternIsAsSureAsTheModelIsOfItsType() {
        Reliability reliability = Reliability.ofPatterns(GUESSES, EXAMPLES);

        assertThat(reliability.bins()).extracting(Reliability.Bin::rows).satisfies(rows ->
                assertThat(rows.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3));
        assertThat(reliability.bins().get(0).right()).isCloseTo(0.5, within(1e-9));
    }
}
