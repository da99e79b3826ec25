package org.chancery.nlp.relation;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Parser;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** Judges sentences that stand alone, each with one pair. Safe for several threads. */
public final class SentenceJudge implements AutoCloseable {

    private final Parser parser;
    private final RelationCoder coder;

    public SentenceJudge(Parser parser, RelationCoder coder) {
        this.parser = parser;
        this.coder = coder;
    }

    /** What the sentence says the one party did to the other. */
    public Judgement judge(PairedSentence sentence) {
        String text = sentence.text();
        ParsedSentence parsed = parser.parse(text, new Sentence(0, new Span(0, text.length())));
        return coder.judge(text, parsed, List.of(sentence.pair())).get(0);
    }

    @Override
    public void close() {
        coder.close();
    }
}
