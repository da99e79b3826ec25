package org.chancery.nlp.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Gives a main verb back the subject that the relative clause between them took.
 *
 * <p>"China, against which the pact is aimed, accused …": the pact is aimed, China accused.
 */
final class Relatives {

    private final TreeEdit edit;

    Relatives(TreeEdit edit) {
        this.edit = edit;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.isVerb() && Words.hasRelation(now, "root", "ccomp", "advcl")) {
                mend(edit.result(), now);
            }
        }
    }

    private void mend(ParsedSentence sentence, Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj", "nsubjpass").stream()
                .filter(subject -> subject.index() < verb.index())
                .toList();
        if (subjects.size() != 2 || !isRelative(sentence, subjects.get(0), subjects.get(1))) {
            return;
        }
        Optional<Token> main = main(sentence, verb);
        main.ifPresent(found -> {
            if (found.index() == verb.head()) {
                edit.attach(subjects.get(0), found, "nsubj");
            } else {
                edit.root(found);
                edit.attach(subjects.get(0), found, "nsubj");
            }
            edit.attach(verb, subjects.get(0), "relcl");
        });
    }

    /** Whether a relative word stands between the two, or owns the second. */
    private static boolean isRelative(ParsedSentence sentence, Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            if (Words.isRelative(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb without a subject after the clause: the one above it, or the first joined to it. */
    private static Optional<Token> main(ParsedSentence sentence, Token verb) {
        Optional<Token> above = sentence.head(verb).filter(head -> isMain(sentence, head, verb));
        if (above.isPresent()) {
            return above;
        }
        return verb.head() >= 0
                ? Optional.empty()
                : sentence.children(verb, "conj", "dep", "ccomp", "parataxis").stream()
                        .filter(next -> isMain(sentence, next, verb))
                        .findFirst();
    }

    private static boolean isMain(ParsedSentence sentence, Token word, Token clause) {
        return word.isVerb()
                && word.index() > clause.index()
                && !Words.hasChild(sentence, word, "nsubj", "nsubjpass", "expl", "mark")
                && !word.tag().equals("VBG")
                && !Words.hasRelation(sentence.token(word.index() - 1), "cc");
    }
}
