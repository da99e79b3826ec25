package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds the objects of a verb, also where a relative clause leaves a gap or joined verbs share one. */
final class Objects {

    private final SentenceFrames frames;
    private final ParsedSentence sentence;

    Objects(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
    }

    /** The bare objects in order, receiver first; each with the others of its series. */
    List<List<Filler>> of(Token verb) {
        List<List<Filler>> found = new ArrayList<>(2);
        for (Token object : sentence.children(verb, "dative", "dobj")) {
            if (Words.isNominal(object)) {
                found.add(frames.fillers(object, false));
            }
        }
        if (found.isEmpty() && frames.predicates().particle(sentence, verb).isPresent()) {
            afterParticle(verb).ifPresent(object -> found.add(frames.fillers(object, false)));
        }
        if (found.isEmpty()) {
            gap(verb).ifPresent(antecedent -> found.add(frames.fillers(antecedent, true)));
        }
        if (found.isEmpty()) {
            List<Filler> shared = shared(verb);
            if (!shared.isEmpty()) {
                found.add(shared);
            }
        }
        return found;
    }

    /** "Called home its chargé": what follows the particle is the object, though the tree holds it for a predicate. */
    private Optional<Token> afterParticle(Token verb) {
        return sentence.children(verb, "oprd", "attr").stream()
                .filter(word -> word.isNoun() && word.index() > verb.index() && !frames.isPassive(verb))
                .findFirst();
    }

    /** Whom a governing verb addresses: "told <i>the envoy</i> to leave". */
    List<Filler> controlling(Token verb) {
        List<List<Filler>> all = of(verb);
        return all.isEmpty() ? List.of() : all.get(0);
    }

    /** "The president they ousted": the clause has a subject of its own and no pronoun for what it describes. */
    private Optional<Token> gap(Token verb) {
        Optional<Token> clause = clauseWithGap(verb);
        if (clause.isEmpty() || frames.isPassive(verb) || Words.hasChild(sentence, verb, "ccomp", "attr", "acomp")) {
            return Optional.empty();
        }
        Optional<Token> subject = sentence.child(verb, "nsubj");
        if (subject.isEmpty() || Words.isRelative(subject.get()) || holdsRelative(clause.get())) {
            return Optional.empty();
        }
        return sentence.head(clause.get()).filter(Token::isNoun);
    }

    private Optional<Token> clauseWithGap(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            if (at.relation().equals("relcl")) {
                return Optional.of(at);
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || !Words.hasRelation(at, "xcomp", "ccomp") || !head.get().isVerb()) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private boolean holdsRelative(Token clause) {
        for (Token token : sentence.subtree(clause)) {
            boolean adverb = token.tag().equals("WRB");
            if ((adverb || Words.isRelative(token)) && token.index() <= clause.index()) {
                return true;
            }
        }
        return hasStrandedPreposition(clause);
    }

    private boolean hasStrandedPreposition(Token clause) {
        for (Token child : sentence.children(clause, "prep")) {
            if (!Words.hasChild(sentence, child, "pobj", "pcomp", "prep")) {
                return true;
            }
        }
        return false;
    }

    /** "Arrested and charged three men": one object for both. */
    private List<Filler> shared(Token verb) {
        if (frames.isPassive(verb)) {
            return List.of();
        }
        for (Token next : sentence.children(verb, "conj")) {
            if (next.isVerb() && standTogether(verb, next) && !frames.isPassive(next)) {
                return inherited(of(next));
            }
        }
        Optional<Token> before = sentence.head(verb);
        if (verb.relation().equals("conj") && before.isPresent() && before.get().isVerb()) {
            return sentence.children(before.get(), "dobj").stream()
                    .filter(object -> object.index() > verb.index())
                    .flatMap(object -> frames.fillers(object, true).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<Filler> inherited(List<List<Filler>> objects) {
        return objects.size() != 1
                ? List.of()
                : objects.get(0).stream().map(f -> new Filler(f.head(), true)).toList();
    }

    /** Nothing between two joined verbs but the conjunction, commas, adverbs and helpers. */
    private boolean standTogether(Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            Token between = sentence.token(i);
            if (!Words.hasRelation(between, "cc", "punct", "advmod", "aux", "prt", "preconj", "conj", "neg")) {
                return false;
            }
        }
        return true;
    }
}
