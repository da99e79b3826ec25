package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/** Finds nouns that report, with somebody to whom they belong: "his claim that…", "a call by Paris for…". */
final class NounCues {

    private static final Set<String> LIGHT = Set.of(
            "make", "issue", "express", "voice", "have", "raise", "give", "offer", "repeat", "renew", "release", "publish",
            "reject", "deny", "take", "announce", "reiterate", "share", "state", "deliver", "send", "sign", "reach", "lodge",
            "hold", "unveil", "present", "cite", "come");
    private static final Set<String> OWNERS = Set.of("by", "from", "of", "among");

    private final ParsedSentence sentence;
    private final CueLexicon lexicon;
    private final Reach reach;
    private final SpeakerFinder speakers;
    private final Complements complements;

    NounCues(ParsedSentence sentence, CueLexicon lexicon, Reach reach) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.reach = reach;
        this.speakers = new SpeakerFinder(sentence, reach);
        this.complements = new Complements(sentence, reach, lexicon);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>(1);
        for (Token token : sentence.tokens()) {
            if (token.isNoun()) {
                Set<String> frames = lexicon.noun(token.lemma());
                if (!frames.isEmpty()) {
                    draft(token, frames).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Draft> draft(Token noun, Set<String> frames) {
        Optional<Token> content = content(noun, frames);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = speaker(noun, content.get());
        Optional<Span> span = complements.piece(
                isPreposition(content.get()) ? content.get().index() + 1 : reach.left(content.get()),
                reach.right(content.get()));
        if (speaker.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence.index(), noun, noun.span(), noun.span(), speaker.get(),
                List.of(span.get()), CueKind.SAY, false));
    }

    private boolean isPreposition(Token token) {
        return token.relation().equals("prep");
    }

    private Optional<Token> content(Token noun, Set<String> frames) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index()) {
                continue;
            }
            boolean clause = child.relation().equals("acl") || child.relation().equals("ccomp")
                    || child.relation().equals("relcl");
            boolean infinitive = sentence.children(child, "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
            boolean that = sentence.children(child, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"));
            if (clause && (frames.contains("that") && that || frames.contains("inf") && infinitive)) {
                return Optional.of(child);
            }
            if (isPreposition(child) && frames.contains(child.lemma())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> speaker(Token noun, Token content) {
        Optional<Token> owner = sentence.child(noun, "poss")
                .or(() -> sentence.children(noun, "prep", "agent").stream()
                        .filter(by -> by.index() != content.index() && OWNERS.contains(by.lemma()))
                        .findFirst()
                        .flatMap(by -> sentence.child(by, "pobj")))
                .or(() -> sentence.children(noun, "nmod", "amod", "compound").stream()
                        .filter(adjective -> adjective.name().endsWith("NORP") || adjective.name().endsWith("GPE"))
                        .findFirst());
        if (owner.isPresent()) {
            return owner.flatMap(speakers::named);
        }
        boolean object = noun.head() >= 0 && noun.relation().equals("dobj");
        return object && LIGHT.contains(sentence.token(noun.head()).lemma())
                ? speakers.of(sentence.token(noun.head()))
                : Optional.empty();
    }
}
