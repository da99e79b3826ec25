package org.chancery.nlp.time;

import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Walks from words of time to the clauses they stand in. */
final class Clauses {

    /** Relations by which a clause of its own hangs from a noun. */
    private static final Set<String> OF_A_NOUN = Set.of("relcl", "acl");

    private Clauses() {}

    /** The word that the word of time modifies, whatever preposition stands between; itself at the root. */
    static Token governor(ParsedSentence sentence, Token time) {
        Token at = time;
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            boolean between = at.tag().equals("IN") || at.tag().equals("TO") || at.tag().startsWith("RB");
            if (!between && !isMisread(sentence, time, at)) {
                boolean auxiliary = at.relation().startsWith("aux") && at.head() >= 0;
                return auxiliary ? sentence.token(at.head()) : at;
            }
        }
        return at;
    }

    /**
     * Whether the parser took the time for part of the name that follows, as it does in "On 18 July Algiers recalled …":
     * the preposition before the time then governs the name.
     */
    private static boolean isMisread(ParsedSentence sentence, Token time, Token noun) {
        boolean inName = noun.isNoun() && time.index() < noun.index() && time.head() == noun.index() && noun.head() >= 0;
        if (!inName || !sentence.token(noun.head()).tag().equals("IN")) {
            return false;
        }
        Token preposition = sentence.token(noun.head());
        boolean first = preposition.index() < time.index() && time.index() - preposition.index() <= 2;
        return first && noun.isProperNoun() && Character.isUpperCase(preposition.form().charAt(0));
    }

    /** Whether the time is that of the sentence's main clause, or of one joined to it by "and", "when" or "as". */
    static boolean isMain(ParsedSentence sentence, Token time) {
        Token at = governor(sentence, time);
        if (!at.isVerb()) {
            return false;
        }
        while (at.head() >= 0) {
            boolean joined = at.relation().equals("conj") || at.relation().equals("advcl") || at.relation().equals("ccomp");
            Token above = sentence.token(at.head());
            if (OF_A_NOUN.contains(at.relation()) || !joined || !above.isVerb()) {
                return false;
            }
            at = above;
        }
        return true;
    }
}
