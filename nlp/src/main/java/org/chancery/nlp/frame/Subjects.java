package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Finds the grammatical subject of a verb, also where it stands elsewhere in the sentence: shared by joined verbs, left
 * to a governing verb, described by the verb's clause.
 *
 * <p>The subject is the surface one: of a passive verb it is what is acted on.
 */
final class Subjects {

    private final SentenceFrames frames;
    private final ParsedSentence sentence;
    private final FrameLexicon lexicon;
    private final List<Optional<List<Filler>>> known;

    Subjects(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
        this.lexicon = frames.lexicon();
        this.known = new ArrayList<>(java.util.Collections.nCopies(sentence.size(), Optional.empty()));
    }

    List<Filler> of(Token verb) {
        Optional<List<Filler>> before = known.get(verb.index());
        if (before.isPresent()) {
            return before.get();
        }
        known.set(verb.index(), Optional.of(List.of()));
        List<Filler> found = find(verb);
        known.set(verb.index(), Optional.of(found));
        return found;
    }

    private List<Filler> find(Token verb) {
        List<Filler> own = own(verb);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return List.of();
        }
        return switch (verb.relation()) {
            case "conj", "dep" -> head.get().isVerb() ? inherited(of(head.get())) : List.of();
            case "acl", "nmod" -> ofModifier(verb, head.get());
            case "relcl" -> ofRelative(verb, head.get());
            case "xcomp", "ccomp" -> ofComplement(verb, head.get());
            case "advcl" -> ofAdverbial(verb, head.get());
            case "pcomp", "pobj" -> ofParticiple(head.get());
            case "csubj" -> List.of();
            default -> List.of();
        };
    }

    private List<Filler> own(Token verb) {
        List<Filler> found = new ArrayList<>(2);
        for (Token subject : sentence.children(verb, "nsubj", "nsubjpass")) {
            if (!subject.tag().equals("EX")) {
                found.addAll(frames.fillers(subject, false));
            }
        }
        return found;
    }

    private static List<Filler> inherited(List<Filler> fillers) {
        return fillers.stream().map(filler -> new Filler(filler.head(), true)).toList();
    }

    /** "Police backed by the army", "the decision to expel", "people fleeing". */
    private List<Filler> ofModifier(Token verb, Token head) {
        if (head.isVerb()) {
            return inherited(of(head));
        }
        if (!Words.isToInfinitive(sentence, verb)) {
            return inherited(frames.fillers(head, true));
        }
        return ofInfinitiveOfNoun(head);
    }

    private List<Filler> ofInfinitiveOfNoun(Token noun) {
        if (!frames.isActNoun(noun)) {
            return List.of();
        }
        Frame frame = frames.frame(noun);
        if (lexicon.controller(noun.lemma(), "to").isPresent()) {
            for (String slot : List.of("to", "on", "upon", "for")) {
                if (frame.has(slot)) {
                    return inherited(frame.fillers(slot));
                }
            }
        }
        return inherited(frame.fillers(Slot.SUBJ));
    }

    /** "The ambassador to be expelled": the antecedent where the clause has no subject and no gap elsewhere. */
    private List<Filler> ofRelative(Token verb, Token head) {
        return head.isVerb() ? List.of() : inherited(frames.fillers(head, true));
    }

    private List<Filler> ofComplement(Token verb, Token governor) {
        if (!governor.isVerb()) {
            return ofComplementOfWord(governor);
        }
        if (verb.relation().equals("ccomp") && !isNonFinite(verb)) {
            return List.of();
        }
        return controlled(governor, Words.isToInfinitive(sentence, verb) ? "to" : "ing", true);
    }

    private boolean isNonFinite(Token verb) {
        return verb.tag().equals("VBG") || Words.isToInfinitive(sentence, verb);
    }

    /** "Is due to visit", "ready to strike": the subject of the word before. */
    private List<Filler> ofComplementOfWord(Token governor) {
        if (governor.isNoun() && frames.isActNoun(governor)) {
            return ofInfinitiveOfNoun(governor);
        }
        Optional<Token> verb = sentence.head(governor);
        if (verb.isEmpty() || !verb.get().isVerb()) {
            return List.of();
        }
        if (governor.relation().equals("oprd") && !frames.isPassive(verb.get())) {
            return inherited(frames.objects(verb.get()));
        }
        return inherited(of(verb.get()));
    }

    private List<Filler> ofAdverbial(Token verb, Token governor) {
        if (!isNonFinite(verb) && !verb.tag().equals("VBN") || Words.hasChild(sentence, verb, "expl")) {
            return List.of();
        }
        if (!governor.isVerb()) {
            return governor.isNoun() && frames.isActNoun(governor) ? ofInfinitiveOfNoun(governor) : List.of();
        }
        if (!Words.isToInfinitive(sentence, verb)) {
            return inherited(of(governor));
        }
        List<Filler> controlled = controlled(governor, "to", false);
        if (isPointing(controlled) || governor.lemma().startsWith("follow")) {
            List<Filler> ofAct = ofActIn(governor);
            return ofAct.isEmpty() && !isPointing(controlled) ? controlled : ofAct;
        }
        return controlled;
    }

    /** "This followed the raid by police to detain him": the act's own subject, not "this". */
    private List<Filler> ofActIn(Token governor) {
        for (Filler object : frames.objects(governor)) {
            if (frames.isActNoun(object.head())) {
                return inherited(frames.frame(object.head()).fillers(Slot.SUBJ));
            }
        }
        return List.of();
    }

    private boolean isPointing(List<Filler> fillers) {
        if (fillers.size() != 1) {
            return false;
        }
        String lemma = fillers.get(0).head().lemma();
        return lemma.equals("this") || lemma.equals("that");
    }

    private List<Filler> controlled(Token governor, String complement, boolean complementary) {
        if (frames.isPassive(governor)) {
            return ofPassiveGovernor(governor, complementary);
        }
        String name = frames.name(governor);
        Optional<String> controller =
                lexicon.controller(name, complement).or(() -> lexicon.controller(governor.lemma(), complement));
        String slot = controller.orElse(complementary && complement.equals("to") ? "obj" : "subj");
        List<Filler> objects =
                switch (slot) {
                    case "subj" -> List.of();
                    case "obj" -> frames.objects(governor);
                    default -> frames.afterPreposition(governor, slot);
                };
        return inherited(objects.isEmpty() ? of(governor) : objects);
    }

    /** "Was ordered to leave": he; "was raided to seize papers": whoever raided. */
    private List<Filler> ofPassiveGovernor(Token governor, boolean complementary) {
        if (complementary || lexicon.controller(governor.lemma(), "to").isPresent()) {
            return inherited(of(governor));
        }
        List<Filler> agents = frames.agents(governor);
        return inherited(agents.isEmpty() ? of(governor) : agents);
    }

    /** "Began by denying", "accused him of meddling", and "of lying" after that, "accusations of meddling". */
    private List<Filler> ofParticiple(Token preposition) {
        Optional<Token> head = sentence.head(preposition);
        if (head.isEmpty()) {
            return List.of();
        }
        Token governor = head.get();
        if (preposition.relation().equals("conj") && governor.lemma().equals(preposition.lemma())) {
            return ofParticiple(governor);
        }
        if (!governor.isVerb()) {
            return governor.isNoun() && frames.isActNoun(governor)
                    ? inherited(frames.frame(governor).fillers(Slot.SUBJ))
                    : ofComplementOfWord(governor);
        }
        if (frames.isPassive(governor)) {
            return inherited(of(governor));
        }
        Optional<String> controller = lexicon.controller(governor.lemma(), preposition.lemma());
        List<Filler> objects = controller.isPresent() ? frames.objects(governor) : List.of();
        return inherited(objects.isEmpty() ? of(governor) : objects);
    }
}
