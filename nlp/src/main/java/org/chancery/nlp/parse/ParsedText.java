package org.chancery.nlp.parse;

import java.util.List;
import java.util.Optional;
import org.chancery.dispatch.Dispatch;

/**
 * A dispatch with its sentences parsed: what every later stage reads.
 *
 * @param dispatch the dispatch, its heading completed
 * @param sentences its sentences in order; the headline, where there is one, is a sentence of its own, and so is nothing
 *     of a dateline: it is left out
 * @param paragraphs for each sentence the number of its paragraph, from zero
 */
public record ParsedText(Dispatch dispatch, List<ParsedSentence> sentences, List<Integer> paragraphs) {

    public ParsedText {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        if (sentences.size() != paragraphs.size()) {
            throw new IllegalArgumentException("%d sentences stand in %d numbered paragraphs."
                    .formatted(sentences.size(), paragraphs.size()));
        }
    }

    /** The kept text all spans point into. */
    public String text() {
        return dispatch.text();
    }

    /** The sentence that holds the offset. */
    public Optional<ParsedSentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    /** Whether the sentence is the dispatch's headline. */
    public boolean isHeadline(ParsedSentence sentence) {
        String title = dispatch.title();
        return title != null
                && text().startsWith(title)
                && sentence.span().end() <= title.length();
    }
}
