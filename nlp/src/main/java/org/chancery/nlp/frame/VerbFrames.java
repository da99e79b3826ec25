package org.chancery.nlp.frame;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Builds the frames of verbs: passives turned round, receivers told from things given. */
final class VerbFrames {

    private final SentenceFrames frames;
    private final ParsedSentence sentence;
    private final Prepositions prepositions;

    VerbFrames(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
        this.prepositions = new Prepositions(frames);
    }

    Frame frame(Token verb) {
        Slots slots = new Slots();
        if (frames.isPassive(verb)) {
            fillPassive(verb, slots);
        } else {
            fillActive(verb, slots);
        }
        fillComplements(verb, slots);
        prepositions.fill(verb, slots, false);
        fillReceiver(verb, slots);
        fillFromObject(slots);
        return new Frame(sentence, verb, frames.name(verb), FrameKind.VERB, verb, slots.map());
    }

    private void fillPassive(Token verb, Slots slots) {
        slots.add(Slot.SUBJ, frames.agents(verb));
        List<Filler> surface = frames.subjects(verb);
        List<List<Filler>> objects = frames.objectFinder().of(verb);
        if (objects.isEmpty()) {
            slots.add(Slot.OBJ, surface);
        } else if (frames.lexicon().takesTwoObjects(verb.lemma())) {
            slots.add(Slot.IOBJ, surface);
            slots.add(Slot.OBJ, objects.get(objects.size() - 1));
        } else {
            slots.add(Slot.OBJ, surface);
            slots.add(Slot.COMP, objects.get(objects.size() - 1));
        }
    }

    private void fillActive(Token verb, Slots slots) {
        slots.add(Slot.SUBJ, frames.subjects(verb));
        List<List<Filler>> objects = frames.objectFinder().of(verb);
        if (objects.size() > 1) {
            slots.add(Slot.IOBJ, objects.get(0));
        }
        if (!objects.isEmpty()) {
            slots.add(Slot.OBJ, objects.get(objects.size() - 1));
        }
    }

    private void fillComplements(Token verb, Slots slots) {
        for (Token child : sentence.children(verb)) {
            switch (child.relation()) {
                case "xcomp" -> slots.add(Slot.XCOMP, new Filler(child, false));
                case "ccomp" -> slots.add(Slot.CCOMP, new Filler(child, false));
                case "attr", "acomp" -> slots.add(Slot.COMP, frames.fillers(child, false));
                case "oprd" -> slots.add(Slot.COMP, frames.fillers(child, false));
                case "advmod", "npadvmod" -> slots.add(Slot.ADV, new Filler(child, false));
                case "advcl" -> fillGoverned(verb, child, slots);
                default -> {}
            }
        }
        if (verb.relation().equals("parataxis")) {
            frames.head(verb).filter(Token::isVerb).ifPresent(head -> slots.add(Slot.CCOMP, new Filler(head, true)));
        }
    }

    /** "Press Brazil to give up …", "was sent packing": a complement that the tree holds for an adverbial. */
    private void fillGoverned(Token verb, Token clause, Slots slots) {
        if (clause.tag().equals("VBG") && clause.index() == verb.index() + 1) {
            slots.add(Slot.XCOMP, new Filler(clause, false));
        }
        if (Words.isToInfinitive(sentence, clause)
                && clause.index() > verb.index()
                && frames.lexicon().controller(verb.lemma(), "to").isPresent()) {
            slots.add(Slot.XCOMP, new Filler(clause, false));
        }
    }

    /** "Granted asylum to him": the receiver after "to" is one like any other. */
    private void fillReceiver(Token verb, Slots slots) {
        for (Token child : sentence.children(verb, "dative")) {
            if (Words.isPreposition(child)) {
                slots.add(Slot.IOBJ, frames.objectsOf(child, false));
            }
        }
        if (!slots.has(Slot.IOBJ) && slots.has(Slot.OBJ) && frames.lexicon().takesTwoObjects(verb.lemma())) {
            slots.add(Slot.IOBJ, frames.afterPreposition(verb, "to"));
        }
    }

    /** "Broke off relations with Chile": what hangs on the object is said of the act as well. */
    private void fillFromObject(Slots slots) {
        List<Filler> objects = slots.get(Slot.OBJ);
        if (objects.isEmpty()) {
            return;
        }
        Slots below = new Slots();
        for (Filler object : objects) {
            if (object.head().isNoun()) {
                prepositions.fill(object.head(), below, true);
            }
        }
        below.map().forEach((slot, fillers) -> {
            if (!slots.has(slot)) {
                slots.add(slot, fillers);
            }
        });
    }
}
