package org.chancery.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.codebook.Constraint;
import org.chancery.nlp.codebook.Constraint.Sort;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.codebook.WordClasses;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Tells whether a frame meets what a pattern asks of its slots. */
final class Matcher {

    private static final Set<String> OFFICIAL = Set.of("GOV", "DIP", "MIL", "COP", "JUD", "LEG", "SPY");

    private final Scene scene;
    private final SlotPath path;
    private final WordClasses classes;
    private final Parties parties;

    Matcher(Scene scene, WordClasses classes, Parties parties) {
        this.scene = scene;
        this.path = new SlotPath(scene);
        this.classes = classes;
        this.parties = parties;
    }

    /** Whether every constraint of {@code pattern} holds in {@code frame}. */
    boolean fits(Frame frame, Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            boolean found = path.heads(frame, constraint.path()).stream()
                    .anyMatch(head -> constraint.values().stream().anyMatch(v -> is(frame.sentence(), head, v)));
            if (found != constraint.required()) {
                return false;
            }
        }
        return true;
    }

    private boolean is(ParsedSentence sentence, Token head, Constraint.Value value) {
        if (value instanceof Constraint.Anything) {
            return true;
        }
        if (value instanceof Constraint.Word word) {
            return words(sentence, head).contains(word.lemma());
        }
        if (value instanceof Constraint.InClass inClass) {
            Set<String> members = classes.words(inClass.name());
            return words(sentence, head).stream().anyMatch(members::contains);
        }
        return isOfSort(sentence, head, ((Constraint.OfSort) value).sort());
    }

    /** The head's lemma, its predicate with particle, the compounds that end in it, and the name with "of" that it begins. */
    private List<String> words(ParsedSentence sentence, Token head) {
        String lemma = head.lemma();
        String form = head.form().toLowerCase(Locale.ROOT);
        String predicate = scene.frameAt(sentence, head).map(Frame::predicate).orElse(lemma);
        String before = head.index() > 0 ? sentence.token(head.index() - 1).lemma() : "";
        String earlier = head.index() > 1 ? sentence.token(head.index() - 2).lemma() : "";
        return List.of(
                lemma,
                form,
                predicate,
                before + "_" + lemma,
                before + "_" + form,
                earlier + "_" + before + "_" + lemma,
                lemma + "_" + ofWhat(sentence, head));
    }

    /** "of_emergency" after the head of "state of emergency"; empty where no such words follow. */
    private static String ofWhat(ParsedSentence sentence, Token head) {
        int next = head.index() + 1;
        boolean follows = next + 1 < sentence.tokens().size() && sentence.token(next).lemma().equals("of");
        return follows ? "of_" + sentence.token(next + 1).lemma() : "";
    }

    private boolean isOfSort(ParsedSentence sentence, Token head, Sort sort) {
        List<Actor> actors = scene.cast().actorsAt(sentence.index(), head.index());
        if (actors.isEmpty()) {
            Optional<Actor> named = sort == Sort.STATE || sort == Sort.ACTOR
                    ? parties.of(sentence, head, Selector.Aspect.SELF).stream()
                            .filter(a -> scene.cast().groundAt(sentence.index(), head.index()).isPresent())
                            .findFirst()
                    : Optional.empty();
            return named.isPresent();
        }
        if (sort == Sort.NATIONALS && !head.isProperNoun()) {
            return false;
        }
        return actors.stream().anyMatch(actor -> isOfSort(actor, words(sentence, head), sort));
    }

    private boolean isOfSort(Actor actor, List<String> words, Sort sort) {
        return switch (sort) {
            case ACTOR -> true;
            case STATE -> actor.country() != null
                    && (actor.kind() == ActorKind.STATE
                            || actor.kind() == ActorKind.ORGAN
                            || actor.kind().isMission()
                            || isOfficial(actor));
            case PERSON -> actor.kind() == ActorKind.PERSON;
            case ENVOY -> isEnvoy(actor, words);
            case MISSION -> actor.kind().isMission();
            case ORGANIZATION -> actor.kind() == ActorKind.ORGANIZATION;
            case GROUP -> actor.kind() == ActorKind.GROUP;
            case NATIONALS -> actor.kind() == ActorKind.GROUP && actor.country() != null;
        };
    }

    private static boolean isOfficial(Actor actor) {
        return actor.office() != null || actor.sectors().stream().anyMatch(OFFICIAL::contains);
    }

    private boolean isEnvoy(Actor actor, List<String> words) {
        if (actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.GROUP) {
            return false;
        }
        String office = actor.office();
        return actor.sectors().contains("DIP")
                || words.stream().anyMatch(classes.words("envoy")::contains)
                || words.stream().anyMatch(classes.words("diplomat")::contains)
                || (office != null
                        && classes.words("envoy").stream()
                                .anyMatch(word -> office.toLowerCase(Locale.ROOT)
                                        .contains(word.replace('_', ' '))));
    }
}
