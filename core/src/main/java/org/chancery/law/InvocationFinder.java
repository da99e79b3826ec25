package org.chancery.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a party invokes a rule: by words a rule knows ("interference in its internal affairs"), or by the name of an instrument, with or
 * without an article, in a complaint of breach.
 *
 * <p>The words must be somebody's: they stand in a statement, or in the clause that tells an accusation. What the dispatch says in its own voice is
 * nobody's claim. A claim is about the latest deed that engages the rule between the speaker's state and another; where the
 * speaker's side did that deed, it is pleaded as justification.
 */
final class InvocationFinder {

    /** How far before words a denial of them may stand, in characters. */
    private static final int BEFORE = 40;

    /** Acts that give their reasons with them: "expelled two diplomats for spying". */
    private static final Set<Act> SPOKEN = Set.of(Act.AMBASSADOR_SUMMONED, Act.PROTEST_NOTE, Act.AMBASSADOR_EXPELLED, Act.DIPLOMATS_EXPELLED);

    private final Rulebook rulebook;
    private final Matter matter;
    private final Map<String, Actor> cast;
    private final List<Deed> deeds;
    private final CitationFinder citations;

    InvocationFinder(Rulebook rulebook, Matter matter, Map<String, Actor> cast, List<Deed> deeds) {
        this.rulebook = rulebook;
        this.matter = matter;
        this.cast = cast;
        this.deeds = deeds;
        this.citations = new CitationFinder(rulebook);
    }

    /** Who says the words, and against whom as far as an accusation tells. */
    private record Voice(List<Actor> speakers, @Nullable Event accusation) {
        String state() {
            return Objects.requireNonNull(speakers.get(0).country());
        }
    }

    /** The claims, in the order of the text. */
    List<Invocation> find() {
        List<Invocation> found = new ArrayList<>();
        for (Sentence sentence : matter.sentences()) {
            List<Invocation> here = new ArrayList<>();
            for (Rule rule : rulebook.rules()) {
                if (rule.claimed() != null) {
                    Cue cue = rulebook.cue(rule.claimed());
                    for (Span words : cue.in(matter.text(), sentence.span())) {
                        voice(sentence, words).flatMap(voice -> byWords(rule, voice, words)).ifPresent(here::add);
                    }
                }
            }
            for (Citation citation : citations.in(matter.text(), sentence.span())) {
                voice(sentence, citation.span())
                        .ifPresent(voice -> byName(citation, voice, sentence, here).forEach(here::add));
            }
            here.sort(Comparator.comparing(Invocation::words));
            found.addAll(here);
        }
        return found;
    }

    private Optional<Voice> voice(Sentence sentence, Span words) {
        if (isDenied(words)) {
            return Optional.empty();
        }
        Optional<Voice> speaker = matter.statement(words)
                .map(statement -> cast.get(statement.speaker()))
                .filter(actor -> actor != null && actor.country() != null)
                .map(actor -> new Voice(List.of(actor), accusation(sentence, words).orElse(null)));
        return speaker.or(() -> accusation(sentence, words).flatMap(event -> {
            List<Actor> sources = event.sources().stream()
                    .map(cast::get)
                    .filter(actor -> actor != null && actor.country() != null)
                    .toList();
            return sources.isEmpty() ? Optional.empty() : Optional.of(new Voice(sources, event));
        }));
    }

    /** The accusation, condemnation, or act with its reasons, in whose clause words stand. */
    private Optional<Event> accusation(Sentence sentence, Span words) {
        return matter.events().stream()
                .filter(event -> event.modality() != Modality.DENIED
                        && event.evidence().sentence() == sentence.index()
                        && (EventType.ACCUSE.equals(event.type()) && event.evidence().span().contains(words.start())
                                || givesReasons(event, words)))
                .min(Comparator.comparingInt(event -> event.evidence().span().length()));
    }

    /** Whether the words follow, in the same sentence, an act that gives its reasons. */
    private static boolean givesReasons(Event event, Span words) {
        return event.act() != null && SPOKEN.contains(event.act()) && event.evidence().trigger().end() <= words.start();
    }

