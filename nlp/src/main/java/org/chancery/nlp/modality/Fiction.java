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
        Token at = verb;
        for (int steps = 0; steps < DEEPEST; steps++) {
            for (Token preposition : sentence.children(at, "prep")) {
                Optional<Token> work = preposition.lemma().equals("in")
                        ? sentence.child(preposition, "pobj").filter(noun -> works.contains(noun.lemma()))
                        : Optional.empty();
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
}
