package org.chancery.nlp.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds what a relative clause describes and so what "who", "which" and "that" stand for. */
final class Antecedents {

    private static final int FARTHEST = 12;

    private Antecedents() {}

    /** The word a relative pronoun stands for; empty where there is none in the sentence. */
    static Optional<Token> of(ParsedSentence sentence, Token pronoun) {
        Token at = pronoun;
        for (int steps = 0; steps < FARTHEST; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.relation().equals("relcl")) {
                return Optional.of(described(sentence, head.get()));
            }
            if (at.relation().equals("ccomp") && isCleft(sentence, at, head.get())) {
                return Optional.of(described(sentence, head.get()));
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** "It was Australia that recalled its ambassador": the clause hangs on "was" and describes Australia. */
    private static Token described(ParsedSentence sentence, Token head) {
        if (!Words.isCopula(head)) {
            return head;
        }
        return sentence.child(head, "attr").orElse(head);
    }

    private static boolean isCleft(ParsedSentence sentence, Token clause, Token head) {
        return Words.isCopula(head)
                && sentence.child(head, "attr")
                        .filter(attribute -> attribute.index() < clause.index())
                        .isPresent()
                && sentence.child(head, "nsubj")
                        .filter(subject -> subject.lemma().equals("it"))
                        .isPresent();
    }

    /** All the words a pronoun stands for: both of "the men and women who were held". */
    static List<Token> all(ParsedSentence sentence, Token pronoun) {
        return of(sentence, pronoun)
                .map(antecedent -> antecedent.isVerb() ? List.of(antecedent) : series(sentence, pronoun, antecedent))
                .orElse(List.of());
    }

    private static List<Token> series(ParsedSentence sentence, Token pronoun, Token antecedent) {
        Optional<Token> verb = sentence.head(pronoun);
        if (verb.isPresent() && hasPluralForm(sentence, verb.get()) && !isPlural(antecedent)) {
            return Words.joined(sentence, Words.seriesHead(sentence, antecedent));
        }
        return List.of(antecedent);
    }

    private static boolean hasPluralForm(ParsedSentence sentence, Token verb) {
        if (isPluralForm(verb)) {
            return true;
        }
        return sentence.children(verb, "aux", "auxpass").stream().anyMatch(Antecedents::isPluralForm);
    }

    private static boolean isPluralForm(Token verb) {
        return verb.tag().equals("VBP") || verb.form().equalsIgnoreCase("were");
    }

    private static boolean isPlural(Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
    }
}
