package org.chancery.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing done between two states, wherever a dispatch tells it.
 *
 * @param matter the dispatch
 * @param cast its actors, by id
 * @param tellings the events that tell it, the first one standing for all
 * @param denials the events that deny it
 */
record Deed(Matter matter, Map<String, Actor> cast, List<Event> tellings, List<Event> denials) {

    /** Tellings further apart than this, in days, are of two deeds: an embassy may be stormed twice. */
    private static final int APART = 7;

    /** What two tellings of one deed share. */
    private record Kind(EventType type, @Nullable Act act, Set<String> acting, Set<String> parties, Set<ActorKind> posts) {}

    /** The deeds of a dispatch, in the order of their first words. What is only denied is none. */
    static List<Deed> of(Matter matter, Map<String, Actor> cast) {
        Map<Kind, List<Deed>> byKind = new LinkedHashMap<>();
        List<Deed> deeds = new ArrayList<>();
        List<Event> denials = new ArrayList<>();
        for (Event event : matter.events()) {
            if (event.modality() == Modality.DENIED) {
                denials.add(event);
                continue;
            }
            Deed alone = new Deed(matter, cast, new ArrayList<>(List.of(event)), new ArrayList<>());
            List<Deed> alike = byKind.computeIfAbsent(alone.kind(), none -> new ArrayList<>());
            Optional<Deed> told = alike.stream().filter(deed -> deed.isReal() == alone.isReal() && deed.isClose(event)).findFirst();
            if (told.isPresent()) {
                told.get().tellings().add(event);
            } else {
                alike.add(alone);
                deeds.add(alone);
            }
        }
        for (Event denial : denials) {
            Kind kind = new Deed(matter, cast, List.of(denial), List.of()).kind();
            byKind.getOrDefault(kind, List.of()).forEach(deed -> deed.denials().add(denial));
        }
        return deeds;
    }

    private Kind kind() {
        return new Kind(event().type(), event().act(), acting(), parties(), posts(event()));
    }

    private boolean isClose(Event other) {
        EventDate one = event().date();
        EventDate another = other.date();
        return one == null
                || another == null
                || Math.abs(ChronoUnit.DAYS.between(one.range().start(), another.range().start())) <= APART;
    }

    /** Whether it is told as done, by the dispatch or by a party. */
    boolean isReal() {
        return isReal(event());
    }

    private static boolean isReal(Event event) {
        return event.modality() == Modality.ACTUAL || event.modality() == Modality.ALLEGED;
    }

    /** How far words stand from the nearest telling, in characters. */
    int distance(Span words) {
        return tellings.stream()
                .mapToInt(event -> Math.abs(event.evidence().trigger().start() - words.start()))
                .min()
                .orElseThrow();
    }

    /** The day of the deed, or of the dispatch where none is told; the last of all where neither is known. */
    LocalDate day() {
        return matter.day(event()).orElse(LocalDate.MAX);
    }

    /** The telling that stands for all. */
    Event event() {
        return tellings.get(0);
    }

    /** That event by itself, as a deed. */
    Deed of(Event event) {
        return new Deed(matter, cast, List.of(event), List.of());
    }

    /** What kinds of posts an event is done to: what befalls an embassy does not befall a consulate. */
    private Set<ActorKind> posts(Event event) {
        return targets(event).map(Actor::kind).filter(ActorKind::isMission).collect(Collectors.toSet());
    }

    Stream<Actor> sources(Event event) {
        return event.sources().stream().map(id -> Objects.requireNonNull(cast.get(id)));
    }

    Stream<Actor> targets(Event event) {
        return event.targets().stream().map(id -> Objects.requireNonNull(cast.get(id)));
    }

    /** Whether somebody acts for a state. */
    boolean isOfficial() {
        return sources(event()).anyMatch(PartyKind.OFFICIAL::is);
    }

    /** ISO codes of the states that act; where people of the host state attack a mission, that state. */
    Set<String> acting() {
        Set<String> codes = new TreeSet<>();
        sources(event()).map(Actor::country).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }

    /** Whether the state is told to act where the deed is told, and not only inferred to. */
    boolean isOwn(String state) {
        return tellings.stream()
                .anyMatch(event -> sources(event).anyMatch(actor -> state.equals(actor.country()) && named(event, actor).isPresent()));
    }

    /** ISO codes of the states it is between: those of both sides, and of a mission the state it stands in. */
    Set<String> parties() {
        Optional<Actor> mission = Stream.concat(targets(event()), sources(event()))
                .filter(actor -> actor.kind().isMission() && actor.country() != null && host(actor).isPresent())
                .findFirst();
        Set<String> codes = new TreeSet<>();
        mission.ifPresentOrElse(
                actor -> {
                    codes.add(Objects.requireNonNull(actor.country()));
                    codes.add(host(actor).orElseThrow());
                },
                () -> Stream.concat(sources(event()), targets(event()))
                        .map(Actor::country)
                        .filter(Objects::nonNull)
                        .forEach(codes::add));
        return codes;
    }

    /** The state in which a mission stands: where the cast does not tell, that of the place of the deed. */
    Optional<String> host(Actor mission) {
        Place place = event().place();
        return Optional.ofNullable(mission.host())
                .or(() -> Optional.ofNullable(place == null ? null : place.country()).filter(state -> !state.equals(mission.country())));
    }

    /** The tellings that name who acts, if there are any: from the others that is inferred. */
    List<Event> naming() {
        List<Event> naming = tellings.stream()
                .filter(event -> sources(event).anyMatch(actor -> named(event, actor).isPresent()))
                .toList();
        return naming.isEmpty() ? tellings : naming;
    }

    /** Whether it is between two states, or a body of several states acts on one. */
    boolean isBetweenTwo() {
        boolean body = sources(event()).anyMatch(actor -> actor.kind() == ActorKind.ORGANIZATION && actor.country() == null);
        return parties().size() > (body ? 0 : 1);
    }

    /** Each state that acts with each other one. */
    List<List<String>> pairs() {
        Set<String> acting = acting();
        return parties().stream()
                .filter(state -> !acting.contains(state))
                .flatMap(other -> acting.stream().map(one -> List.of(one, other)))
                .toList();
    }

    /** The other things done between the same states. */
    List<Event> beside() {
        Set<String> own = parties();
        return matter.events().stream()
                .filter(event -> !tellings.contains(event) && event.modality() == Modality.ACTUAL)
                .filter(event -> of(event).parties().equals(own))
                .toList();
    }

    /** Where an actor is named closest to the words that tell an event. */
    Span words(Event event, Actor actor) {
        return named(event, actor).orElse(event.evidence().trigger());
    }

    /** The same; empty where the sentence does not name the actor. */
    Optional<Span> named(Event event, Actor actor) {
        Span sentence = matter.sentences().get(event.evidence().sentence()).span();
        return actor.mentions().stream()
                .filter(sentence::contains)
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - event.evidence().trigger().start())));
    }

    /** The sentences that tell it, and those before and after each. */
    List<Span> around() {
        return tellings.stream()
                .map(event -> event.evidence().sentence())
                .flatMap(index -> Stream.of(index, index + 1, index - 1))
                .distinct()
                .filter(index -> index >= 0 && index < matter.sentences().size())
                .map(matter.sentences()::get)
                .map(Sentence::span)
                .toList();
    }
}
