package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** What the clause of a pronoun tells of whom it can mean, by its shape and its verb alone. */
final class PronounClause {

    private static final Set<String> EMPTY = Set.of("be", "seem", "appear", "rain", "snow", "happen", "matter", "emerge",
            "turn", "follow", "remain", "become");

    private static final Set<String> SPEECH = Set.of("say", "tell", "add", "warn", "argue", "insist", "claim", "accuse",
            "demand", "ask", "urge", "announce", "declare", "state", "write", "call", "deny", "deplore", "condemn", "promise",
            "stress", "note", "vow", "pledge", "threaten", "reply", "answer", "explain", "complain", "concede", "admit",
            "reject", "agree", "refuse", "describe", "maintain", "assert", "believe", "want", "hope", "fear", "think",
            "suggest", "propose", "recall", "acknowledge", "confirm", "charge", "allege", "respond", "conclude", "justify", "defend", "blame", "praise", "welcome", "denounce", "criticise", "criticize");

    private PronounClause() {}

    /** Tokens of what the pronoun's own verb tells: no name in there can be the teller's. */
    static Set<Integer> content(ParsedSentence sentence, Token token) {
        Set<Integer> within = new HashSet<>();
        if (!token.relation().equals("nsubj") || token.head() < 0) {
            return within;
        }
        Token verb = sentence.token(token.head());
        List<Token> roots = new ArrayList<>(sentence.children(verb, "ccomp"));
        Token own = null;
        if (verb.relation().equals("parataxis") && verb.head() >= 0) {
            Token told = sentence.token(verb.head());
            roots.add(told);
            own = verb;
            if (told.relation().equals("acl") || told.relation().equals("relcl") || told.relation().equals("punct")) {
                sentence.tokens().stream().filter(t -> t.relation().equals("root")).forEach(roots::add);
            }
        }
        for (Token root : roots) {
            for (Token each : sentence.subtree(root)) {
                if (own == null || !sentence.dominates(own, each)) {
                    within.add(each.index());
                }
            }
        }
        return within;
    }

    /** "It was Mr X who", "it is clear that": a pronoun that means nothing. */
    static boolean isEmpty(ParsedSentence sentence, Token verb, Token token) {
        if (!EMPTY.contains(verb.lemma()) || sentence.token(Math.max(0, verb.index())).relation().isEmpty()) {
            return false;
        }
        boolean passive = token.relation().equals("nsubjpass");
        return !passive;
    }

    /** Whether it is a verb of speech or will. */
    static boolean isSpeech(Token verb) {
        return SPEECH.contains(verb.lemma());
    }

    /** Whether a word is the subject of a verb of speech or will. */
    static boolean speaks(ParsedSentence sentence, Token token) {
        return token.relation().equals("nsubj") && token.head() >= 0
                && SPEECH.contains(sentence.token(token.head()).lemma());
    }

    /** "Tbilisi lost before it severed": who does what the pronoun's clause hangs on goes on doing. */
    static boolean continues(ParsedSentence sentence, Trace trace, Token token) {
        Optional<Token> verb = token.relation().startsWith("nsubj") ? Grammar.governor(sentence, token) : Optional.empty();
        if (verb.isEmpty() || !verb.get().relation().equals("advcl") || verb.get().head() < 0) {
            return false;
        }
        Token main = sentence.token(verb.get().head());
        return main.isVerb() && main.index() < verb.get().index()
                && Grammar.understood(sentence, main).filter(subject -> subject.index() == trace.head()).isPresent();
    }
}
