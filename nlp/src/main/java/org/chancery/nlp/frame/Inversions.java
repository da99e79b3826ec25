package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** "At no point, officials said, did he ask": what turns verb and subject round belongs to the verb turned round. */
final class Inversions {

    private final TreeEdit edit;

    Inversions(TreeEdit edit) {
        this.edit = edit;
    }

    void mend() {
        ParsedSentence sentence = edit.result();
        for (Token token : sentence.tokens()) {
            if (token.relation().equals("ccomp") && isInverted(sentence, token)) {
                mend(sentence, token);
            }
        }
    }

    private void mend(ParsedSentence sentence, Token verb) {
        Optional<Token> report = sentence.head(verb).filter(Token::isVerb);
        if (report.isEmpty() || report.get().index() > verb.index()) {
            return;
        }
        for (Token child : sentence.children(report.get(), "prep", "advmod", "neg", "cc")) {
            if (child.index() <= 1 && child.index() < report.get().index()) {
                edit.attach(child, verb, child.relation());
            }
        }
    }

    private static boolean isInverted(ParsedSentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj", "nsubjpass");
        Optional<Token> helper = sentence.child(verb, "aux");
        return subject.isPresent()
                && helper.isPresent()
                && helper.get().index() < subject.get().index()
                && !sentence.token(sentence.size() - 1).form().equals("?");
    }
}
