package org.chancery.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How dispatches are made of others. */
class VariedTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 11, 22);

    private static final List<Source> SOURCES = List.of(
            new Source("Peru recalls its envoy", PUBLISHED, List.of(
                    List.of("Peru recalled its ambassador from Chile on Monday.", "It did so at once."),
                    List.of("Talks in Lima had lasted 17 hours."))),
            new Source(null, null, List.of(List.of("Danish fishermen met Norwegian officials.", "Nobody was hurt."))));

    private static Exchange exchange(int days) {
        return new Exchange(new Nameable(), new Random(5), PUBLISHED, days);
    }

    @Test
    void aStateIsAnotherOneThroughoutTheDispatchByNameAdjectiveAndCapital() {
        Exchange exchange = exchange(0);
        String name = exchange.in("Peru").replace(" said.", "");
        String again = exchange.in("Envoys of Peru left.");

        assertThat(name).isNotEqualTo("Peru");
        assertThat(again).isEqualTo("Envoys of " + name + " left.");
        assertThat(exchange.in("Peruvian envoys left Lima.")).doesNotContain("Peru", "Lima");
    }

    @Test
    void allDaysMoveTogether() {
        assertThat(exchange(9).in("On Monday, 22 November 2021, and Dec. 30 they met in vain."))
                .isEqualTo("On Wednesday, 1 December 2021, and Jan. 8 they met in vain.");
    }

    @Test
    void aSentenceWithNothingToExchangeIsToldBySomebody() {
        assertThat(exchange(3).in("Nobody was hurt.")).startsWith("Nobody was hurt, ").endsWith(" said.");
    }

    @Test
    void theSameNumberGivesTheSameDispatchAndAnotherAnother() {
        Varied varied = new Varied(SOURCES);

        assertThat(varied.dispatch(7)).isEqualTo(new Varied(SOURCES).dispatch(7));
        assertThat(varied.dispatch(7).text()).isNotEqualTo(varied.dispatch(8).text());
    }

    @Test
    void nearlyAllSentencesOfManyDispatchesAreDifferent() {
        Varied varied = new Varied(SOURCES);
        List<String> sentences = new ArrayList<>();
        IntStream.range(0, 200).forEach(number -> varied.dispatch(number).paragraphs().forEach(sentences::addAll));
        Distinct distinct = new Distinct();
        sentences.forEach(distinct::add);

        assertThat(distinct.different()).isEqualTo(sentences.stream().distinct().count()).isGreaterThan(sentences.size() * 8L / 10);
    }

    @Test
    void sourcesWithoutASentenceAreRefused() {
        assertThatThrownBy(() -> new Varied(List.of(new Source("A headline", null, List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Name a folder");
    }
}
