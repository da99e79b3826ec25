package org.chancery.nlp.modality;

import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds what puts an act into a story: "In the film, agents storm the embassy", "in a war game the fleet is sunk". */
final class Fiction {

    private static final int DEEPEST = 20;

    private final ParsedSentence sentence;
    private final Set<String> works;

    Fiction(ParsedSentence sentence, ModalityLexicon lexicon) {
        this.sentence = sentence;
        this.works = lexicon.works();
    }

    /** The work of fiction, or the exercise, in which the clause around {@code verb} happens. */
    Optional<Token> around(Token verb) {
        Optional<Token> opening = opening();
        if (opening.isPresent()) {
            return opening;
        }
        Token at = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            for (Token preposition : sentence.children(at, "prep")) {
                Optional<Token> work = work(preposition);
                if (work.isPresent()) {
                    return work;
                }
            }
            if (at.head() < 0) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** "In the film, …": what opens the sentence holds for all of it, wherever the tree hangs it. */
    private Optional<Token> opening() {
        return sentence.tokens().stream().limit(1).flatMap(first -> work(first).stream()).findFirst();
    }

    private Optional<Token> work(Token preposition) {
        return preposition.lemma().equals("in")
                ? sentence.child(preposition, "pobj").filter(noun -> works.contains(noun.lemma()))
                : Optional.empty();
    }
}
