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
 * <p>News leaves the other side unsaid ("New Delhi regretted the steps"; "Bahrain cut its ties as well"). A state counts the
 * more, the nearer and the oftener it is spoken of, the more it has had to do with the one in question in events already
 * read, and the more others have acted on it. What the opening tells holds to the end.
 */
final class Focus {

    private static final double DECAY = 0.6;
    private static final double PAIRED = 3.0;
    private static final double AIMED_AT = 1.5;
    private static final double OPENING_HOLDS = 0.25;
    private static final int OPENING_SENTENCES = 3;
    private static final int REQUEST_HOLDS = 2;
    private static final double AS_PLACE = 0.35;
    private static final double AS_PERSON = 0.6;
    private static final double AS_PRONOUN = 0.5;

    private record Weight(String country, int sentence, int token, double weight) {}

    private record Dealing(String source, String target, int sentence) {

        Optional<String> other(String country) {
            return source.equals(country) ? Optional.of(target) : target.equals(country) ? Optional.of(source) : Optional.empty();
        }
    }

    private final Scene scene;
    private final List<Weight> weights = new ArrayList<>();
    private final List<Dealing> dealings = new ArrayList<>();
    private final List<Dealing> requests = new ArrayList<>();

    Focus(Scene scene) {
        this.scene = scene;
        for (Mention mention : scene.cast().mentions()) {
            Actor actor = scene.cast().actor(mention.actor());
            if (actor.country() != null) {
                double weight = actor.person() != null ? AS_PERSON : mention.kind() == MentionKind.PRONOUN ? AS_PRONOUN : 1;
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

    /** Remembers that one state acted on another in that sentence. */
    void acted(String source, String target, int sentence) {
        dealings.add(new Dealing(source, target, sentence));
    }

    /** Remembers that one state asked something of another in that sentence. */
    void asked(String source, String target, int sentence) {
        requests.add(new Dealing(source, target, sentence));
    }

    /**
     * Who has power over people of whom a state was told to ask something a sentence or two before: "Canada urged Riyadh to free
     * her. She was arrested last week."
     */
    Optional<String> inPower(String asking, int sentence) {
        for (int i = requests.size() - 1; i >= 0; i--) {
            Dealing request = requests.get(i);
            if (sentence - request.sentence() <= REQUEST_HOLDS && request.source().equals(asking)) {
                return Optional.of(request.target());
            }
        }
        return Optional.empty();
    }

    /** The state most likely meant as the other side of {@code country} at that sentence. */
    Optional<String> counterpart(String country, ParsedSentence sentence) {
        Optional<String> beside = inSameSentence(country, sentence.index());
        return beside.isPresent() ? beside : likeliest(country, sentence.index());
    }

    /** The other side of an act told in the same sentence: "Kyiv severed relations with Pyongyang and condemned the decision". */
    private Optional<String> inSameSentence(String country, int sentence) {
        for (int i = dealings.size() - 1; i >= 0; i--) {
            Dealing dealing = dealings.get(i);
            if (dealing.sentence() == sentence && dealing.other(country).isPresent()) {
                return dealing.other(country);
            }
        }
        return Optional.empty();
    }

    private Optional<String> likeliest(String country, int sentence) {
        Map<String, Double> sums = new HashMap<>();
        for (Weight weight : weights) {
            if (!weight.country().equals(country) && weight.sentence() <= sentence) {
                sums.merge(weight.country(), weight.weight() * decay(sentence - weight.sentence()), Double::sum);
            }
        }
        for (Dealing dealing : dealings) {
            double near = decay(Math.abs(sentence - dealing.sentence()));
            double held = dealing.sentence() < OPENING_SENTENCES ? Math.max(near, OPENING_HOLDS) : near;
            Optional<String> other = dealing.other(country);
            if (other.isPresent()) {
                sums.computeIfPresent(other.get(), (key, sum) -> sum + PAIRED * held);
            } else if (!dealing.target().equals(country)) {
                sums.computeIfPresent(dealing.target(), (key, sum) -> sum + AIMED_AT * held);
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
            Optional<String> found = lastSubject(s, s == sentence.index() ? trigger.index() : Integer.MAX_VALUE,
                    s == sentence.index() ? trigger.index() : -1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> lastSubject(int s, int before, int trigger) {
        String found = null;
        ParsedSentence sentence = scene.text().sentences().get(s);
        for (Mention mention : scene.cast().mentions()) {
            if (mention.sentence() == s && mention.head() < before) {
                String relation = sentence.token(mention.head()).relation();
                String country = scene.cast().actor(mention.actor()).country();
                if (relation.equals("nsubjpass") && sentence.token(mention.head()).head() == trigger) {
                    continue; // the one it is done to
                }
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
