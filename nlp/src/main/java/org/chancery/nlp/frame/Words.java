package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Small questions about single words of a tree. */
final class Words {

    private static final int DEEPEST = 60;

    private Words() {}

    static boolean hasRelation(Token token, String... relations) {
        for (String relation : relations) {
            if (relation.equals(token.relation())) {
                return true;
            }
        }
        return false;
    }

    /** A verb that carries meaning of its own, not one that only helps another. */
    static boolean isFullVerb(Token token) {
        return token.isVerb() && !hasRelation(token, "aux", "auxpass", "prep");
    }

    static boolean isCopula(Token token) {
        return token.isVerb() && token.lemma().equals("be");
    }

    /** A word that can head a phrase that names somebody or something. */
    static boolean isNominal(Token token) {
        if (hasRelation(token, "det", "predet")) {
            return false;
        }
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "PRP", "DT", "CD", "WP", "WDT", "EX", "PRP$", "WP$", "JJS" -> true;
            case "JJ", "JJR", "FW", "PDT" -> !hasRelation(token, "acomp", "nmod", "advmod");
            default -> false;
        };
    }

    static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    /** Who, whom, whose, which, that: a word that stands for what its clause describes. */
    static boolean isRelative(Token token) {
        return switch (token.lemma()) {
            case "who", "whom", "whose", "which" -> token.tag().startsWith("W");
            case "that" -> token.tag().equals("WDT");
            default -> false;
        };
    }

    /** The word and the others joined to it by "and", "or", commas. */
    static List<Token> joined(ParsedSentence sentence, Token first) {
        List<Token> all = new ArrayList<>(2);
        join(sentence, first, all);
        return all;
    }

    private static void join(ParsedSentence sentence, Token token, List<Token> into) {
        if (into.size() > DEEPEST) {
            return;
        }
        into.add(token);
        for (Token child : sentence.children(token, "conj")) {
            if (isNominal(child)) {
                join(sentence, child, into);
            }
        }
    }

    /** The first word of a series joined by "and", "or", commas, given any of it. */
    static Token seriesHead(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < DEEPEST && at.relation().equals("conj"); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || head.get().isNoun() != token.isNoun()) {
                return at;
            }
            at = head.get();
        }
        return at;
    }

    static boolean hasChild(ParsedSentence sentence, Token token, String... relations) {
        return sentence.child(token, relations).isPresent();
    }

    /** The helping verb with that lemma. */
    static Optional<Token> auxiliary(ParsedSentence sentence, Token verb, String lemma) {
        for (Token child : sentence.children(verb, "aux", "auxpass")) {
            if (child.lemma().equals(lemma)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether the verb stands as an infinitive with "to". */
    static boolean isToInfinitive(ParsedSentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux")) {
            if (child.tag().equals("TO") || child.lemma().equals("to")) {
                return true;
            }
        }
        return false;
    }
}
