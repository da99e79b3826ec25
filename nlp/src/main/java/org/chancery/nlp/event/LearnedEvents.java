package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.nlp.cast.Mention;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.Pair;
import org.chancery.nlp.relation.RelationJudge;
import org.chancery.text.Span;

/**
 * What no pattern tells, by the relation model: a verb whose subject is one state's and of which another state's is object,
 * receiver or party, where the codebook has no word for it.
 *
 * <p>The model is only asked of such pairs, and heard only where it is sure that there is an act and which. Sentences in which
 * patterns already tell of the two states, or in which the codebook says "this is no event", are not put to it.
 */
final class LearnedEvents {

    /** The largest share of "no act" with which a pair is still taken; docs/model-card.md says what others did. */
    private static final double MOST_NONE = 0.2;
    /** Least confidence in the type. */
    private static final double LEAST_SURE = 0.7;

    private static final List<String> TOWARD =
            List.of(Slot.OBJ, Slot.IOBJ, "with", "to", "against", "on", "at", "from", "toward", "for");

    private final Scene scene;
    private final Parties parties;
    private final EventMaker maker;
    private final RelationJudge judge;

    LearnedEvents(Scene scene, Parties parties, EventMaker maker, RelationJudge judge) {
        this.scene = scene;
        this.parties = parties;
        this.maker = maker;
        this.judge = judge;
    }

    private record Candidate(Frame frame, Token source, Token target, Roles roles) {}

    /**
     * The events of frames that were not coded.
     *
     * @param open verb frames for which the codebook has no entry, in the order of the text
     * @param coded events coded by patterns
     * @param countries the ISO codes of an event's two sides
     */
    List<Event> find(List<Frame> open, List<Event> coded, Function<Event, Set<String>> countries) {
        List<Event> found = new ArrayList<>();
        for (Frame frame : open) {
            candidate(frame)
                    .filter(candidate -> isNew(candidate, coded, found, countries))
                    .flatMap(this::event)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> candidate(Frame frame) {
        if (frame.kind() != FrameKind.VERB) {
            return Optional.empty();
        }
        for (Filler subject : frame.fillers(Slot.SUBJ)) {
            List<Actor> sources = states(frame.sentence(), subject.head());
            for (String slot : sources.isEmpty() ? List.<String>of() : TOWARD) {
                for (Filler filler : frame.fillers(slot)) {
                    List<Actor> targets = states(frame.sentence(), filler.head());
                    if (!targets.isEmpty() && areForeign(sources, targets)) {
                        return Optional.of(new Candidate(
                                frame,
                                subject.head(),
                                filler.head(),
                                new Roles(sources, targets, false, 0, "source subj, target " + slot)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Those the phrase is or names that belong to a state. */
    private List<Actor> states(ParsedSentence sentence, Token head) {
        return parties.of(sentence, head, Selector.Aspect.SELF).stream()
                .filter(actor -> actor.country() != null && actor.kind() != ActorKind.ORGANIZATION)
                .toList();
    }

    private static boolean areForeign(List<Actor> sources, List<Actor> targets) {
        return sources.stream()
                .noneMatch(source -> targets.stream().anyMatch(target -> Objects.equals(source.country(), target.country())));
    }

    /** Whether nothing is told yet in the sentence between the two sides. */
    private static boolean isNew(
            Candidate candidate,
            List<Event> coded,
            List<Event> found,
            Function<Event, Set<String>> countries) {
        Set<String> sides = new HashSet<>();
        candidate.roles().sources().forEach(actor -> sides.add(Objects.requireNonNull(actor.country())));
        candidate.roles().targets().forEach(actor -> sides.add(Objects.requireNonNull(actor.country())));
        int sentence = candidate.frame().sentence().index();
        return Stream.concat(coded.stream(), found.stream())
                .filter(event -> event.evidence().sentence() == sentence)
                .noneMatch(event -> countries.apply(event).containsAll(sides));
    }

    private Optional<Event> event(Candidate candidate) {
        ParsedSentence sentence = candidate.frame().sentence();
        Pair pair = Pair.of(span(sentence, candidate.source()), span(sentence, candidate.target()));
        Judgement judgement = judge.judge(scene.text().text(), sentence, List.of(pair)).get(0);
        return judgement.none() <= MOST_NONE && judgement.confidence() >= LEAST_SURE
                ? Optional.of(maker.byModel(candidate.frame(), candidate.roles(), judgement))
                : Optional.empty();
    }

    /** The words by which the actor at a head is named. */
    private Span span(ParsedSentence sentence, Token head) {
        return scene.cast().mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index() && mention.head() == head.index())
                .map(Mention::span)
                .filter(span -> sentence.span().contains(span))
                .findFirst()
                .orElse(head.span());
    }
}
