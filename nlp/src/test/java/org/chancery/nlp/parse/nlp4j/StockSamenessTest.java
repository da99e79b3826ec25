package org.chancery.nlp.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.nlp.SharedParser;
import org.chancery.nlp.parse.Parser;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The packed NLP4J says what stock NLP4J says: the same words, tags, lemmas, heads, relations and names.
 *
 * <p>In every build against what stock NLP4J was once seen to say of the example dispatches; and, where the system property
 * {@value #TEXTS} names files or folders, against stock NLP4J itself (see docs/performance.md).
 */
class StockSamenessTest {

    private static final String TEXTS = "chancery.stock.texts";

    private static Parser packed;

    @BeforeAll
    static void open() throws IOException {
        packed = SharedParser.english();
    }

    @Test
    void examplesAreParsedAsStockParsedThem() throws IOException {
        var gold = StockGold.read();

        assertThat(gold).hasSizeGreaterThan(200).allSatisfy((sentence, rows) ->
                assertThat(parsed(sentence)).isEqualTo(rows));
    }

    @Test
    @EnabledIfSystemProperty(named = TEXTS, matches = ".+")
    void givenTextsAreParsedAsStockParsesThem() throws IOException {
        List<String> sentences = SampleTexts.sentences(List.of(System.getProperty(TEXTS, "").split(","))).toList();
        StockParser stock = StockParser.load();
        List<String> different = new ArrayList<>();
        int words = 0;

        for (String sentence : sentences) {
            List<Row> rows = stock.parse(sentence);
            words += rows.size();
            if (!parsed(sentence).equals(rows)) {
                different.add(sentence);
            }
        }

        System.out.printf("Compared %d sentences, %d words; %d sentences differ.%n", sentences.size(), words, different.size());
        assertThat(sentences).isNotEmpty();
        assertThat(different).isEmpty();
    }

    private static List<Row> parsed(String sentence) {
        return Row.of(packed.parse(sentence, new Sentence(0, new Span(0, sentence.length()))));
    }
}
