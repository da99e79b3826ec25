package org.chancery.nlp.modality;

import org.chancery.nlp.frame.Predicates;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Tells purposes that are done with their deed ("raided the embassy to seize him") from those still ahead. */
final class Purposes {

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;
    private final Predicates predicates;

    Purposes(ParsedSentence sentence, ModalityLexicon lexicon, Predicates predicates) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    boolean isDone(Token purpose, Token main) {
        if (is(purpose.lemma(), ModalityLexicon.Purpose.VOICE)) {
            return true;
        }
        if (is(predicates.name(sentence, main), ModalityLexicon.Purpose.DEED)
                || is(main.lemma(), ModalityLexicon.Purpose.DEED)) {
            return true;
        }
        return sentence.children(main, "dobj", "nsubj", "nsubjpass").stream()
                .anyMatch(noun -> is(noun.lemma(), ModalityLexicon.Purpose.DEED));
    }

    private boolean is(String word, ModalityLexicon.Purpose kind) {
        return lexicon.purpose(word).filter(found -> found == kind).isPresent();
    }
}