    /** Whether the speaker says to have kept the rule: "in accordance with its obligation to protect missions". */
    private boolean isKept(Span words) {
        Span around = new Span(Math.max(0, words.start() - BEFORE), words.end());
        return !rulebook.cue(Rulebook.COMPLIANCE).in(matter.text(), around).isEmpty();
    }

    private boolean isDenied(Span words) {
        Span before = new Span(Math.max(0, words.start() - BEFORE), words.start());
        return !rulebook.cue(Rulebook.DENIAL).in(matter.text(), before).isEmpty();
    }

    /** There must be a deed it may speak of, or else a mission or an envoy of the side that owes what the rule says. */
    private Optional<Invocation> byWords(Rule rule, Voice voice, Span words) {
        Deed about = deed(voice, words, rule::fits).orElse(null);
        if (about == null) {
            about = deed(voice, words, deed -> pleaded(rule, deed) && deed.isOwn(voice.state())).orElse(null);
        }
        if (!isOfSide(rule.claimant(), voice)) {
            return Optional.empty();
        }
        Invocation claim = claim(rule, rule.instrument(), rule.article(), voice, about, words);
        boolean grounded = about != null
                || switch (rule.claimant()) {
                    case ANY -> rule.when().isEmpty();
                    case SENDING -> mission(voice).isPresent() || hasEnvoy(voice);
                    case RECEIVING -> isHost(voice, claim.states());
                };
        return grounded && claim.states().size() > 1 ? Optional.of(claim) : Optional.empty();
    }

    /** Whether the dispatch tells of an envoy of the speaker's state abroad. */
    private boolean hasEnvoy(Voice voice) {
        return matter.actors().stream().anyMatch(actor -> PartyKind.ENVOY.is(actor) && voice.state().equals(actor.country()));
    }

    /** Whether the dispatch tells of a mission or an envoy that the other side has, or may have, in the speaker's state. */
    private boolean isHost(Voice voice, List<String> states) {
        return matter.actors().stream()
                .filter(actor -> actor.kind().isMission() || PartyKind.ENVOY.is(actor))
                .anyMatch(actor -> !voice.state().equals(actor.country())
                        && states.contains(actor.country())
                        && voice.state().equals(actor.host()));
    }

    /**
     * Whether the speaker's state is on the side that may invoke the rule, as far as the missions of which the dispatch tells show: who
     * only has a mission abroad is the sending state, who only has one on its soil the receiving one.
     */
    private boolean isOfSide(Side side, Voice voice) {
        boolean sends = mission(voice).isPresent();
        boolean receives = guest(voice).isPresent();
        return switch (side) {
            case ANY -> true;
            case SENDING -> sends || !receives;
            case RECEIVING -> receives || !sends;
        };
    }

    /** The mission of the speaker's state of which the dispatch tells. */
    private Optional<Actor> mission(Voice voice) {
        return matter.actors().stream()
                .filter(actor -> actor.kind().isMission() && voice.state().equals(actor.country()) && actor.host() != null)
                .findFirst();
    }

    private static boolean pleaded(Rule rule, Deed deed) {
        return deed.event().act() != null
                && rule.pleadedFor().contains(Objects.requireNonNull(deed.event().act()));
    }

    /** What an instrument's name invokes: the article cited; or, in a complaint of breach, its duties that the deeds told touch. */
    private List<Invocation> byName(Citation citation, Voice voice, Sentence sentence, List<Invocation> already) {
        boolean breach = !rulebook.cue(Rulebook.BREACH).in(matter.text(), sentence.span()).isEmpty();
        List<Rule> ofIt = rulebook.rules().stream().filter(rule -> rule.instrument().equals(citation.instrument())).toList();
        if (citation.article() != null) {
            List<Rule> cited = ofIt.stream().filter(rule -> rule.isOf(citation.article())).toList();
            if (already.stream().anyMatch(claim -> cited.contains(claim.rule()))) {
                return List.of();
            }
            Optional<Invocation> touching = cited.stream()
                    .flatMap(rule -> deed(voice, citation.span(), rule::fits)
                            .map(deed -> claim(rule, citation.instrument(), citation.article(), voice, deed, citation.span()))
                            .stream())
                    .findFirst();
            return List.of(touching.orElseGet(() -> claim(
                    cited.isEmpty() ? null : cited.get(0), citation.instrument(), citation.article(), voice, null, citation.span())));
        }
        if (!breach) {
            return List.of();
        }
        List<Invocation> claims = new ArrayList<>();
        for (Rule rule : ofIt) {
            if (rule.how() == How.DUTY) {
                deed(voice, citation.span(), deed -> rule.fits(deed) && !deed.acting().equals(Set.of(voice.state())))
                        .ifPresent(deed -> claims.add(
                                claim(rule, rule.instrument(), rule.article(), voice, deed, citation.span())));
            }
        }
        boolean told = already.stream().anyMatch(claim -> claim.instrument().equals(citation.instrument()));
        return claims.isEmpty() && !told
                ? List.of(claim(null, citation.instrument(), null, voice, null, citation.span()))
                : claims;
    }

