package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.modality.ModalReading;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.nlp.time.EventDater;
import org.chancery.nlp.time.TimeWords;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Codes the events of a dispatch. Safe for several threads. */
public final class EventCoder {

    private final Codebook codebook;
    private final FrameFinder frames;
    private final ModalityFinder modality;
    private final TimeWords timeWords;
    private final Function<String, String> nameOf;

    /**
     * @param codebook what counts as which event
     * @param frames finds predicates and their slots
     * @param modality tells whether an act was done
     * @param timeWords the words of time, by which acts are dated
     * @param nameOf English name of a country's ISO 3166-1 alpha-3 code
     */
    public EventCoder(
            Codebook codebook,
            FrameFinder frames,
            ModalityFinder modality,
            TimeWords timeWords,
            Function<String, String> nameOf) {
        this.codebook = codebook;
        this.frames = frames;
        this.modality = modality;
        this.timeWords = timeWords;
        this.nameOf = nameOf;
    }

    /**
     * Events and the actors they name.
     *
     * @param events the events, in the order of their words
     * @param actors the actors of the cast, with states added that only events name
     */
    public record Coded(List<Event> events, List<Actor> actors) {}

    /**
     * Codes one dispatch.
     *
     * @param text its sentences
     * @param cast its actors
     * @param times its expressions of time
     * @param places its places
     * @param statements its statements
     */
    public Coded code(
            ParsedText text,
            Cast cast,
            List<TimeExpression> times,
            List<PlaceMention> places,
            List<Statement> statements) {
        Run run = new Run(text, cast, times, places, statements);
        return new Coded(run.events(), run.book.all());
    }

    /** What is at hand while one dispatch is coded. */
    private final class Run {
        private final Scene scene;
        private final ActorBook book;
        private final Focus focus;
        private final Custody custody = new Custody();
        private final Matcher matcher;
        private final RoleFinder roleFinder;
        private final Belonging belonging;
        private final Answers answers;
        private final Echoes echoes;
        private final Attribution attribution;
        private final EventDater dater;
        private final EventPlaces eventPlaces;

        Run(
                ParsedText text,
                Cast cast,
                List<TimeExpression> times,
                List<PlaceMention> places,
                List<Statement> statements) {
            this.scene = new Scene(text, cast, frames);
            this.book = new ActorBook(cast, nameOf);
            this.focus = new Focus(scene);
            Parties parties = new Parties(
                    scene,
                    book,
                    new Authors(scene, codebook.classes()),
                    new Soil(places),
                    codebook.classes().words("relative"));
            this.matcher = new Matcher(scene, codebook.classes(), parties);
            this.roleFinder = new RoleFinder(scene, parties, book, focus, custody);
            this.belonging = new Belonging(book, scene);
            this.answers = new Answers(scene);
            this.echoes = new Echoes(parties, book, codebook.classes());
            this.attribution = new Attribution(statements, cast);
            this.dater = new EventDater(text, times, timeWords);
            this.eventPlaces = new EventPlaces(text, places);
        }

        List<Event> events() {
            List<Event> found = new ArrayList<>();
            Undone undone = new Undone();
            for (Frame frame : scene.frames()) {
                code(frame).or(() -> echo(frame, found)).ifPresent(event -> {
                    found.add(event);
                    undone.hear(event, frame);
                    remember(event, frame);
                });
            }
            found.removeIf(undone::is);
            return Duplicates.merged(found, scene.text(), book);
        }

        private Optional<Event> echo(Frame frame, List<Event> before) {
            return echoes.find(frame, before).map(echo -> {
                ModalReading reading = modality.read(frame, scene.text());
                Event told = echo.of();
                int sentence = frame.sentence().index();
                return new Event(
                        "e0",
                        told.type(),
                        told.mode(),
                        told.contexts(),
                        told.cameo(),
                        told.act(),
                        echo.sources().stream().map(Actor::id).distinct().toList(),
                        echo.targets().stream().map(Actor::id).distinct().toList(),
                        List.of(),
                        dater.date(sentence, frame.trigger().index()),
                        null,
                        reading.modality(),
                        null,
                        new Evidence(sentence, clause(frame), frame.trigger().span()),
                        0.6,
                        "done likewise: %s; %s, %s".formatted(told.why(), reading.modality().code(), reading.reason()));
            });
        }

        private void remember(Event event, Frame frame) {
            custody.hear(
                    event.type(),
                    event.sources().stream().map(book::actor).toList(),
                    event.targets().stream().map(book::actor).toList());
            answers.hear(event, frame, event.targets().stream().map(book::actor).toList());
            if (event.type() == EventType.AGREE && event.targets().size() > 1) {
                return;
            }
            for (String source : event.sources()) {
                for (String target : event.targets()) {
                    String one = country(source);
                    String other = country(target);
                    if (one != null && other != null && !one.equals(other)) {
                        focus.acted(one, other, frame.sentence().index());
                        if (event.type() == EventType.REQUEST && event.act() == null) {
                            focus.asked(one, other, frame.sentence().index());
                        }
                    }
                }
            }
        }

        private @Nullable String country(String id) {
            return book.actor(id).country();
        }

