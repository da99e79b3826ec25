package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.FrameLexicon;
import org.chancery.nlp.frame.Predicates;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;

/**
 * Tells whether the act of a frame was done, by the words of its sentence.
 *
 * <p>What somebody merely reports ("Chile said Peru had expelled its envoy") counts as told; the governor of the reading
 * then is the reporting verb, so that a coder who knows both sides can hold the report for a claim.
 *
 * <p>Safe for several threads.
 */
public final class ModalityFinder {

    private final ModalityLexicon lexicon;
    private final Predicates predicates;
    private final Disputes disputes;

    /**
     * @param lexicon governing words of the language
     * @param frames its verbs and particles
     */
    public ModalityFinder(ModalityLexicon lexicon, FrameLexicon frames) {
        this.lexicon = lexicon;
        this.predicates = new Predicates(frames);
        this.disputes = new Disputes(lexicon);
    }

    /** Reads a frame by its sentence alone, taken for one of the body. */
    public ModalReading read(Frame frame) {
        return read(frame, false);
    }

    /** Reads a frame of a text: a headline has tenses of its own, and the next sentence may deny what one reports. */
    public ModalReading read(Frame frame, ParsedText text) {
        ModalReading reading = read(frame, text.isHeadline(frame.sentence()));
        int next = frame.sentence().index() + 1;
        if (reading.modality() != Modality.ACTUAL || reading.governor().isEmpty() || next >= text.sentences().size()) {
            return reading;
        }
        ParsedSentence following = text.sentences().get(next);
        return disputes.opening(following)
                .map(verb -> new ModalReading(
                        Modality.ALLEGED, "reported, then denied: '%s'".formatted(verb.lemma()), reading.governor()))
                .orElse(reading);
    }

    private ModalReading read(Frame frame, boolean headline) {
        ParsedSentence sentence = frame.sentence();
        Climb climb = new Climb(sentence, lexicon, predicates, headline);
        Outlook outlook = outlook(frame, climb);
        if (outlook.isPlain()) {
            Optional<Token> work = new Fiction(sentence, lexicon).around(frame.clause());
            if (work.isPresent()) {
                return new ModalReading(Modality.HYPOTHETICAL, "in a '%s'".formatted(work.get().lemma()), work);
            }
            Optional<Token> denial = disputes.in(sentence, frame.clause());
            if (denial.isPresent()) {
                return new ModalReading(
                        Modality.ALLEGED, "reported and denied: '%s'".formatted(denial.get().lemma()), denial);
            }
            return told(frame, outlook);
        }
        return new ModalReading(outlook.modality(), outlook.reason(), outlook.governor());
    }

    private static Outlook outlook(Frame frame, Climb climb) {
        boolean carried = frame.kind() == FrameKind.NOUN
                && frame.clause().index() != frame.trigger().index();
        return carried ? climb.ofCarried(frame.trigger(), frame.clause()) : climb.of(frame.trigger());
    }

    private ModalReading told(Frame frame, Outlook outlook) {
        Optional<Token> report = Reports.above(frame.sentence(), frame.clause(), lexicon);
        return report.map(verb ->
                        new ModalReading(Modality.ACTUAL, "reported by '%s'".formatted(verb.lemma()), report))
                .orElse(new ModalReading(Modality.ACTUAL, outlook.reason(), outlook.governor()));
    }
}
