package org.chancery.bench.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.parse.nlp4j.PackingProgress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A deed that is denied, only threatened, supposed or told of in a story is not told as done. */
class TakenBackTest {

    private static TakenBack taken;
    private static List<Deed> deeds;

    @BeforeAll
    static void load() throws IOException {
        Parser parser = Nlp4jParser.open(PackingProgress.SILENT);
        taken = new TakenBack(English.load(EnglishOptions.standard(), parser), parser);
        deeds = Wrapping.codebook().stream().map(taken::deed).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackIsNotDone(Wrapper wrapper) {
        List<TakenBack.Result> wrapped = deeds.stream().map(deed -> taken.wrapped(deed, wrapper)).flatMap(Optional::stream).toList();

        assertThat(wrapped).hasSizeGreaterThan(60).filteredOn(one -> !one.still().isEmpty()).isEmpty();
    }

    @Test
    void mostExamplesOfTheCodebookTellOfADeedByTheirVerb() {
        assertThat(deeds).filteredOn(deed -> !taken.done(deed, false).isEmpty()).hasSizeGreaterThan(deeds.size() / 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            DENIED_THAT   | Peru recalled its envoy.               | Officials denied that Peru recalled its envoy.
            IF_FIRST      | The envoy left Lima.                   | If the envoy left Lima, oil prices will rise.
            THREATENED_TO | Peru recalled its envoy and cut ties.  | Peru threatened to recall its envoy and cut ties.
            PLANNED_TO    | Peru has recalled its envoy.           | Peru planned to recall its envoy.
            WOULD         | The envoy was expelled by Peru.        | The envoy would be expelled by Peru.
            DID_NOT       | Peru has again expelled the envoy.     | Peru again did not expel the envoy.
            """)
    void wrapperKeepsTheSentence(Wrapper wrapper, String sentence, String expected) {
        assertThat(wrapper.wrap(taken.deed(sentence)).orElseThrow().text()).isEqualTo(expected);
    }
}
