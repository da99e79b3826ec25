package org.chancery.nlp.time;

import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Walks from words of time to the clauses they stand in. */
final class Clauses {

    /** Relations by which a clause of its own hangs from a noun. */
    private static final Set<String> OF_A_NOUN = Set.of("relcl", "acl");

    /** Words of a date: "18 July 2021". */
    private static final int LONGEST_DATE = 3;

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
     * Whether the parser took the time for part of the noun that follows, as it does in "On 18 July Algiers recalled …" and
     * "Last December Tokyo charged …": a time that begins its clause belongs to the clause.
     */
    private static boolean isMisread(ParsedSentence sentence, Token time, Token noun) {
        boolean inName = noun.isNoun() && time.index() < noun.index() && time.head() == noun.index() && noun.head() >= 0;
        if (!inName) {
            return false;
        }
        Token above = sentence.token(noun.head());
        if (above.tag().equals("IN")) {
            boolean near = above.index() < time.index() && time.index() - above.index() <= LONGEST_DATE;
            return near && !sentence.token(above.index() + 1).tag().equals("DT") && begins(sentence, above);
        }
        Token first = sentence.subtree(time).get(0);
        return noun.relation().startsWith("nsubj") && begins(sentence, first);
    }

    /** Whether a clause begins with the word: the sentence does, or a mark or a conjunction stands before. */
    private static boolean begins(ParsedSentence sentence, Token word) {
        if (word.index() == 0) {
            return true;
        }
        Token before = sentence.token(word.index() - 1);
        return before.tag().equals("CC") || !Character.isLetterOrDigit(before.form().charAt(0)) || before.relation().equals("mark");
    }

    /**
     * The token of an expression that ties it to the rest of the sentence: of several, the one a preposition before the
     * expression governs.
     *
     * @param first index of the expression's first token
     * @param last index of its last
     */
    static Token head(ParsedSentence sentence, int first, int last) {
        Token head = sentence.token(last);
        for (int i = last; i >= first; i--) {
            Token each = sentence.token(i);
            if (each.head() >= 0 && each.head() < first && sentence.token(each.head()).tag().equals("IN")) {
                return each;
            }
        }
        for (int i = 0; i <= last - first && head.head() >= first && head.head() <= last; i++) {
            head = sentence.token(head.head());
        }
        return head;
    }

    /**
     * The verb of the clause the time is told for. A day with "on" or alone that hangs from a noun of the clause is still the
     * clause's: "expelled the ambassador on Tuesday". Where the time is that of a thing, the thing.
     */
    private static Token clause(ParsedSentence sentence, Token time, TimeWords words) {
        Token at = governor(sentence, time);
        Token preposition = time.head() < 0 ? time : sentence.token(time.head());
        boolean loose = time.relation().equals("npadvmod")
                || preposition.tag().equals("IN") && words.is("of-day", preposition.lemma());
        for (int i = 0; i < sentence.size() && loose && !at.isVerb() && at.head() >= 0; i++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** Whether the time is that of the sentence's main clause, or of one joined to it by "and", "when" or "as". */
    static boolean isMain(ParsedSentence sentence, Token time, TimeWords words) {
        Token at = clause(sentence, time, words);
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
