package org.chancery.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks of all makes; ¶ is a new line, + stands between quotations. */
class QuoteFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", value = {
        "He said “no” and “never”. | no + never",
        "He said \"no\" and \"never\". | no + never",
        "He said ''no'' and went. | no",
        "'We stay,' he said. | We stay,",
        "‘We don’t stay,’ he said. | We don’t stay,",
        "The ministers' cars and the envoy's flag. | -",
        "The '90s and rock 'n' roll. | -",
        "“We call it ‘home’ here.” | We call it ‘home’ here.",
        "“Open to the end | Open to the end",
        "“First.¶¶“Second.” | First.¶¶“Second.",
        "“First.¶¶Second. | First.",
        "”Turned the wrong way.” | Turned the wrong way.",
        "No marks at all. | -",
    })
    void marks(String words, @org.jspecify.annotations.Nullable String quoted) {
        String text = words.replace('¶', '\n');

        List<String> found = QuoteFinder.find(text).stream()
                .map(quote -> quote.inner().in(text).replace('\n', '¶'))
                .toList();

        assertThat(found).isEqualTo(quoted == null ? List.of() : Arrays.asList(quoted.split(" \\+ ")));
    }
}
