package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Names predicates: the lemma, and for a verb its particle with an underscore: "called the envoy home" is
 * {@code call_home}.
 */
public final class Predicates {

    private final FrameLexicon lexicon;

    /** @param lexicon the particles of the language */
    public Predicates(FrameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name of the predicate that {@code token} heads. */
    public String name(ParsedSentence sentence, Token token) {
        if (!token.isVerb()) {
            return token.lemma();
        }
        return particle(sentence, token)
                .map(particle -> token.lemma() + "_" + particle.lemma())
                .orElse(token.lemma());
    }

    /** The particle of a verb, where it has one. */
    Optional<Token> particle(ParsedSentence sentence, Token verb) {
        Optional<Token> found = Optional.empty();
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("prt")) {
                return Optional.of(child);
            }
            if (found.isEmpty() && isParticleOf(sentence, verb, child)) {
                found = Optional.of(child);
            }
        }
        return found;
    }

    private boolean isParticleOf(ParsedSentence sentence, Token verb, Token child) {
        if (child.index() < verb.index() || !lexicon.isParticle(child.lemma())) {
            return false;
        }
        return switch (child.relation()) {
            case "advmod", "npadvmod" -> sentence.children(child).stream()
                    .allMatch(below -> below.relation().equals("prep"));
            case "prep" -> hasNoObject(sentence, child);
            default -> false;
        };
    }

    /** "Walked out of the room": "out" is a particle, "of" leads to the room. */
    private static boolean hasNoObject(ParsedSentence sentence, Token preposition) {
        return !Words.hasChild(sentence, preposition, "pobj", "pcomp");
    }
}
