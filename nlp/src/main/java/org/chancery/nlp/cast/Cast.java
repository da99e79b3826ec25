package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;

/**
 * The actors of a dispatch and every mention of them.
 *
 * <p>Mentions may nest: "the Mexican ambassador" is a mention of the envoy and holds one of Mexico. Where several
 * mentions share a head token the one that spans most words speaks for it. Words that mean several actors at once ("both
 * governments", "they") are one mention for each of them, with the same head and span. States named as places are
 * {@linkplain #grounds() grounds} and no mentions.
 */
public final class Cast {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions;
    private final List<Ground> grounds;
    private final Map<Long, List<Mention>> byHead = new LinkedHashMap<>();
    private final Map<Long, Ground> groundByHead = new LinkedHashMap<>();

    /** A cast without grounds. */
    public Cast(List<Actor> actors, List<Mention> mentions) {
        this(actors, mentions, List.of());
    }

    /**
     * @param actors the actors
     * @param mentions their mentions; each must name one of {@code actors}
     * @param grounds the states named as places
     */
    public Cast(List<Actor> actors, List<Mention> mentions, List<Ground> grounds) {
        for (Actor actor : actors) {
            this.actors.put(actor.id(), actor);
        }
        this.mentions = List.copyOf(mentions);
        this.grounds = List.copyOf(grounds);
        for (Mention mention : mentions) {
            if (!this.actors.containsKey(mention.actor())) {
                throw new IllegalArgumentException(
                        "A mention at %s names the actor %s, which is not in the cast."
                                .formatted(mention.span(), mention.actor()));
            }
            byHead.merge(key(mention.sentence(), mention.head()), List.of(mention), Cast::wider);
        }
        for (Ground ground : grounds) {
            groundByHead.put(key(ground.sentence(), ground.head()), ground);
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    private static List<Mention> wider(List<Mention> some, List<Mention> others) {
        int one = some.get(0).span().length();
        int other = others.get(0).span().length();
        if (one != other) {
            return other > one ? others : some;
        }
        List<Mention> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** All actors, in the order they first occur. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** All mentions, in the order of the text. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The states named as places, in the order of the text. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** The actor with that id. */
    public Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("No actor " + id + " is in the cast.");
        }
        return actor;
    }

    /** The mention headed by that token; the first one where it means several actors. */
    public Optional<Mention> mentionAt(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of()).stream().findFirst();
    }

    /** The actor meant by the phrase that token heads; the first one where it means several. */
    public Optional<Actor> actorAt(int sentence, int token) {
        return mentionAt(sentence, token).map(mention -> actor(mention.actor()));
    }

    /** All actors meant by the phrase that token heads: two for "both governments". Without what is joined by "and". */
    public List<Actor> actorsAt(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of()).stream()
                .map(mention -> actor(mention.actor()))
                .toList();
    }

    /** All actors meant by the phrase {@code head} heads and by those joined to it: two for "Mexico and Nicaragua". */
    public List<Actor> partiesAt(ParsedSentence sentence, Token head) {
        List<Actor> parties = new ArrayList<>(actorsAt(sentence.index(), head.index()));
        Token at = head;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> next = sentence.children(at, "conj").stream()
                    .filter(token -> !token.isVerb())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
            for (Actor actor : actorsAt(sentence.index(), at.index())) {
                if (!parties.contains(actor)) {
                    parties.add(actor);
                }
            }
        }
        return List.copyOf(parties);
    }

    /** The state or capital that token names as a place. */
    public Optional<Ground> groundAt(int sentence, int token) {
        return Optional.ofNullable(groundByHead.get(key(sentence, token)));
    }

    /**
     * This cast with "I", "we" and "our" in direct speech tied to the speakers.
     *
     * @param text the text the cast was found in
     * @param voices who speaks where
     */
    public Cast voiced(ParsedText text, List<Voice> voices) {
        return FirstPerson.tie(this, text, voices);
    }
}
