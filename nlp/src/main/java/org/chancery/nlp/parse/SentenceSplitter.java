package org.chancery.nlp.parse;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Splits English text into sentences.
 *
 * <p>In order: a text falls into paragraphs at blank lines, which no sentence crosses; a paragraph into blocks where a line
 * is a list item or a heading; a block into sentences where a period, question mark, exclamation mark or ellipsis ends one
 * ({@link SentenceEnds}), with closing quotation marks and brackets kept on the side they close; and a sentence that is
 * longer than {@value LongSentences#MOST_WORDS} words into pieces at a semicolon, dash, comma or, failing all, a blank.
 *
 * <p>Time is linear in the length of the text, whatever the text. Safe for several threads.
 */
public final class SentenceSplitter {

    private final SentenceEnds ends = new SentenceEnds();

    /** Splits a whole text. */
    public List<Sentence> split(String text) {
        return split(text, new Span(0, text.length()), 0);
    }

    /**
     * Splits a stretch of a text.
     *
     * @param text the dispatch's text
     * @param part which stretch of it
     * @param firstIndex the number the first sentence found gets
     */
    public List<Sentence> split(String text, Span part, int firstIndex) {
        List<Span> spans = new ArrayList<>();
        for (Span block : Blocks.of(text, part)) {
            int start = block.start();
            while (start < block.end()) {
                int end = ends.next(text, start, block.end());
                LongSentences.cut(text, Blocks.trim(text, start, end), spans);
                start = end;
            }
        }
        List<Sentence> sentences = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (span.length() > 0) {
                sentences.add(new Sentence(firstIndex + sentences.size(), span));
            }
        }
        return sentences;
    }
}
