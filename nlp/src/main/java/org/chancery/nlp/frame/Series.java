package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Joins a verb without a subject to the verb it shares one with.
 *
 * <p>"The leaders said there was no other explanation, and called on Moscow to answer": they called, nothing was called.
 */
final class Series {

    private final TreeEdit edit;

    Series(TreeEdit edit) {
        this.edit = edit;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.relation().equals("conj") && isBareFinite(edit.result(), now)) {
                mend(edit.result(), now);
            }
        }
    }

    private void mend(ParsedSentence sentence, Token verb) {
        Optional<Token> partner = sentence.head(verb).filter(Token::isVerb);
        Optional<Token> main = partner.filter(head -> Words.hasRelation(head, "ccomp", "advcl"))
                .flatMap(sentence::head)
                .filter(head -> head.isVerb() && head.tag().equals(verb.tag()) && head.index() < partner.get().index());
        if (main.isPresent() && isOdd(sentence, partner.get(), verb)) {
            edit.attach(verb, main.get(), "conj");
        }
    }

    /** A verb in the past or present tense without helper, mark or subject of its own. */
    private static boolean isBareFinite(ParsedSentence sentence, Token verb) {
        return (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
                && !Words.hasChild(sentence, verb, "aux", "auxpass", "nsubj", "nsubjpass", "mark", "expl");
    }

    /** Whether the two cannot well share a subject: one has none that acts, a helper, or a comma parts them. */
    private static boolean isOdd(ParsedSentence sentence, Token partner, Token verb) {
        boolean unlike = Words.hasChild(sentence, partner, "expl", "auxpass")
                || sentence.children(partner, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
        return unlike || partner.relation().equals("advcl") && Words.hasChild(sentence, partner, "mark") && afterComma(sentence, verb);
    }

    private static boolean afterComma(ParsedSentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && Words.hasRelation(sentence.token(at), "advmod", "npadvmod", "neg")) {
            at--;
        }
        return at > 0
                && sentence.token(at).relation().equals("cc")
                && sentence.token(at - 1).form().equals(",");
    }
}
