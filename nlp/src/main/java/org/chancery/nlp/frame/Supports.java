package org.chancery.nlp.frame;

import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the verb that carries a noun of action: "carried out a raid", "talks were held", "put under arrest". */
final class Supports {

    private static final int DEEPEST = 6;

    private final SentenceFrames frames;
    private final ParsedSentence sentence;

    Supports(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
    }

    Optional<Support> of(Token noun) {
        Token top = top(noun);
        Optional<Token> head = sentence.head(top);
        Optional<Support> found = head.flatMap(governor -> byPosition(top, governor));
        return found.isPresent() ? found : byClauseBelow(top);
    }

    /** The noun whose place in the clause counts: "series" in "a series of attacks". */
    private Token top(Token noun) {
        Token at = noun;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Token first = Words.seriesHead(sentence, at);
            Optional<Token> container = container(first);
            if (container.isEmpty()) {
                return first;
            }
            at = container.get();
        }
        return at;
    }

    private Optional<Token> container(Token noun) {
        if (!noun.relation().equals("pobj")) {
            return Optional.empty();
        }
        return sentence.head(noun)
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(sentence::head)
                .filter(outer -> outer.isNoun() && frames.lexicon().isTransparent(outer.lemma()));
    }

    private Optional<Support> byPosition(Token noun, Token governor) {
        return switch (noun.relation()) {
            case "dobj", "dative" -> governor.isVerb() ? light(governor, "-") : Optional.empty();
            case "oprd" -> governor.isVerb() && !frames.isPassive(governor) ? light(governor, "-") : Optional.empty();
            case "nsubjpass" -> light(governor, "-");
            case "nsubj" -> governor.isVerb() ? bySubject(governor) : Optional.empty();
            case "attr" -> Optional.of(new Support(governor, ofCopula(governor), true));
            case "pobj" -> byPreposition(governor);
            default -> Optional.empty();
        };
    }

    private Role ofCopula(Token verb) {
        return Words.hasChild(sentence, verb, "expl") ? Role.NONE : Role.SUBJECT;
    }

    private Optional<Support> bySubject(Token verb) {
        if (frames.isPassive(verb)) {
            return light(verb, "-");
        }
        return frames.lexicon().happens(frames.name(verb))
                ? Optional.of(new Support(verb, Role.NONE, true))
                : Optional.empty();
    }

    private Optional<Support> byPreposition(Token preposition) {
        Optional<Token> governor = sentence.head(preposition);
        if (governor.isEmpty() || !governor.get().isVerb()) {
            return Optional.empty();
        }
        return light(governor.get(), preposition.lemma());
    }

    /** "The raid carried out by police", "the complaint that Spain lodged". */
    private Optional<Support> byClauseBelow(Token noun) {
        for (Token clause : sentence.children(noun, "acl", "relcl")) {
            if (!clause.isVerb()) {
                continue;
            }
            boolean describes = frames.isPassive(clause)
                    ? holds(frames.subjects(clause), noun)
                    : holds(frames.objects(clause), noun);
            if (describes) {
                return light(clause, "-").map(s -> new Support(s.verb(), s.subject(), false));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Iterable<Filler> fillers, Token noun) {
        for (Filler filler : fillers) {
            if (filler.head().index() == noun.index()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Support> light(Token verb, String preposition) {
        FrameLexicon lexicon = frames.lexicon();
        return lexicon.light(frames.name(verb), preposition)
                .or(() -> lexicon.light(verb.lemma(), preposition))
                .map(entry -> new Support(verb, entry.subject(), entry.bare()));
    }
}
