package org.chancery.nlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Russia deployed up to 100,000 troops to Ukraine. | troops | dobj",
        "The army moved up to 3,000 men north. | men | dobj",
        "Pakistan killed between 20 and 25 soldiers on Tuesday. | soldiers | dobj",
        "Chad arrested between three and five foreign diplomats. | diplomats | dobj",
        "Between five and seven ambassadors left. | ambassadors | nsubj",
        "The talks lasted up to 20 hours. | hours | pobj",
        "They met between 9 and 10 times. | times | pobj",
        "He lived up to his word. | word | pobj",
        "The line runs between two hills. | hills | pobj",
    })
    void whatIsCountedIsWhatItIsDoneTo(String words, String noun, String relation) throws Exception {
        ParsedText text = new TextParser(SharedParser.english())
                .parse(new Dispatch("t", "t", null, null, List.of(), null, LocalDate.of(2022, 2, 2), "en", words));

        assertThat(text.sentences().get(0).tokens())
                .filteredOn(token -> token.form().equals(noun))
                .extracting(Token::relation)
                .containsExactly(relation);
    }
}
