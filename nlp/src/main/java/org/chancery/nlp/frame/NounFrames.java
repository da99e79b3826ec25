package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Builds the frames of nouns of action: actors from possessors, adjectives, prepositions and carrying verbs. */
final class NounFrames {

    private static final Set<String> ASIDE = Set.of("in", "at", "during", "after", "before", "following", "since", "on");

    private final SentenceFrames frames;
    private final ParsedSentence sentence;
    private final FrameLexicon lexicon;
    private final Prepositions prepositions;
    private final Supports supports;

    NounFrames(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
        this.lexicon = frames.lexicon();
        this.prepositions = new Prepositions(frames);
        this.supports = new Supports(frames);
    }

    Frame frame(Token noun) {
        Slots slots = new Slots();
        Optional<Support> support = supports.of(noun);
        prepositions.fill(noun, slots, false);
        fillFromPrepositions(noun, slots);
        fillFromPossessor(noun, slots);
        fillFromModifiers(noun, slots);
        support.ifPresent(found -> fillFromSupport(found, slots));
        fillFromController(noun, slots);
        fillFromSeries(noun, slots);
        fillClauses(noun, slots);
        fillAside(noun, slots);
        Token clause = support.filter(Support::bare).map(Support::verb).orElse(noun);
        return new Frame(sentence, noun, noun.lemma(), FrameKind.NOUN, clause, slots.map());
    }

    private void fillFromPrepositions(Token noun, Slots slots) {
        NounHabit habit = lexicon.noun(noun.lemma());
        agents(noun).ifPresent(by -> slots.add(Slot.SUBJ, frames.objectsOf(by, false)));
        slots.add(Slot.SUBJ, nominal(slots.get("between")));
        for (String slot : List.copyOf(slots.map().keySet())) {
            Role role = slot.equals("against") || slot.equals("upon") ? Role.OBJECT : habit.preposition(slot);
            if (role == Role.NONE) {
                continue;
            }
            boolean taken = role == Role.SUBJECT && slots.has(Slot.SUBJ);
            slots.add(taken || role == Role.OBJECT ? Slot.OBJ : Slot.SUBJ, nominal(slots.get(slot)));
        }
    }

    private List<Filler> nominal(List<Filler> fillers) {
        List<Filler> kept = new ArrayList<>(fillers.size());
        for (Filler filler : fillers) {
            Token head = filler.head();
            if (!head.isVerb() && !lexicon.isTime(head.lemma()) && !head.name().endsWith("DATE")) {
                kept.add(filler);
            }
        }
        return kept;
    }

