package org.chancery.nlp.frame;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;

/**
 * Turns sentences into predicate frames.
 *
 * <p>There is a frame for every verb that does not merely help another, for every common noun that heads its phrase and
 * for adjectives said of somebody. Which of them are acts is not decided here.
 *
 * <p>Safe for several threads.
 */
public final class FrameFinder {

    private final FrameLexicon lexicon;
    private final Predicates predicates;
    private final TreeMender mender;

    /** @param lexicon the words of the language */
    public FrameFinder(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        this.predicates = new Predicates(lexicon);
        this.mender = new TreeMender(lexicon);
    }

    /** The frames of a sentence, in the order of their triggers. Their sentence is the mended one. */
    public List<Frame> frames(ParsedSentence sentence) {
        return new SentenceFrames(mender.mend(sentence), lexicon, predicates).all();
    }
}
