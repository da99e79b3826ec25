package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** "Called in the ambassador": the tree reads a call made in him. */
final class Particles {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Particles(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            if (token.relation().equals("prep")) {
                mend(edit.result(), edit.result().token(token.index()));
            }
        }
    }

    private void mend(ParsedSentence sentence, Token preposition) {
        Optional<Token> verb = sentence.head(preposition)
                .filter(Token::isVerb)
                .filter(head -> head.index() == preposition.index() - 1)
                .filter(head -> lexicon.isPhrasal(head.lemma() + "_" + preposition.lemma()))
                .filter(head -> !Words.hasChild(sentence, head, "dobj", "nsubjpass"));
        Optional<Token> object = sentence.child(preposition, "pobj").filter(this::isThing);
        if (verb.isEmpty()) {
            mendBeforeTime(sentence, preposition);
        } else if (object.isPresent()) {
            edit.attach(preposition, verb.get(), "prt");
            edit.attach(object.get(), verb.get(), "dobj");
        }
    }

    /** "He was called in that night": called in, and that night. */
    private void mendBeforeTime(ParsedSentence sentence, Token preposition) {
        Optional<Token> time = sentence.child(preposition, "pobj")
                .filter(object -> lexicon.isTime(object.lemma()))
                .filter(object -> sentence.children(object, "det").stream().anyMatch(det -> det.lemma().equals("that")));
        sentence.head(preposition)
                .filter(head -> head.isVerb() && head.index() == preposition.index() - 1)
                .filter(head -> time.isPresent() && lexicon.isPhrasal(head.lemma() + "_" + preposition.lemma()))
                .ifPresent(head -> {
                    edit.attach(preposition, head, "prt");
                    edit.attach(time.get(), head, "npadvmod");
                });
    }

    private boolean isThing(Token noun) {
        return Words.isNominal(noun)
                && !noun.name().endsWith("GPE")
                && !noun.name().endsWith("LOC")
                && !noun.name().endsWith("DATE")
                && !noun.name().endsWith("TIME")
                && !lexicon.isTime(noun.lemma());
    }
}
