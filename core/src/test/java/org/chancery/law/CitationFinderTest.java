package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments and articles that a text names. */
class CitationFinderTest {

    private static final Rulebook BOOK = new Rulebook(
            List.of(),
            Map.of(Rulebook.ARTICLE, Cue.of(Rulebook.ARTICLE, List.of("article", "articles"))),
            List.of(
                    new InstrumentName("VCDR", Cue.of("VCDR", List.of("vienna convention", "vienna convention … diplomatic relations"))),
                    new InstrumentName("VCCR", Cue.of("VCCR", List.of("vienna convention … consular relations"))),
                    new InstrumentName("CARACAS-DIPL", Cue.of("CARACAS-DIPL", List.of("caracas convention")))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a breach of the Vienna Convention; VCDR; ",
                "Article 22 of the Vienna Convention (1961) on Diplomatic Relations; VCDR; 22",
                "Article 36 of the Vienna Convention on Consular Relations; VCCR; 36",
                "the Vienna Convention, article 41(1); VCDR; 41(1)",
                "Article XII of the Caracas Convention; CARACAS-DIPL; 12",
                "Article IV of the Caracas Convention; CARACAS-DIPL; 4",
            })
    void isFoundWithItsArticle(String text, String instrument, String article) {
        assertThat(new CitationFinder(BOOK).in(text, new Span(0, text.length()))).singleElement().satisfies(citation -> {
            assertThat(citation.instrument()).isEqualTo(instrument);
            assertThat(citation.article()).isEqualTo(article);
        });
    }

    @Test
    void articleIsOfTheInstrumentNamedNearestToItAlone() {
        String text = "Article 22 of the Vienna Convention and the Caracas Convention, article 12";

        assertThat(new CitationFinder(BOOK).in(text, new Span(0, text.length())))
                .extracting(citation -> citation.instrument() + " " + citation.article())
                .containsExactly("VCDR 22", "CARACAS-DIPL 12");
        assertThat(new CitationFinder(BOOK).in("Article 22 of the Vienna Convention and the Caracas Convention", new Span(0, 62)))
                .extracting(Citation::article)
                .containsExactly("22", null);
    }
}
