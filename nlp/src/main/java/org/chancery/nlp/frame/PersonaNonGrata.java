package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Ties "persona non grata" together, which parsers trained on newspapers of the 1990s take for a clause of its own. */
final class PersonaNonGrata {

    private final TreeEdit edit;

    PersonaNonGrata(TreeEdit edit) {
        this.edit = edit;
    }

    void mend() {
        ParsedSentence sentence = edit.result();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            String first = sentence.token(i).lemma();
            if ((first.equals("persona") || first.equals("personae"))
                    && sentence.token(i + 1).lemma().equals("non")
                    && sentence.token(i + 2).lemma().startsWith("grata")) {
                mend(sentence, i);
            }
        }
    }

    private void mend(ParsedSentence sentence, int start) {
        Token last = sentence.token(start + 2);
        Optional<Token> verb = verbBefore(sentence, start);
        if (verb.isEmpty()) {
            return;
        }
        Optional<Token> person = personBefore(sentence, verb.get(), start);
        person.ifPresent(found -> edit.attach(found, verb.get(), "dobj"));
        for (Token token : sentence.tokens()) {
            boolean below = token.head() >= start && token.head() <= start + 2;
            boolean inside = token.index() >= start && token.index() <= start + 2;
            boolean moved = person.isPresent() && person.get().index() == token.index();
            if (below && !inside && !moved) {
                release(token, verb.get(), person, start);
            }
        }
        edit.attach(last, verb.get(), "oprd");
        edit.attach(sentence.token(start), last, "nmod");
        edit.attach(sentence.token(start + 1), last, "nmod");
    }

    /** The last name or noun between the verb and the phrase, where it hangs on the phrase. */
    private static Optional<Token> personBefore(ParsedSentence sentence, Token verb, int start) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.index() < start)
                .filter(token -> token.head() >= start && token.head() <= start + 2)
                .filter(Words::isNominal)
                .filter(token -> !Words.hasRelation(token, "poss"))
                .reduce((first, second) -> second);
    }

    /** What hung on the phrase: what stands before the person belongs to him, the rest to the verb. */
    private void release(Token token, Token verb, Optional<Token> person, int start) {
        if (person.isPresent() && token.index() > verb.index() && token.index() < person.get().index()) {
            edit.attach(token, person.get(), token.relation());
        } else if (token.index() < start || !token.relation().equals("pobj")) {
            edit.attach(token, verb, token.relation());
        } else {
            edit.attach(token, verb, "npadvmod");
        }
    }

    private static Optional<Token> verbBefore(ParsedSentence sentence, int start) {
        for (int i = start - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (Words.isFullVerb(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