        /** "It does not protect those convicted of crimes": whoever they are, nobody is told to have been. */
        private boolean isOfAnybody(Frame frame) {
            boolean describes = frame.kind() == FrameKind.VERB
                    && (frame.trigger().relation().equals("acl") || frame.trigger().relation().equals("relcl"));
            return describes
                    && frame.sentence().head(frame.trigger())
                            .filter(described -> codebook.classes().words("anybody").contains(described.lemma()))
                            .isPresent();
        }

        private Optional<Event> code(Frame frame) {
            if (isOfAnybody(frame)) {
                return Optional.empty();
            }
            List<Codebook.Rule> fitting = new ArrayList<>();
            Statement statement = attribution.of(frame.trigger().span());
            for (Codebook.Rule rule : codebook.rules(kind(frame.kind()), frame.predicate())) {
                if ((!rule.pattern().inStatement() || statement != null) && matcher.fits(frame, rule.pattern())) {
                    fitting.add(rule);
                }
            }
            fitting.sort(Comparator.comparingInt((Codebook.Rule r) -> -r.pattern().specificity())
                    .thenComparing(r -> r.entry().type() == null ? 0 : 1)
                    .thenComparing(r -> r.entry().act() != null ? 0 : 1));
            for (Codebook.Rule rule : fitting) {
                EventType type = rule.entry().type();
                if (type == null) {
                    return Optional.empty();
                }
                Optional<Roles> roles =
                        roleFinder.find(frame, rule, statement, attribution.speaker(statement))
                                .map(found -> belonging.settle(found, rule.entry(), type, frame.sentence()));
                if (roles.isPresent() && isPolitical(roles.get())) {
                    return Optional.of(event(frame, rule, type, roles.get(), statement));
                }
            }
            return Optional.empty();
        }

        /** Whether at least one side is a state's, so that there is something to register. */
        private boolean isPolitical(Roles roles) {
            return roles.sources().stream().anyMatch(a -> a.country() != null)
                    || roles.targets().stream().anyMatch(a -> a.country() != null);
        }

        private Event event(
                Frame frame, Codebook.Rule rule, EventType type, Roles roles, @Nullable Statement statement) {
            ModalReading reading = modality.read(frame, scene.text());
            Actor speaker = attribution.speaker(statement);
            Modality weighed = roles.bySpeech()
                    ? Attribution.said(reading.modality())
                    : Attribution.weigh(reading.modality(), speaker, roles.sources(), type.quad());
            Modality told = isDecided(weighed, rule.entry(), reading) ? Modality.ACTUAL : weighed;
            int sentence = frame.sentence().index();
            EventDate date = dater.date(sentence, frame.trigger().index());
            return new Event(
                    "e0",
                    type,
                    rule.entry().mode(),
                    rule.entry().contexts(),
                    rule.entry().cameo(),
                    act(frame, rule.entry(), roles, told),
                    roles.sources().stream().map(Actor::id).distinct().toList(),
                    roles.targets().stream().map(Actor::id).distinct().toList(),
                    List.of(),
                    date,
                    eventPlaces.of(frame).orElse(null),
                    told,
                    statement == null ? null : statement.id(),
                    new Evidence(sentence, clause(frame), frame.trigger().span()),
                    confidence(frame, rule, roles, told),
                    "%s (%s): %s; %s; %s, %s"
                            .formatted(
                                    rule.entry().id(),
                                    rule.entry().file(),
                                    rule.pattern().notation(),
                                    roles.how(),
                                    told.code(),
                                    reading.reason()));
        }

        /** Whether the act is done by deciding on it and the decision is told as taken: "has decided to sever relations". */
        private boolean isDecided(Modality told, Entry entry, ModalReading reading) {
            return told == Modality.PLANNED
                    && entry.byDecision()
                    && reading.governor()
                            .filter(word -> codebook.classes().words("decision").contains(word.lemma()))
                            .isPresent();
        }

        private @Nullable Act act(Frame frame, Entry entry, Roles roles, Modality told) {
            boolean ahead = told == Modality.PLANNED || told == Modality.THREATENED;
            if (ahead && entry.plannedAct() != null) {
                return entry.plannedAct();
            }
            return entry.act() == null && entry.type() == EventType.REJECT
                    ? answers.refused(frame, roles.sources()).orElse(null)
                    : entry.act();
        }

        private double confidence(Frame frame, Codebook.Rule rule, Roles roles, Modality told) {
            double sure = 0.92;
            sure -= 0.15 * roles.inferred();
            sure -= rule.pattern().specificity() == 0 ? 0.12 : 0;
            sure -= frame.kind() == FrameKind.VERB ? 0 : 0.06;
            sure -= told == Modality.ACTUAL ? 0 : 0.04;
            sure -= roles.targets().isEmpty() ? 0.15 : 0;
            return Math.round(Math.max(0.2, sure) * 100) / 100.0;
        }
    }

    private static Pattern.Kind kind(FrameKind kind) {
        return switch (kind) {
            case VERB -> Pattern.Kind.VERB;
            case NOUN -> Pattern.Kind.NOUN;
            case ADJECTIVE -> Pattern.Kind.ADJECTIVE;
        };
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
