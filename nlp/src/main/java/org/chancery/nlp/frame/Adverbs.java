package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** "Called its ambassador home": parsers read an "ambassador home" that is called. */
final class Adverbs {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Adverbs(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        ParsedSentence sentence = edit.result();
        for (Token token : sentence.tokens()) {
            if (token.form().equals("home") && token.isNoun()) {
                mendHome(edit.result(), token);
            }
        }
    }

    private void mendHome(ParsedSentence sentence, Token home) {
        Optional<Token> noun = sentence.head(home).filter(head -> head.relation().equals("dobj"));
        if (home.relation().equals("npadvmod") && noun.isPresent() && home.index() > noun.get().index()) {
            sentence.head(noun.get()).ifPresent(head -> edit.attach(home, head, "advmod"));
            return;
        }
        Optional<Token> verb = sentence.head(home).filter(Token::isVerb);
        if (verb.isEmpty() || !lexicon.isParticle(home.lemma()) || !Words.hasRelation(home, "dobj", "advmod", "oprd")) {
            return;
        }
        Optional<Token> person = sentence.children(home, "compound", "nmod").stream()
                .filter(child -> child.index() == home.index() - 1)
                .filter(Words::isNominal)
                .findFirst();
        if (home.relation().equals("dobj") && person.isPresent()) {
            edit.attach(home, verb.get(), "advmod");
            edit.attach(person.get(), verb.get(), "dobj");
            for (Token other : sentence.children(home)) {
                if (other.index() < person.get().index()) {
                    edit.attach(other, person.get(), other.relation());
                }
            }
        } else if (home.relation().equals("advmod")) {
            sentence.child(verb.get(), "oprd")
                    .filter(object -> object.index() > home.index() && Words.isNominal(object))
                    .ifPresent(object -> edit.attach(object, verb.get(), "dobj"));
        }
    }
}
