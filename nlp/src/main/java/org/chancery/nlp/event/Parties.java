package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.nlp.cast.Ground;
import org.chancery.nlp.codebook.Selector.Aspect;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * Which actors a phrase stands for.
 *
 * <p>"the ambassador" is one; "the frontier with Brazil", "Canadian goods" and "its ties" are none themselves and stand
 * for the state they name.
 */
final class Parties {

    private static final int DEPTH = 2;
    private static final List<String> WITHIN =
            List.of("poss", "mod", "with", "of", "on", "against", "to", "between", "from", "by", "in", "at");

    private final Scene scene;
    private final ActorBook book;
    private final Authors authors;

    Parties(Scene scene, ActorBook book, Authors authors) {
        this.scene = scene;
        this.book = book;
        this.authors = authors;
    }

    /** The actors {@code head}'s phrase is or names, seen from {@code aspect}. */
    List<Actor> of(ParsedSentence sentence, Token head, Aspect aspect) {
        return of(sentence, head, aspect, DEPTH);
    }

    /** "the invasion of Ukraine by Russia", "Moscow's refusal": an act stands for the one who does it. */
    private List<Actor> doers(ParsedSentence sentence, Token head, Aspect aspect, int depth) {
        return scene.frameAt(sentence, head)
                .filter(frame -> frame.kind() == FrameKind.NOUN)
                .map(frame -> frame.fillers(Slot.SUBJ).stream()
                        .filter(filler -> sentence.dominates(head, filler.head()))
                        .flatMap(filler -> of(sentence, filler.head(), aspect, depth - 1).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The actors the word itself names or means; empty where it only has some in its phrase. */
    List<Actor> named(ParsedSentence sentence, Token head) {
        return scene.cast().actorsAt(sentence.index(), head.index()).stream()
                .map(actor -> book.actor(actor.id()))
                .toList();
    }

    private List<Actor> of(ParsedSentence sentence, Token head, Aspect aspect, int depth) {
        List<Actor> here = at(sentence, head, aspect);
        if (!here.isEmpty() || depth == 0) {
            return here;
        }
        List<Actor> doers = doers(sentence, head, aspect, depth);
        if (!doers.isEmpty()) {
            return doers;
        }
        for (String slot : WITHIN) {
            List<Actor> found = new ArrayList<>();
            for (Token inner : SlotPath.inPhrase(sentence, head, slot)) {
                for (Actor actor : of(sentence, inner, aspect, depth - 1)) {
                    if (!found.contains(actor)) {
                        found.add(actor);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return authors.of(sentence, head).stream()
                .flatMap(issuer -> of(sentence, issuer, aspect, depth - 1).stream())
                .distinct()
                .toList();
    }

    private List<Actor> at(ParsedSentence sentence, Token head, Aspect aspect) {
        List<Actor> actors = named(sentence, head);
        if (aspect == Aspect.HOST) {
            return hosts(actors);
        }
        if (!actors.isEmpty()) {
            return actors;
        }
        Optional<Ground> ground = scene.cast().groundAt(sentence.index(), head.index());
        return ground.map(g -> List.of(book.state(g.country()))).orElse(List.of());
    }

    private List<Actor> hosts(List<Actor> actors) {
        List<Actor> hosts = new ArrayList<>();
        for (Actor actor : actors) {
            String host = actor.host();
            if (host != null) {
                hosts.add(book.state(host));
            }
        }
        return hosts;
    }
}
