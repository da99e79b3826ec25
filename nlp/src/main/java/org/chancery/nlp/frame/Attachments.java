package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Moves by-phrases and reduced relative clauses to where they belong. */
final class Attachments {

    private final TreeEdit edit;
    private final FrameLexicon lexicon;

    Attachments(TreeEdit edit, FrameLexicon lexicon) {
        this.edit = edit;
        this.lexicon = lexicon;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.lemma().equals("by") && now.relation().equals("prep")) {
                mendBy(edit.result(), now);
            } else if (now.relation().equals("root") && now.isVerb()) {
                mendReduced(edit.result(), now);
            } else if (now.relation().equals("advcl") && now.tag().equals("VBN")) {
                mendParticiple(edit.result(), now);
            }
        }
    }

    /** "This followed the invasion of the embassy by police": an active verb has no by-phrase, its object has. */
    private void mendBy(ParsedSentence sentence, Token by) {
        Optional<Token> verb = sentence.head(by).filter(Token::isVerb);
        Voice voice = new Voice(sentence, lexicon);
        if (verb.isEmpty() || voice.isPassive(verb.get()) || !voice.namesActor(by)) {
            return;
        }
        sentence.children(verb.get(), "dobj").stream()
                .filter(object -> object.index() > verb.get().index() && object.index() < by.index())
                .filter(object -> object.tag().equals("NN") || object.tag().equals("NNS"))
                .filter(object -> Words.hasChild(sentence, object, "prep") || by.index() == object.index() + 1)
                .reduce((first, second) -> second)
                .ifPresent(object -> edit.attach(by, object, "prep"));
    }

    /** "Five diplomats expelled from Moscow returned home": two roots, the first is a clause about the subject. */
    private void mendReduced(ParsedSentence sentence, Token participle) {
        if (!participle.tag().equals("VBN") && !participle.tag().equals("VBD")
                || !sentence.children(participle, "aux", "auxpass", "dobj").isEmpty()) {
            return;
        }
        Optional<Token> subject = sentence.child(participle, "nsubj");
        Optional<Token> main = sentence.tokens().stream()
                .filter(token -> token.index() > participle.index())
                .filter(token -> Words.hasRelation(token, "root", "dep") && token.isVerb())
                .filter(token -> token.head() < 0 || token.head() == participle.index())
                .filter(token -> !Words.hasChild(sentence, token, "nsubj", "nsubjpass"))
                .filter(token -> !Words.hasChild(sentence, token, "cc"))
                .findFirst();
        if (subject.isEmpty() || main.isEmpty()) {
            return;
        }
        edit.root(main.get());
        edit.attach(subject.get(), main.get(), "nsubj");
        edit.attach(participle, subject.get(), "acl");
    }

    /** "This followed the raid by police, backed by the army": "this" is backed by nobody. */
    private void mendParticiple(ParsedSentence sentence, Token participle) {
        Optional<Token> verb = sentence.head(participle).filter(Token::isVerb);
        if (verb.isEmpty() || participle.index() < 2 || verb.get().index() > participle.index()) {
            return;
        }
        boolean pointing = sentence.child(verb.get(), "nsubj")
                .filter(subject -> subject.tag().equals("DT"))
                .isPresent();
        Token before = sentence.token(participle.index() - 2);
        if (pointing && before.isNoun() && sentence.token(participle.index() - 1).form().equals(",")) {
            edit.attach(participle, before, "acl");
        }
    }
}
