package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.nlp.cast.Ground;
import org.chancery.nlp.cast.Mention;
import org.chancery.nlp.cast.MentionKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * What a dispatch is about at each of its sentences: which state acts, and over against which other.
 *
 * <p>News leaves the other side unsaid ("New Delhi regretted the steps"). A state counts the more, the nearer and the
 * oftener it is spoken of, and the more it has to do with the one in question in events already read.
 */
final class Focus {

    private static final double DECAY = 0.6;
    private static final double PAIRED = 3.0;
    private static final double AS_PLACE = 0.35;
    private static final double AS_PERSON = 0.6;

    private record Weight(String country, int sentence, int token, double weight) {}

    private record Pair(String one, String other, int sentence) {}

    private final Scene scene;
    private final List<Weight> weights = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    Focus(Scene scene) {
        this.scene = scene;
        for (Mention mention : scene.cast().mentions()) {
            Actor actor = scene.cast().actor(mention.actor());
            if (actor.country() != null) {
                double weight = actor.person() != null ? AS_PERSON : mention.kind() == MentionKind.PRONOUN ? 0.5 : 1;
                weights.add(new Weight(actor.country(), mention.sentence(), mention.head(), weight));
            }
            if (actor.host() != null) {
                weights.add(new Weight(actor.host(), mention.sentence(), mention.head(), AS_PLACE));
            }
        }
        for (Ground ground : scene.cast().grounds()) {
            weights.add(new Weight(ground.country(), ground.sentence(), ground.head(), AS_PLACE));
        }
    }

    /** Remembers that two states had to do with each other in that sentence. */
    void pair(String one, String other, int sentence) {
        pairs.add(new Pair(one, other, sentence));
    }

    /** The state most likely meant as the other side of {@code country} at that sentence. */
    Optional<String> counterpart(String country, ParsedSentence sentence) {
        Map<String, Double> sums = new HashMap<>();
        for (Weight weight : weights) {
            if (!weight.country().equals(country) && weight.sentence() <= sentence.index()) {
                sums.merge(weight.country(), weight.weight() * decay(sentence.index() - weight.sentence()), Double::sum);
            }
        }
        for (Pair pair : pairs) {
            String other = pair.one().equals(country) ? pair.other() : pair.other().equals(country) ? pair.one() : null;
            if (other != null && sums.containsKey(other)) {
                sums.merge(other, PAIRED * decay(Math.abs(sentence.index() - pair.sentence())), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The state that acted last before {@code trigger}: the nearest subject that stands for one. */
    Optional<String> topic(ParsedSentence sentence, Token trigger) {
        int paragraph = scene.text().paragraphs().get(sentence.index());
        for (int s = sentence.index(); s >= 0; s--) {
            if (scene.text().paragraphs().get(s) < paragraph - 1) {
                break;
            }
            Optional<String> found = lastSubject(s, s == sentence.index() ? trigger.index() : Integer.MAX_VALUE);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> lastSubject(int s, int before) {
        String found = null;
        ParsedSentence sentence = scene.text().sentences().get(s);
        for (Mention mention : scene.cast().mentions()) {
            if (mention.sentence() == s && mention.head() < before) {
                String relation = sentence.token(mention.head()).relation();
                String country = scene.cast().actor(mention.actor()).country();
                if (country != null && (relation.startsWith("nsubj") || relation.equals("poss") && found == null)) {
                    found = country;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static double decay(int distance) {
        return Math.pow(DECAY, distance);
    }
}
