package org.chancery.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "that it \"must bear all the consequences\" | that it \"must bear all the consequences\"",
        "that it \"must bear all | that it \"must bear all\"",
        "that it “must bear all | that it “must bear all”",
        "“must bear all,” | must bear all"
    })
    void whatIsQuotedWithinIsClosed(String words, String said) {
        assertThat(Quotation.said(words, List.of(new Span(0, words.length())), false)).isEqualTo(said);
    }
}
