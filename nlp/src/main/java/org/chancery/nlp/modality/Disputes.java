package org.chancery.nlp.modality;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the word by which somebody else denies a report: "…, which the government denied". */
final class Disputes {

    private static final Set<String> POINTERS = Set.of(
            "it", "this", "that", "which", "charge", "accusation", "claim", "allegation", "report", "responsibility",
            "involvement");

    private final ModalityLexicon lexicon;

    Disputes(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Within the sentence that reports the act. */
    Optional<Token> in(ParsedSentence sentence, Token act) {
        if (Reports.above(sentence, act, lexicon).isEmpty()) {
            return Optional.empty();
        }
        for (Token verb : sentence.tokens()) {
            if (verb.index() <= act.index() || !denies(verb) || !deniesPointer(sentence, verb)) {
                continue;
            }
            if (verb.relation().equals("relcl") && hasCommaBefore(sentence, verb) && sharesClause(sentence, verb, act)) {
                return Optional.of(verb);
            }
            if (verb.relation().equals("conj") && isAbove(sentence, verb, act)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** Opening the sentence after it: "The army denied it." */
    Optional<Token> opening(ParsedSentence next) {
        return next.tokens().stream()
                .filter(verb -> verb.head() < 0 && denies(verb) && deniesPointer(next, verb))
                .findFirst();
    }

    private boolean denies(Token verb) {
        return verb.isVerb()
                && lexicon.governance(verb.lemma(), "obj")
                        .filter(governance -> governance == Governance.DENIED)
                        .isPresent();
    }

    private static boolean deniesPointer(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "dobj")
                .filter(object -> POINTERS.contains(object.lemma()))
                .isPresent();
    }

    private static boolean hasCommaBefore(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "dobj")
                .filter(which -> which.index() > 0)
                .filter(which -> sentence.token(which.index() - 1).form().equals(","))
                .isPresent();
    }

    /** "Said they were torched by the guard, which it denied": the clause hangs on a word of the report. */
    private static boolean sharesClause(ParsedSentence sentence, Token verb, Token act) {
        Token noun = sentence.token(verb.head());
        return sentence.dominates(act, noun);
    }

    private static boolean isAbove(ParsedSentence sentence, Token verb, Token act) {
        Token first = sentence.token(verb.head());
        return first.index() != act.index() && sentence.dominates(first, act);
    }
}
