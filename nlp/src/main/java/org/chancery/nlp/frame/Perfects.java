package org.chancery.nlp.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** "Had last week described the junta as …", "had in reality put an end to it": the helper and its verb stand apart. */
final class Perfects {

    private final TreeEdit edit;

    Perfects(TreeEdit edit) {
        this.edit = edit;
    }

    void mend() {
        for (Token token : edit.result().tokens()) {
            Token now = edit.result().token(token.index());
            if (now.isVerb() && now.lemma().equals("have") && !now.relation().equals("aux")) {
                participle(edit.result(), now).ifPresent(verb -> join(edit.result(), now, verb));
            }
        }
    }

    /** The participle held for a clause that the helper says. */
    private static Optional<Token> participle(ParsedSentence sentence, Token helper) {
        if (Words.hasChild(sentence, helper, "dobj", "aux", "mark")) {
            return Optional.empty();
        }
        return sentence.children(helper, "ccomp").stream()
                .filter(verb -> (verb.tag().equals("VBN") || verb.tag().equals("VBD")) && verb.index() > helper.index())
                .filter(verb -> !Words.hasChild(sentence, verb, "mark", "aux", "auxpass", "nsubjpass"))
                .filter(verb -> sentence.children(verb, "nsubj").stream().allMatch(Perfects::isReflexive))
                .findFirst();
    }

    private static boolean isReflexive(Token subject) {
        return subject.tag().equals("PRP") && (subject.lemma().endsWith("self") || subject.lemma().endsWith("selves"));
    }

    private void join(ParsedSentence sentence, Token helper, Token verb) {
        List<Token> children = sentence.children(helper);
        Optional<Token> above = sentence.head(helper);
        String relation = helper.relation();
        sentence.children(verb, "nsubj").forEach(himself -> edit.attach(himself, verb, "npadvmod"));
        if (above.isPresent()) {
            edit.attach(verb, above.get(), relation);
        } else {
            edit.root(verb);
        }
        for (Token child : children) {
            if (child.index() != verb.index()) {
                edit.attach(child, verb, child.relation());
            }
        }
        edit.attach(helper, verb, "aux");
    }
}
