package org.chancery.nlp.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Engagement;
import org.chancery.law.Rule;
import org.chancery.nlp.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of law is engaged by its example, read from the words on, and not by its counter-example. */
class RuleExamplesTest {

    static List<Rule> rules() {
        return RulebookReader.shipped("en").rules();
    }

    private static List<String> engagedBy(String text) throws IOException {
        Dispatch dispatch = new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2014, 5, 3), "en", text);
        return SharedParser.reader().read(dispatch).law().stream()
                .map(Engagement::rule)
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleEngagesItsRule(Rule rule) throws IOException {
        assertThat(engagedBy(rule.example())).as(rule.example()).contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counterExampleDoesNot(Rule rule) throws IOException {
        assertThat(engagedBy(rule.counterExample())).as(rule.counterExample()).doesNotContain(rule.id());
    }

    @Test
    void namesOfRulesAreUnique() {
        Stream<String> names = rules().stream().map(Rule::id);

        assertThat(names).doesNotHaveDuplicates().isNotEmpty();
    }
}
