package org.chancery.nlp.frame;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Fills the slots that are named by prepositions.
 *
 * <p>Of a chain ("out of", "because of") the joined name is filled ({@code out_of}) and that of its last word
 * ({@code of}).
 */
final class Prepositions {

    private final SentenceFrames frames;
    private final ParsedSentence sentence;

    Prepositions(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
    }

    /** Fills slots from the phrases that depend on {@code head}. */
    void fill(Token head, Slots slots, boolean inherited) {
        for (Token child : sentence.children(head, "prep", "agent", "dative")) {
            fillOne(child, slots, inherited);
        }
        chainAfterParticle(head, slots);
    }

    private void fillOne(Token preposition, Slots slots, boolean inherited) {
        if (Words.isNominal(preposition)) {
            return;
        }
        slotsOf(preposition, preposition.lemma(), slots, inherited);
        for (Token next : sentence.children(preposition, "conj")) {
            if (Words.isPreposition(next)) {
                slotsOf(next, next.lemma(), slots, inherited);
            }
        }
    }

    private void slotsOf(Token preposition, String name, Slots slots, boolean inherited) {
        slots.add(name, frames.objectsOf(preposition, inherited));
        for (Token next : sentence.children(preposition, "prep")) {
            List<Filler> fillers = frames.objectsOf(next, inherited);
            slots.add(name + "_" + next.lemma(), fillers);
            slots.add(next.lemma(), fillers);
        }
    }

    /** "Pull out" + "of": the same slots, whether the tree holds "out" for a particle or a preposition. */
    private void chainAfterParticle(Token head, Slots slots) {
        if (!head.isVerb()) {
            return;
        }
        frames.predicates().particle(sentence, head).ifPresent(particle -> {
            for (Token next : sentence.children(particle, "prep")) {
                if (particle.relation().equals("prep")) {
                    break;
                }
                fillOne(next, slots, false);
                slots.add(particle.lemma() + "_" + next.lemma(), frames.objectsOf(next, false));
            }
            for (Token next : sentence.children(head, "prep")) {
                if (next.index() == particle.index() + 1) {
                    slots.add(particle.lemma() + "_" + next.lemma(), frames.objectsOf(next, false));
                }
            }
        });
    }
}