    /** The latest deed between the speaker's state and another, as people speak of what has just been done; of one day the closest to the words. */
    private Optional<Deed> deed(Voice voice, Span words, Predicate<Deed> wanted) {
        return deeds.stream()
                .filter(deed -> deed.isReal() && deed.parties().contains(voice.state()) && deed.parties().size() > 1)
                .filter(wanted)
                .min(Comparator.comparing(Deed::day, Comparator.reverseOrder()).thenComparing(deed -> deed.distance(words)));
    }

    private Invocation claim(
            @Nullable Rule rule, String instrument, @Nullable String article, Voice voice, @Nullable Deed about, Span words) {
        boolean own = about != null && about.isOfficial() && about.isOwn(voice.state()) || isKept(words);
        return new Invocation(
                rule,
                instrument,
                article,
                voice.speakers().stream().map(Actor::id).distinct().toList(),
                states(voice, about, words),
                about,
                own ? How.JUSTIFICATION : How.BREACH_CLAIMED,
                words);
    }

    /** Whoever of another state is named closest to words in their sentence. */
    private Optional<Actor> named(Voice voice, Span words) {
        Optional<Span> sentence = matter.sentences().stream().map(Sentence::span).filter(span -> span.contains(words)).findFirst();
        return matter.actors().stream()
                .filter(actor -> actor.country() != null && !voice.state().equals(actor.country()))
                .filter(actor -> sentence.isPresent() && distance(actor, sentence.get(), words) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(actor -> distance(actor, sentence.orElseThrow(), words)));
    }

    private static int distance(Actor actor, Span sentence, Span words) {
        return actor.mentions().stream()
                .filter(sentence::contains)
                .mapToInt(mention -> Math.abs(mention.start() - words.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The mission of another state in the speaker's. */
    private Optional<Actor> guest(Voice voice) {
        return matter.actors().stream()
                .filter(actor -> actor.kind().isMission() && actor.country() != null && voice.state().equals(actor.host()))
                .findFirst();
    }

    /**
     * The speaker's state and the other side: of the deed, of the accusation, whoever is named beside the words, the host of the speaker's
     * mission, or the state with a mission there.
     */
    private List<String> states(Voice voice, @Nullable Deed about, Span words) {
        Set<String> states = new TreeSet<>(Set.of(voice.state()));
        if (about != null) {
            states.addAll(about.parties());
            return List.copyOf(states);
        }
        Set<String> others = new LinkedHashSet<>();
        if (voice.accusation() != null) {
            voice.accusation().targets().stream().map(cast::get).flatMap(InvocationFinder::codes).forEach(others::add);
        }
        if (others.isEmpty()) {
            named(voice, words).map(Actor::country).ifPresent(others::add);
        }
        if (others.isEmpty()) {
            mission(voice).stream().flatMap(InvocationFinder::codes).forEach(others::add);
        }
        if (others.isEmpty()) {
            guest(voice).map(Actor::country).ifPresent(others::add);
        }
        others.remove(voice.state());
        others.stream().findFirst().ifPresent(states::add);
        return List.copyOf(states);
    }

    private static Stream<String> codes(@Nullable Actor actor) {
        return actor == null ? Stream.of() : Stream.of(actor.country(), actor.host()).filter(Objects::nonNull);
    }
}
