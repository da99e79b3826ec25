package org.chancery.bench.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.bench.Texts;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** However an example is written, the same events are read. */
class ExamplesReadAlikeTest {

    private static final Map<Dispatch, List<Gist>> PLAIN = new LinkedHashMap<>();

    private static English reader;

    @BeforeAll
    static void examples() throws IOException {
        reader = English.load();
        for (Dispatch dispatch : Texts.of(List.of("../examples/dispatches"))) {
            PLAIN.put(dispatch, Gist.in(reader.read(Rewriting.plain(dispatch))));
        }
    }

    /** What only changes signs and white space changes nothing that is read. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"WEB_PAGE", "SWAPPED_QUOTES", "BRITISH_SPELLING", "AMERICAN_SPELLING", "CAPITAL_HEADLINE", "STATES_SWAPPED", "OFFICE_BEHIND", "OFFICE_BEFORE"})
    void signsAndWhiteSpaceTellNothing(Change change) throws IOException {
        for (Map.Entry<Dispatch, List<Gist>> example : PLAIN.entrySet()) {
            List<Gist> after = Gist.in(reader.read(Rewriting.by(change, example.getKey())));

            assertThat(after).as(example.getKey().source()).containsExactlyInAnyOrderElementsOf(example.getValue());
        }
    }

    /**
     * Other words, or an order of words that tells who matters more, and the parser sees another sentence; in a page a dateline on a line
     * of its own is lost. Less than one event in fifty may change.
     */
    @ParameterizedTest
    @EnumSource(
            names = {"WEB_PAGE", "SWAPPED_QUOTES", "BRITISH_SPELLING", "AMERICAN_SPELLING", "CAPITAL_HEADLINE", "STATES_SWAPPED", "OFFICE_BEHIND", "OFFICE_BEFORE"})
    void otherWordsAndOrderTellNearlyTheSame(Change change) throws IOException {
        int before = 0;
        int differing = 0;
        for (Map.Entry<Dispatch, List<Gist>> example : PLAIN.entrySet()) {
            Likeness likeness = Likeness.of(example.getValue(), Gist.in(reader.read(Rewriting.by(change, example.getKey()))));
            before += likeness.before();
            differing += Math.max(likeness.lost().size(), likeness.gained().size());
        }

        assertThat(differing).isLessThanOrEqualTo(before / 50);
    }

    @Test
    void everyChangeChangesSomeExample() {
        assertThat(Change.values()).allSatisfy(change ->
                assertThat(PLAIN.keySet()).anyMatch(dispatch -> !change.of(dispatch.text()).equals(dispatch.text())));
    }
}
