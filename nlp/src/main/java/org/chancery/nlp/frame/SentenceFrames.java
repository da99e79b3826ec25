package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one sentence, each built when first asked for, since one may lean on another: the subject of "to expel"
 * in "took the decision to expel" is that of "took".
 *
 * <p>For one sentence and one thread.
 */
final class SentenceFrames {

    private final ParsedSentence sentence;
    private final FrameLexicon lexicon;
    private final Predicates predicates;
    private final Voice voice;
    private final Subjects subjects;
    private final Objects objects;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final AdjectiveFrames adjectives;
    private final @Nullable Frame[] built;
    private final byte[] passive;

    SentenceFrames(ParsedSentence sentence, FrameLexicon lexicon, Predicates predicates) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.predicates = predicates;
        this.built = new Frame[sentence.size()];
        this.passive = new byte[sentence.size()];
        this.voice = new Voice(sentence, lexicon);
        this.subjects = new Subjects(this);
        this.objects = new Objects(this);
        this.verbs = new VerbFrames(this);
        this.nouns = new NounFrames(this);
        this.adjectives = new AdjectiveFrames(this);
        Arrays.fill(passive, (byte) -1);
    }

    ParsedSentence sentence() {
        return sentence;
    }

    FrameLexicon lexicon() {
        return lexicon;
    }

    Voice voice() {
        return voice;
    }

    Predicates predicates() {
        return predicates;
    }

    List<Frame> all() {
        List<Frame> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (Words.isFullVerb(token) || isActNoun(token) || isActAdjective(token)) {
                found.add(frame(token));
            }
        }
        return found;
    }

    /** A common noun that heads its phrase. */
    boolean isActNoun(Token token) {
        return (token.tag().equals("NN") || token.tag().equals("NNS"))
                && !token.lemma().startsWith("#")
                && !Words.hasRelation(token, "compound", "npadvmod", "prt");
    }

    private boolean isActAdjective(Token token) {
        return token.tag().startsWith("JJ") && Words.hasRelation(token, "acomp", "oprd");
    }

    /** The frame of a word; while it is being built, one without slots. */
    Frame frame(Token token) {
        Frame known = built[token.index()];
        if (known != null) {
            return known;
        }
        FrameKind kind = token.isVerb() ? FrameKind.VERB : token.isNoun() ? FrameKind.NOUN : FrameKind.ADJECTIVE;
        built[token.index()] = new Frame(sentence, token, name(token), kind, token, Map.of());
        Frame frame =
                switch (kind) {
                    case VERB -> verbs.frame(token);
                    case NOUN -> nouns.frame(token);
                    case ADJECTIVE -> adjectives.frame(token);
                };
        built[token.index()] = frame;
        return frame;
    }

    String name(Token token) {
        return predicates.name(sentence, token);
    }

    boolean isPassive(Token verb) {
        if (passive[verb.index()] < 0) {
            passive[verb.index()] = (byte) (voice.isPassive(verb) ? 1 : 0);
        }
        return passive[verb.index()] == 1;
    }

    List<Filler> subjects(Token verb) {
        return subjects.of(verb);
    }

    List<Filler> objects(Token verb) {
        return objects.controlling(verb);
    }

    Objects objectFinder() {
        return objects;
    }

    /** Who acts in a passive clause, by its by-phrase: "was arrested and blindfolded by agents" has one for both. */
    List<Filler> agents(Token verb) {
        Optional<Token> own = voice.agent(verb);
        if (own.isPresent()) {
            return objectsOf(own.get(), false);
        }
        for (Token next : sentence.children(verb, "conj")) {
            if (next.isVerb() && isPassive(next) && !Words.hasChild(sentence, next, "nsubj", "nsubjpass", "auxpass")) {
                List<Filler> shared = agents(next);
                if (!shared.isEmpty()) {
                    return shared.stream().map(filler -> new Filler(filler.head(), true)).toList();
                }
            }
        }
        return List.of();
    }

    /** What follows a preposition of {@code head}. */
    List<Filler> afterPreposition(Token head, String lemma) {
        for (Token child : sentence.children(head, "prep", "dative")) {
            if (child.lemma().equals(lemma)) {
                return objectsOf(child, false);
            }
        }
        return List.of();
    }

    List<Filler> objectsOf(Token preposition, boolean inherited) {
        List<Filler> found = new ArrayList<>(2);
        for (Token object : sentence.children(preposition, "pobj", "pcomp")) {
            found.addAll(object.isVerb() ? List.of(new Filler(object, inherited)) : fillers(object, inherited));
        }
        return found;
    }

    /** A phrase as fillers: each of a series, and for a relative pronoun what it stands for. */
    List<Filler> fillers(Token head, boolean inherited) {
        if (Words.isRelative(head)) {
            List<Token> antecedents = Antecedents.all(sentence, head);
            if (!antecedents.isEmpty()) {
                return antecedents.stream().map(token -> new Filler(token, true)).toList();
            }
        }
        return Words.joined(sentence, head).stream()
                .map(token -> new Filler(token, inherited))
                .toList();
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }
}
