package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Small questions about words of a tree. */
final class Tree {

    private Tree() {}

    static boolean is(Token token, String... relations) {
        for (String relation : relations) {
            if (relation.equals(token.relation())) {
                return true;
            }
        }
        return false;
    }

    static boolean has(ParsedSentence sentence, Token token, String... relations) {
        return sentence.child(token, relations).isPresent();
    }

    static boolean isInfinitive(ParsedSentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux")) {
            if (child.tag().equals("TO") || child.lemma().equals("to")) {
                return true;
            }
        }
        return false;
    }

    static boolean hasHelper(ParsedSentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (!child.lemma().equals("to")) {
                return true;
            }
        }
        return false;
    }

    static boolean isPresent(Token verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    /** Whether the clause tells of the present or of all times. */
    static boolean isPresentClause(ParsedSentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (child.tag().equals("MD") || child.tag().equals("VBD") || child.lemma().equals("have")) {
                return false;
            }
        }
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (isPresent(child)) {
                return true;
            }
        }
        return isPresent(verb);
    }

    /** The word before a clause: "if", "after"; of a chain its words joined by underscore. */
    static Optional<Token> mark(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "mark");
    }
}
