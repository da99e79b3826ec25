package org.chancery.nlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines in capitals, as their bodies write them. */
class HeadlineCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            PERU RECALLS ITS ENVOY       | Peru said its envoy left.                   | Peru recalls its envoy
            MCGREGOR RECALLED            | McGregor was recalled.                      | McGregor recalled
            NATO AND THE EU TALK TO PERU | In Peru it may talk with NATO, to the EU and Mali. | NATO and the EU talk to Peru
            İZMİR'E                      | Nothing.                                    | İzmir'e
            Peru recalls its envoy       | Peru did.                                   | Peru recalls its envoy
            """)
    void headlineInCapitalsIsWrittenAsTheBodyWritesItsWords(String headline, String body, String expected) {
        String restored = HeadlineCase.restored(headline + "\n\n" + body, new Span(0, headline.length()));

        assertThat(restored).isEqualTo(expected + "\n\n" + body);
    }
}
