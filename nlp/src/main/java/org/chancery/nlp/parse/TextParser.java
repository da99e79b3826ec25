package org.chancery.nlp.parse;

import java.util.ArrayList;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Progress;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Parses a dispatch: splits its text into sentences and has each parsed.
 *
 * <p>A headline that stands at the head of the text is a sentence of its own. What stands between it and the body proper (a
 * byline, a dateline) is in no sentence.
 */
public final class TextParser {

    private final Parser parser;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Lemmas lemmas = new Lemmas();
    private final Amounts amounts = new Amounts();

    public TextParser(Parser parser) {
        this.parser = parser;
    }

    /** Parses a dispatch whose body begins right after its headline. */
    public ParsedText parse(Dispatch dispatch) {
        return parse(dispatch, headline(dispatch).end());
    }

    /**
     * Parses a dispatch.
     *
     * @param dispatch the dispatch
     * @param bodyStart where in its text the body proper begins: after headline, byline and dateline
     */
    public ParsedText parse(Dispatch dispatch, int bodyStart) {
        return parse(dispatch, bodyStart, Progress.UNHEARD);
    }

    /** The same, telling of each sentence. */
    public ParsedText parse(Dispatch dispatch, int bodyStart, Progress progress) {
        String text = dispatch.text();
        Span headline = headline(dispatch);
        List<Sentence> sentences = new ArrayList<>();
        if (headline.length() > 0) {
            sentences.add(new Sentence(0, headline));
        }
        int from = Math.min(text.length(), Math.max(bodyStart, headline.end()));
        sentences.addAll(splitter.split(text, new Span(from, text.length()), sentences.size()));
        List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
        String known = HeadlineCase.restored(Marks.known(text), headline);
        for (Sentence sentence : sentences) {
            parsed.add(amounts.mended(lemmas.mended(parser.parse(known, sentence))));
            progress.sentences(parsed.size(), sentences.size());
        }
        return new ParsedText(dispatch, parsed, paragraphs(text, sentences));
    }

    private static Span headline(Dispatch dispatch) {
        String title = dispatch.title();
        return title != null && !title.isBlank() && dispatch.text().startsWith(title)
                ? Blocks.trim(dispatch.text(), 0, title.length())
                : new Span(0, 0);
    }

    private static List<Integer> paragraphs(String text, List<Sentence> sentences) {
        List<Integer> numbers = new ArrayList<>(sentences.size());
        int number = 0;
        int end = 0;
        for (Sentence sentence : sentences) {
            if (!numbers.isEmpty() && Blocks.blankLineBetween(text, end, sentence.span().start())) {
                number++;
            }
            numbers.add(number);
            end = sentence.span().end();
        }
        return numbers;
    }
}
