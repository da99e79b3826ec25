package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Reads what stands beside a noun of action: "no apology", "any threat", "an alleged attack". */
final class NounMood {

    private final ParsedSentence sentence;
    private final ModalityLexicon lexicon;
    private final ClauseMood clauses;

    NounMood(ParsedSentence sentence, ModalityLexicon lexicon, ClauseMood clauses) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    Outlook of(Token noun) {
        Optional<Token> none = clauses.negation().ofNoun(noun);
        if (none.isPresent()) {
            return Outlook.by(Modality.DENIED, "denied by '%s'".formatted(none.get().lemma()), none.get());
        }
        for (Token modifier : sentence.children(noun, "nmod", "amod", "compound", "advmod")) {
            Optional<ModalityLexicon.Hint> hint = lexicon.hint(modifier.lemma());
            if (hint.isPresent()) {
                Outlook byAdjective = ClauseMood.byHint(hint.get(), modifier);
                if (!byAdjective.isPlain()) {
                    return byAdjective;
                }
            }
        }
        return clauses.anyOf(noun)
                .map(any -> Outlook.by(Modality.HYPOTHETICAL, "of whichever: '%s'".formatted(any.lemma()), any))
                .orElse(Outlook.PLAIN);
    }

    /** Whether the words take the act for known: "the expulsion", "his arrest", "this attack". */
    boolean isKnown(Token noun) {
        for (Token child : sentence.children(noun, "det", "poss")) {
            if (child.relation().equals("poss")) {
                return true;
            }
            switch (child.lemma()) {
                case "the", "this", "that", "these", "those", "both" -> {
                    return true;
                }
                default -> {}
            }
        }
        return noun.isProperNoun();
    }

    /** "The use of force": the article leans on what follows, nothing is taken for known. */
    boolean leansOnComplement(Token noun) {
        return Tree.has(sentence, noun, "prep") && !Tree.has(sentence, noun, "poss");
    }
}
