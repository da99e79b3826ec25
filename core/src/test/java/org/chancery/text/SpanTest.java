package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of a text. */
class SpanTest {

    @Test
    void spanIsTheWordsFromItsStartToBeforeItsEnd() {
        Span span = new Span(4, 10);

        assertThat(span.in("The police came.")).isEqualTo("police");
        assertThat(span.length()).isEqualTo(6);
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(9)).isTrue();
        assertThat(span.contains(3)).isFalse();
        assertThat(span.contains(10)).isFalse();
    }

    @ParameterizedTest(name = "4 to 10 and {0} to {1}: contains {2}, overlaps {3}")
    @CsvSource({
        "4, 10, true, true",
        "5, 9, true, true",
        "3, 10, false, true",
        "4, 11, false, true",
        "0, 4, false, false",
        "10, 12, false, false",
        "0, 5, false, true",
        "9, 12, false, true",
    })
    void spansContainAndOverlap(int start, int end, boolean contains, boolean overlaps) {
        Span span = new Span(4, 10);
        Span other = new Span(start, end);

        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void unionReachesFromTheFirstStartToTheLastEnd() {
        assertThat(new Span(4, 10).union(new Span(7, 12))).isEqualTo(new Span(4, 12));
        assertThat(new Span(7, 12).union(new Span(4, 5))).isEqualTo(new Span(4, 12));
    }

    @Test
    void spansAreOrderedByTheirStartsAndThenByTheirEnds() {
        assertThat(List.of(new Span(1, 9), new Span(2, 3), new Span(2, 5), new Span(3, 3))).isSorted();
        assertThat(new Span(2, 5)).isEqualByComparingTo(new Span(2, 5));
    }

    @Test
    void spanThatRunsBackwardsOrBeginsBeforeTheTextIsRefused() {
        assertThatThrownBy(() -> new Span(4, 3)).hasMessageContaining("from 4 to 3");
        assertThatThrownBy(() -> new Span(-1, 3)).hasMessageContaining("from -1");
        assertThat(new Span(0, 0).length()).isZero();
    }
}
