package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
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
            List.of(SlotPath.APPOSITION, "poss", "mod", "with", "of", "on", "against", "to", "between", "from", "by", "in", "at");

    /** Where "its neighbour" or "an ally of Russia" is named: not by whose neighbour it is. */
    private static final List<String> BESIDE = List.of(SlotPath.APPOSITION, "mod");

    private final Scene scene;
    private final ActorBook book;
    private final Authors authors;
    private final Soil soil;
    private final Set<String> others;

    /**
     * @param soil whose soil a place is
     * @param others nouns for somebody by his standing to another: "neighbour", "ally"
     */
    Parties(Scene scene, ActorBook book, Authors authors, Soil soil, Set<String> others) {
        this.soil = soil;
        this.scene = scene;
        this.others = others;
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
        if (!here.isEmpty() || depth == 0 || aspect == Aspect.SOIL) {
            return here;
        }
        Optional<Token> named = head.relation().equals("appos") ? sentence.head(head) : Optional.empty();
        List<Actor> beside = named.map(name -> at(sentence, name, aspect)).orElse(List.of());
        if (!beside.isEmpty()) {
            return beside;
        }
        boolean other = others.contains(head.lemma());
        List<Actor> doers = other ? List.of() : doers(sentence, head, aspect, depth);
        if (!doers.isEmpty()) {
            return doers;
        }
        for (String slot : other ? BESIDE : WITHIN) {
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
        if (aspect == Aspect.SOIL) {
            actors = actors.stream().filter(actor -> actor.kind() == ActorKind.STATE).toList();
        }
        if (!actors.isEmpty()) {
            return withJoined(sentence, head, actors);
        }
        Optional<Ground> ground = scene.cast().groundAt(sentence.index(), head.index());
        return ground.map(Ground::country)
                .or(() -> head.isProperNoun() ? soil.country(head) : Optional.empty())
                .map(country -> List.of(book.state(country)))
                .orElse(List.of());
    }

    /** "Iranian and Saudi officials": those of the second state, and the first state for its own. */
    private List<Actor> withJoined(ParsedSentence sentence, Token head, List<Actor> actors) {
        if (actors.size() != 1 || !head.tag().equals("NNS") || actors.get(0).country() == null) {
            return actors;
        }
        List<Actor> joined = new ArrayList<>(actors);
        for (Token first : sentence.children(head, "nmod", "compound")) {
            List<Token> series = new ArrayList<>(sentence.children(first, "conj"));
            if (!series.isEmpty()) {
                series.add(first);
            }
            for (Token adjective : series) {
                for (Actor state : named(sentence, adjective)) {
                    boolean other = joined.stream().noneMatch(known -> Objects.equals(known.country(), state.country()));
                    if (state.kind() == ActorKind.STATE && other) {
                        joined.add(state);
                    }
                }
            }
        }
        return joined;
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
