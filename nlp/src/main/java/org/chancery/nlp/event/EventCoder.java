package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Pattern;
import org.chancery.nlp.count.CountFinder;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.relation.RelationJudge;
import org.chancery.nlp.time.EventDater;
import org.chancery.nlp.time.TimeWords;
import org.jspecify.annotations.Nullable;

/** Codes the events of a dispatch. Safe for several threads. */
public final class EventCoder {

    private final Codebook codebook;
    private final FrameFinder frames;
    private final ModalityFinder modality;
    private final TimeWords timeWords;
    private final CountFinder counts;
    private final Function<String, String> nameOf;
    private final Optional<RelationJudge> model;

    /**
     * @param codebook what counts as which event
     * @param frames finds predicates and their slots
     * @param modality tells whether an act was done
     * @param timeWords the words of time, by which acts are dated
     * @param counts finds how many an act is told of
     * @param nameOf English name of a country's ISO 3166-1 alpha-3 code
     * @param model is asked where no pattern fits; empty to code by patterns alone
     */
    public EventCoder(
            Codebook codebook,
            FrameFinder frames,
            ModalityFinder modality,
            TimeWords timeWords,
            CountFinder counts,
            Function<String, String> nameOf,
            Optional<RelationJudge> model) {
        this.codebook = codebook;
        this.frames = frames;
        this.modality = modality;
        this.timeWords = timeWords;
        this.counts = counts;
        this.nameOf = nameOf;
        this.model = model;
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
        private final EventMaker maker;
        private final Optional<LearnedEvents> learned;
        private final Optional<SecondOpinions> second;

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
            this.maker = new EventMaker(
                    scene,
                    modality,
                    attribution,
                    answers,
                    new EventDater(text, times, timeWords),
                    new EventPlaces(text, places),
                    new EventCounts(scene, counts, codebook.classes().words("toward"), times),
                    codebook);
            this.second = model.map(judge -> new SecondOpinions(scene, judge));
            this.learned = model.map(judge -> new LearnedEvents(scene, parties, maker, codebook.classes().words("toward"), judge));
        }

        List<Event> events() {
            List<Event> found = new ArrayList<>();
            List<Frame> open = new ArrayList<>();
            Undone undone = new Undone();
            for (Frame frame : scene.frames()) {
                code(frame, open).or(() -> echo(frame, found)).ifPresent(event -> {
                    found.add(event);
                    undone.hear(event, frame);
                    remember(event, frame);
                });
            }
            found.removeIf(undone::is);
            second.ifPresent(model -> found.replaceAll(model::heard));
            learned.ifPresent(model -> found.addAll(model.find(open, found, this::countries)));
            return Duplicates.merged(found, scene.text(), book);
        }

        private Optional<Event> echo(Frame frame, List<Event> before) {
            return echoes.find(frame, before).map(echo -> maker.likewise(frame, echo));
        }

        private Set<String> countries(Event event) {
            return Stream.concat(event.sources().stream(), event.targets().stream())
                    .map(this::country)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        private void remember(Event event, Frame frame) {
            custody.hear(
                    event.type(),
                    event.sources().stream().map(book::actor).toList(),
                    event.targets().stream().map(book::actor).toList());
            answers.hear(event, frame, event.targets().stream().map(book::actor).toList());
            if (EventType.AGREE.equals(event.type()) && event.targets().size() > 1) {
                return;
            }
            for (String source : event.sources()) {
                for (String target : event.targets()) {
                    String one = country(source);
                    String other = country(target);
                    if (one != null && other != null && !one.equals(other)) {
                        focus.acted(one, other, frame.sentence().index());
                        if (EventType.REQUEST.equals(event.type()) && event.act() == null) {
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

        /** The event a frame tells by a pattern; a frame for which there is no entry is added to {@code open}. */
        private Optional<Event> code(Frame frame, List<Frame> open) {
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
            if (fitting.isEmpty()) {
                open.add(frame);
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
                    return Optional.of(maker.byPattern(frame, rule, type, roles.get(), statement));
                }
            }
            return Optional.empty();
        }

        /** Whether at least one side is a state's, so that there is something to register. */
        private boolean isPolitical(Roles roles) {
            return roles.sources().stream().anyMatch(a -> a.country() != null)
                    || roles.targets().stream().anyMatch(a -> a.country() != null);
        }
    }

    private static Pattern.Kind kind(FrameKind kind) {
        return switch (kind) {
            case VERB -> Pattern.Kind.VERB;
            case NOUN -> Pattern.Kind.NOUN;
            case ADJECTIVE -> Pattern.Kind.ADJECTIVE;
        };
    }
}
