package org.chancery.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.codebook.WordClasses;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Whose words a document's words are: "Iraq decreed it in a statement that blamed Sweden", "the president signed decrees
 * recognising the republics". A document acts for the one who issued it.
 */
final class Authors {

    private static final int DEEPEST = 8;

    private final Scene scene;
    private final Set<String> documents;
    private final Set<String> issuing;

    Authors(Scene scene, WordClasses classes) {
        this.scene = scene;
        this.documents = classes.words("document");
        this.issuing = classes.words("issuing");
    }

    /** The words for who issued the document {@code noun} names; empty where it is none or the sentence does not tell. */
    List<Token> of(ParsedSentence sentence, Token noun) {
        List<Token> said = issuers(sentence, noun);
        return said.isEmpty() ? byContext(sentence, noun) : said;
    }

    /** "A letter signed by the ministers", "a council chaired by the president". */
    private List<Token> issuers(ParsedSentence sentence, Token noun) {
        return sentence.children(noun, "acl").stream()
                .flatMap(clause -> scene.frameAt(sentence, clause).stream())
                .filter(frame -> issuing.contains(frame.predicate()) && frame.has("by"))
                .flatMap(frame -> frame.fillers(Slot.SUBJ).stream())
                .map(Filler::head)
                .toList();
    }

    private List<Token> byContext(ParsedSentence sentence, Token noun) {
        if (!documents.contains(noun.lemma())) {
            return List.of();
        }
        Token at = noun;
        for (int steps = 0; steps < DEEPEST && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            Optional<Frame> frame = at.isVerb() ? scene.frameAt(sentence, at) : Optional.empty();
            if (frame.isPresent()) {
                List<Token> issuers = frame.get().fillers(Slot.SUBJ).stream()
                        .map(Filler::head)
                        .filter(issuer -> issuer.index() != noun.index())
                        .toList();
                if (!issuers.isEmpty()) {
                    return issuers;
                }
            }
        }
        return List.of();
    }
}
