package org.chancery.nlp.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.Statement;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.modality.ModalReading;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.parse.Token;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.time.EventDater;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes an event of a frame once it is known what happened and between whom: modality, date, place, and the words it rests on. */
final class EventMaker {

    /** How sure an act is that is told by "did likewise". */
    private static final double LIKEWISE = 0.6;

    private final Scene scene;
    private final ModalityFinder modality;
    private final Attribution attribution;
    private final Answers answers;
    private final EventDater dater;
    private final EventPlaces places;
    private final EventCounts counts;
    private final Codebook codebook;

    EventMaker(
            Scene scene,
            ModalityFinder modality,
            Attribution attribution,
            Answers answers,
            EventDater dater,
            EventPlaces places,
            EventCounts counts,
            Codebook codebook) {
        this.scene = scene;
        this.modality = modality;
        this.attribution = attribution;
        this.answers = answers;
        this.dater = dater;
        this.places = places;
        this.counts = counts;
        this.codebook = codebook;
    }

    /** What a pattern of the codebook tells. */
    Event byPattern(Frame frame, Codebook.Rule rule, EventType type, Roles roles, @Nullable Statement statement) {
        ModalReading reading = roles.bySpeech() ? said(frame, statement) : modality.read(frame, scene.text());
        Modality weighed = roles.bySpeech()
                ? reading.modality()
                : Attribution.weigh(reading.modality(), attribution.speaker(statement), roles.sources(), type.quad());
        Entry entry = rule.entry();
        Modality told = isDecided(weighed, entry, reading) ? Modality.ACTUAL : weighed;
        return event(
                frame,
                new Coding(type, entry.mode(), entry.contexts(), entry.cameo(), act(frame, entry, roles, told)),
                roles,
                told,
                statement,
                confidence(frame, rule, roles, told),
                "%s (%s): %s; %s; %s, %s"
                        .formatted(
                                entry.id(), entry.file(), rule.pattern().notation(), roles.how(), told.code(), reading.reason()));
    }

    /** How an act stands that is done by saying it: as what is said of it, and no surer than the saying itself. */
    private ModalReading said(Frame frame, @Nullable Statement statement) {
        ModalReading content = modality.read(frame, scene.text());
        Modality told = Attribution.said(content.modality());
        if (told == Modality.ACTUAL) {
            Optional<ModalReading> undone = Stream.concat(
                            content.governor().flatMap(word -> scene.frameAt(frame.sentence(), word)).stream(), cue(statement).stream())
                    .filter(saying -> saying.trigger().isVerb())
                    .map(saying -> modality.read(saying, scene.text()))
                    .filter(saying -> saying.modality() != Modality.ACTUAL)
                    .findFirst();
            if (undone.isPresent()) {
                return undone.get();
            }
        }
        return new ModalReading(told, content.reason(), content.governor());
    }

    /** The frame of the word that marks a statement. */
    private Optional<Frame> cue(@Nullable Statement statement) {
        Span cue = statement == null ? null : statement.cue();
        return cue == null
                ? Optional.empty()
                : scene.text().sentenceAt(cue.start())
                        .flatMap(sentence -> sentence.at(cue.start()).flatMap(word -> scene.frameAt(sentence, word)));
    }

    /** What "did likewise" tells: the act told before, of others. */
    Event likewise(Frame frame, Echoes.Echo echo) {
        ModalReading reading = modality.read(frame, scene.text());
        Event told = echo.of();
        return event(
                frame,
                new Coding(told.type(), told.mode(), told.contexts(), told.cameo(), told.act()),
                new Roles(echo.sources(), echo.targets(), false, 0, ""),
                reading.modality(),
                null,
                LIKEWISE,
                "done likewise: %s; %s, %s".formatted(told.why(), reading.modality().code(), reading.reason()));
    }

    /** What the relation model holds of two parties of which no pattern tells anything. */
    Event byModel(Frame frame, Roles roles, Judgement judgement) {
        ModalReading reading = modality.read(frame, scene.text());
        Statement statement = attribution.of(frame.trigger().span());
        EventType type = judgement.type();
        Modality told =
                Attribution.weigh(reading.modality(), attribution.speaker(statement), roles.sources(), type.quad());
        return event(
                frame,
                new Coding(type, null, List.of(), codebook.cameo(type).orElse(""), null),
                roles,
                told,
                statement,
                Math.round(judgement.confidence() * (1 - judgement.none()) * 100) / 100.0,
                "no pattern; relation model: %s %.2f, no act %.2f; %s; %s, %s"
                        .formatted(
                                type, judgement.confidence(), judgement.none(), roles.how(), told.code(), reading.reason()));
    }

    private record Coding(
            EventType type, @Nullable String mode, List<String> contexts, String cameo, @Nullable Act act) {}

    private Event event(
            Frame frame,
            Coding coding,
            Roles roles,
            Modality told,
            @Nullable Statement statement,
            double confidence,
            String why) {
        int sentence = frame.sentence().index();
        return new Event(
                "e0",
                coding.type(),
                coding.mode(),
                coding.contexts(),
                coding.cameo(),
                coding.act(),
                roles.sources().stream().map(Actor::id).distinct().toList(),
                roles.targets().stream().map(Actor::id).distinct().toList(),
                List.of(),
                dater.date(sentence, frame.trigger().index()),
                places.of(frame).orElse(null),
                counts.of(frame),
                told,
                statement == null ? null : statement.id(),
                new Evidence(sentence, clause(frame), frame.trigger().span()),
                confidence,
                List.of(),
                why);
    }

    /** Whether the act is done by deciding on it and the decision is told as taken: "has decided to sever relations". */
    private boolean isDecided(Modality told, Entry entry, ModalReading reading) {
        return told == Modality.PLANNED
                && entry.byDecision()
                && reading.governor().filter(word -> codebook.classes().words("decision").contains(word.lemma())).isPresent();
    }

    private @Nullable Act act(Frame frame, Entry entry, Roles roles, Modality told) {
        boolean ahead = told == Modality.PLANNED || told == Modality.THREATENED;
        if (ahead && entry.plannedAct() != null) {
            return entry.plannedAct();
        }
        return entry.act() == null && EventType.REJECT.equals(entry.type())
                ? answers.refused(frame, roles.sources()).orElse(null)
                : entry.act();
    }

    private static double confidence(Frame frame, Codebook.Rule rule, Roles roles, Modality told) {
        double sure = 0.92;
        sure -= 0.15 * roles.inferred();
        sure -= rule.pattern().specificity() == 0 ? 0.12 : 0;
        sure -= frame.kind() == FrameKind.VERB ? 0 : 0.06;
        sure -= told == Modality.ACTUAL ? 0 : 0.04;
        sure -= roles.targets().isEmpty() ? 0.15 : 0;
        return Math.round(Math.max(0.2, sure) * 100) / 100.0;
    }

    /** The clause a frame's words stand in: from its first word to its last, without trailing marks. */
    private static Span clause(Frame frame) {
        List<Token> words = frame.sentence().subtree(frame.clause()).stream()
                .filter(token -> token.form().chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        Span span = frame.trigger().span();
        for (Token word : words) {
            span = span.union(word.span());
        }
        return Objects.requireNonNull(span);
    }
}
