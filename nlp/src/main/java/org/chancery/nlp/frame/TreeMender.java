package org.chancery.nlp.frame;

import org.chancery.nlp.parse.ParsedSentence;

/**
 * Mends what a parser often gets wrong in news. Words, spans and tags stay as they are; only heads and relations move.
 *
 * <p>Mending a mended tree changes nothing.
 */
public final class TreeMender {

    private final FrameLexicon lexicon;

    /** @param lexicon the words of the language */
    public TreeMender(FrameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence with its tree mended; the same object where nothing is wrong. */
    public ParsedSentence mend(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        new PersonaNonGrata(edit).mend();
        new FrontedDates(edit, lexicon).mend();
        new Relatives(edit).mend();
        new Clauses(edit, lexicon).mend();
        new Perfects(edit).mend();
        new Series(edit).mend();
        new Inversions(edit).mend();
        new Adverbs(edit, lexicon).mend();
        new Particles(edit, lexicon).mend();
        new Complements(edit, lexicon).mend();
        new Attachments(edit, lexicon).mend();
        new Addressees(edit, lexicon).mend();
        return edit.result();
    }
}
