package org.chancery.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chancery.coding.TimeExpression;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions of time in the sentences of {@code times.tsv}, on the trees of the real parser. */
class TimeFinderTest {

    private static final TimeFinder FINDER = TimeFinder.english();
    private static Parsed parsed;

    @BeforeAll
    static void open() throws IOException {
        parsed = new Parsed();
    }

    static List<Parsed.Case> cases() throws IOException {
        return Parsed.cases("times.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsOfTimeMeanWhatAReaderTakesThemFor(Parsed.Case each) {
        List<TimeExpression> times = FINDER.find(parsed.parse(each));

        for (Parsed.Expected expected : each.expected()) {
            Span span = expected.in(each.text());
            assertThat(times.stream().filter(time -> time.span().overlaps(span)).map(TimeExpression::value).toList())
                    .as("%s, in: %s", expected.words(), each.words())
                    .isEqualTo(expected.value().equals("none") ? List.of() : List.of(expected.value()));
        }
    }
}
