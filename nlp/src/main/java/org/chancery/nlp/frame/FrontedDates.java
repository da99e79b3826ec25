package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** "On Thursday Pakistan stopped the train": parsers take "Thursday Pakistan" for one name and leave no subject. */
final class FrontedDates {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    FrontedDates(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.relation().equals("prep") && now.tag().equals("IN")) {
                mend(edit.result(), now);
            }
        }
    }

    private void mend(ParsedSentence sentence, Token preposition) {
        Optional<Token> verb = sentence.head(preposition).filter(Token::isVerb);
        Optional<Token> object = sentence.child(preposition, "pobj").filter(Token::isNoun);
        if (verb.isEmpty() || object.isEmpty() || !lacksSubject(sentence, verb.get(), object.get())) {
            return;
        }
        Optional<Token> date = lastDateWord(sentence, preposition, object.get());
        if (date.isEmpty() || isDate(object.get())) {
            return;
        }
        boolean passive = Words.hasChild(sentence, verb.get(), "auxpass");
        edit.attach(object.get(), verb.get(), passive ? "nsubjpass" : "nsubj");
        edit.attach(date.get(), preposition, "pobj");
        for (Token child : sentence.children(object.get())) {
            if (child.index() < date.get().index()) {
                edit.attach(child, date.get(), child.relation());
            }
        }
    }

    private static boolean lacksSubject(ParsedSentence sentence, Token verb, Token object) {
        return object.index() < verb.index()
                && !verb.tag().equals("VBG")
                && !Words.isToInfinitive(sentence, verb)
                && !Words.hasChild(sentence, verb, "nsubj", "nsubjpass", "csubj", "expl");
    }

    /** The last word of a date that directly follows the preposition. */
    private Optional<Token> lastDateWord(ParsedSentence sentence, Token preposition, Token object) {
        Optional<Token> last = Optional.empty();
        for (int i = preposition.index() + 1; i < object.index(); i++) {
            Token token = sentence.token(i);
            if (isDate(token)) {
                last = Optional.of(token);
            } else if (!Words.hasRelation(token, "nmod", "det") || last.isPresent()) {
                break;
            }
        }
        return last;
    }

    private boolean isDate(Token token) {
        return token.isNoun() && lexicon.isTime(token.lemma());
    }
}
