package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the verb of saying that a clause is the content of. */
final class Reports {

    private static final int FARTHEST = 8;

    private Reports() {}

    static Optional<Token> above(ParsedSentence sentence, Token act, ModalityLexicon lexicon) {
        Token at = act;
        for (int steps = 0; steps < FARTHEST; steps++) {
            Optional<Token> inside = sentence.children(at, "parataxis").stream()
                    .filter(verb -> isSpeech(verb, lexicon))
                    .findFirst();
            if (inside.isPresent()) {
                return inside;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || Tree.is(at, "relcl", "acl", "advcl")) {
                return Optional.empty();
            }
            if (at.relation().equals("ccomp") && isSpeech(head.get(), lexicon)) {
                return head;
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private static boolean isSpeech(Token verb, ModalityLexicon lexicon) {
        return verb.isVerb()
                && lexicon.governance(verb.lemma(), "that")
                        .filter(governance -> governance == Governance.SPEECH)
                        .isPresent();
    }
}