    /** The by-phrase, also where the tree hangs it on what the noun acts on: "raid on the embassy by police". */
    private Optional<Token> agents(Token noun) {
        Optional<Token> own = byPhrase(noun);
        if (own.isPresent()) {
            return own;
        }
        for (Token preposition : sentence.children(noun, "prep")) {
            for (Token object : sentence.children(preposition, "pobj")) {
                Optional<Token> below = byPhrase(object);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> byPhrase(Token noun) {
        return sentence.children(noun, "prep", "agent").stream()
                .filter(child -> child.lemma().equals("by"))
                .filter(frames.voice()::namesActor)
                .findFirst();
    }

    private void fillFromPossessor(Token noun, Slots slots) {
        for (Token possessor : sentence.children(noun, "poss")) {
            if (lexicon.isTime(possessor.lemma()) || possessor.name().endsWith("DATE")) {
                slots.add(Slot.MOD, new Filler(possessor, false));
                continue;
            }
            List<Filler> fillers = frames.fillers(possessor, false);
            slots.add(Slot.POSS, fillers);
            boolean acts = lexicon.noun(noun.lemma()).possessor() == Role.SUBJECT || slots.has(Slot.OBJ);
            if (acts && !slots.has(Slot.SUBJ)) {
                slots.add(Slot.SUBJ, fillers);
            } else if (!slots.has(Slot.OBJ)) {
                slots.add(Slot.OBJ, fillers);
            }
        }
    }

    private void fillFromModifiers(Token noun, Slots slots) {
        boolean open = !slots.has(Slot.SUBJ);
        for (Token modifier : sentence.children(noun, "nmod", "compound")) {
            if (modifier.isVerb() || modifier.tag().equals("CD")) {
                continue;
            }
            slots.add(Slot.MOD, new Filler(modifier, false));
            if (open && namesActor(modifier)) {
                slots.add(Slot.SUBJ, new Filler(modifier, false));
            }
        }
    }

    private boolean namesActor(Token modifier) {
        String name = modifier.name();
        return name.endsWith("NORP")
                || name.endsWith("GPE")
                || name.endsWith("ORG")
                || modifier.isNoun() && lexicon.isAgent(modifier.lemma());
    }

    private void fillFromSupport(Support support, Slots slots) {
        Frame carrier = frames.frame(support.verb());
        List<Filler> lent = inherited(carrier.fillers(Slot.SUBJ));
        String slot = support.subject() == Role.SUBJECT ? Slot.SUBJ : Slot.OBJ;
        if (support.subject() != Role.NONE && !slots.has(slot)) {
            slots.add(slot, lent);
        }
        if (!support.bare() || Words.isCopula(support.verb())) {
            return;
        }
        carrier.slots().forEach((name, fillers) -> {
            if (!isOwn(name) && !slots.has(name)) {
                slots.add(name, inherited(fillers));
            }
        });
        if (carrier.has(Slot.IOBJ) && !slots.has("to")) {
            slots.add("to", inherited(carrier.fillers(Slot.IOBJ)));
        }
    }

    /** Slots of a carrying verb that are no part of the noun's act. */
    private static boolean isOwn(String slot) {
        return switch (slot) {
            case Slot.SUBJ, Slot.OBJ, Slot.IOBJ, Slot.COMP, Slot.XCOMP, Slot.CCOMP, Slot.ADV, "by", "of" -> true;
            default -> false;
        };
    }

    private static List<Filler> inherited(List<Filler> fillers) {
        return fillers.stream().map(f -> new Filler(f.head(), true)).toList();
    }

    /** "Accused Chile of complicity": Chile's complicity. */
    private void fillFromController(Token noun, Slots slots) {
        if (slots.has(Slot.SUBJ) || !noun.relation().equals("pobj")) {
            return;
        }
        Optional<Token> preposition = frames.head(noun);
        Optional<Token> verb = preposition.flatMap(frames::head).filter(Token::isVerb);
        if (verb.isPresent()
                && !preposition.get().lemma().equals("for")
                && lexicon.controller(verb.get().lemma(), preposition.get().lemma())
                        .filter("obj"::equals)
                        .isPresent()) {
            boolean passive = frames.isPassive(verb.get());
            slots.add(Slot.SUBJ, inherited(passive ? frames.subjects(verb.get()) : frames.objects(verb.get())));
        }
    }

    /** "Iraq's invasion and occupation": the second noun shares the first one's actors. */
    private void fillFromSeries(Token noun, Slots slots) {
        if (!noun.relation().equals("conj")) {
            return;
        }
        Optional<Token> first = frames.head(noun).filter(frames::isActNoun);
        if (first.isEmpty()) {
            return;
        }
        Frame other = frames.frame(first.get());
        if (!slots.has(Slot.SUBJ)) {
            slots.add(Slot.SUBJ, inherited(other.fillers(Slot.SUBJ)));
        }
    }

    /** "After talks with Chile the minister said …": whoever acts in the clause may have talked. */
    private void fillAside(Token noun, Slots slots) {
        if (slots.has(Slot.SUBJ) || !noun.relation().equals("pobj")) {
            return;
        }
        frames.head(noun)
                .filter(preposition -> ASIDE.contains(preposition.lemma()))
                .flatMap(frames::head)
                .filter(Words::isFullVerb)
                .ifPresent(verb -> slots.add(Slot.CLAUSE, inherited(frames.frame(verb).fillers(Slot.SUBJ))));
    }

    private void fillClauses(Token noun, Slots slots) {
        for (Token child : sentence.children(noun, "acl")) {
            if (Words.isToInfinitive(sentence, child)) {
                slots.add(Slot.XCOMP, new Filler(child, false));
            }
        }
        for (Token child : sentence.children(noun, "ccomp")) {
            slots.add(Slot.CCOMP, new Filler(child, false));
        }
    }
}
