package org.chancery.nlp.frame;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Moves by-phrases and reduced relative clauses to where they belong. */
final class Attachments {

    private static final Set<String> PASSED = Set.of("in", "of", "from", "to", "at");

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
                mendAgent(edit.result(), edit.result().token(now.index()));
            } else if (now.relation().equals("root") && now.isVerb()) {
                mendReduced(edit.result(), now);
            } else if (now.relation().equals("advcl") && now.tag().equals("VBN")) {
                mendParticiple(edit.result(), now);
            }
        }
    }

    /** "It was found in breach of the accord by the Court": found by, not an accord by. */
    private void mendAgent(ParsedSentence sentence, Token by) {
        Optional<Token> noun = sentence.head(by).filter(Token::isNoun);
        Optional<Token> object = sentence.child(by, "pobj");
        if (noun.isEmpty() || object.isEmpty() || !(object.get().isProperNoun() || lexicon.isAgent(object.get().lemma()))) {
            return;
        }
        Token at = noun.get();
        for (int steps = 0; steps < 4 && at.relation().equals("pobj"); steps++) {
            Optional<Token> passed = sentence.head(at).filter(preposition -> PASSED.contains(preposition.lemma())).flatMap(sentence::head);
            if (passed.isEmpty()) {
                return;
            }
            at = passed.get();
        }
        boolean passive = at.isVerb() && Words.hasChild(sentence, at, "auxpass") && at.index() < by.index();
        if (passive && new Voice(sentence, lexicon).agent(at).isEmpty()) {
            edit.attach(by, at, "agent");
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
                .filter(token -> token.isVerb() && (Words.hasRelation(token, "root", "dep") || isBareClause(sentence, token)))
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

    /** A finite clause held for what another says, though it has neither a subject nor a mark. */
    private static boolean isBareClause(ParsedSentence sentence, Token verb) {
        return verb.relation().equals("ccomp")
                && (verb.tag().equals("VBZ") || verb.tag().equals("VBD"))
                && !Words.hasChild(sentence, verb, "mark", "aux", "auxpass", "expl", "csubj");
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
