package org.chancery.nlp.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Quad;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/**
 * How a marked example was read.
 *
 * @param coded some event was found
 * @param typed one of the right type
 * @param between one of the right type from the marked source to the marked target, people or the states they belong to
 * @param modal such a one of the right modality too
 * @param acted such a one of the right act too
 * @param wrong none between the marks is of the right type, and one is of another; where nothing happened, any actual one
 * @param told the sentence and the events found in it
 */
record Verdict(
        MarkedExample example,
        boolean coded,
        boolean typed,
        boolean between,
        boolean modal,
        boolean acted,
        boolean wrong,
        String told) {

    static Verdict on(MarkedExample example, Reading reading) {
        Map<String, Actor> actors =
                reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        List<Event> between = reading.events().stream()
                .filter(event -> isAmong(event.sources(), example.sources(), actors, reading.places()))
                .filter(event -> event.targets().isEmpty() || isAmong(event.targets(), example.targets(), actors, reading.places()))
                .toList();
        List<Event> right = between.stream().filter(event -> isType(event, example)).toList();
        return new Verdict(
                example,
                !reading.events().isEmpty(),
                reading.events().stream().anyMatch(event -> isType(event, example)),
                !right.isEmpty(),
                right.stream().anyMatch(event -> isModality(event, example)),
                right.stream().anyMatch(event -> event.act() != null && event.act().code().equals(example.act())),
                right.isEmpty() && between.stream().anyMatch(event -> example.type() != null || isTold(event)),
                told(example, reading, actors));
    }

    boolean isRight() {
        return example.type() == null ? !wrong : between && modal && (acted || example.act().isEmpty());
    }

    private static boolean isTold(Event event) {
        return event.modality() == Modality.ACTUAL && !event.targets().isEmpty();
    }

    /** A promise to cooperate is also told as that cooperation, planned; a threat as the harm, threatened. */
    private static boolean isType(Event event, MarkedExample example) {
        return event.type().equals(example.type()) || Objects.equals(byModality(event), example.type());
    }

    private static EventType byModality(Event event) {
        if (event.modality() == Modality.THREATENED) {
            return EventType.THREATEN;
        }
        if (event.modality() != Modality.PLANNED) {
            return event.type();
        }
        if (EventType.RETREAT.equals(event.type())) {
            return EventType.CONCEDE;
        }
        Quad quad = event.type().quad();
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION ? EventType.AGREE : event.type();
    }

    private static boolean isModality(Event event, MarkedExample example) {
        return event.modality() == example.modality() || !event.type().equals(example.type());
    }

    /** Whether one of the actors is named between the marks, or is of a country that is: as an actor or as a place. */
    private static boolean isAmong(
            List<String> ids, List<Span> marks, Map<String, Actor> actors, List<PlaceMention> places) {
        Set<String> countries = Stream.concat(
                        actors.values().stream()
                                .filter(actor -> overlaps(actor, marks))
                                .map(Actor::country),
                        places.stream()
                                .filter(place -> overlap(place.span(), marks))
                                .map(place -> place.place() == null ? null : place.place().country()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.stream()
                .map(actors::get)
                .anyMatch(actor -> overlaps(actor, marks) || countries.contains(Objects.requireNonNullElse(actor.country(), "-")));
    }

    private static boolean overlaps(Actor actor, List<Span> marks) {
        return actor.mentions().stream().anyMatch(mention -> overlap(mention, marks));
    }

    private static boolean overlap(Span span, List<Span> marks) {
        return marks.stream().anyMatch(mark -> span.start() < mark.end() && mark.start() < span.end());
    }

    private static String told(MarkedExample example, Reading reading, Map<String, Actor> actors) {
        String events = reading.events().stream()
                .map(event -> "\n      %s > %s %s %s > %s  [%s]"
                        .formatted(
                                names(event.sources(), actors),
                                event.type(),
                                event.act() == null ? "-" : event.act().code(),
                                event.modality().code(),
                                names(event.targets(), actors),
                                event.why()))
                .collect(Collectors.joining());
        return "%s %s %s %s\n   s: %s  t: %s%s"
                .formatted(
                        example.kind(),
                        example.modality().code(),
                        example.act().isEmpty() ? "-" : example.act(),
                        example.text(),
                        marked(example, example.sources(), actors),
                        marked(example, example.targets(), actors),
                        events);
    }

    private static String marked(MarkedExample example, List<Span> marks, Map<String, Actor> actors) {
        return marks.stream()
                .map(mark -> example.text().substring(mark.start(), mark.end())
                        + actors.values().stream()
                                .filter(actor -> overlaps(actor, List.of(mark)))
                                .map(actor -> " (" + actor.name() + ", " + actor.country() + ")")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static String names(List<String> ids, Map<String, Actor> actors) {
        return ids.stream().map(id -> actors.get(id).country() + ":" + actors.get(id).name()).collect(Collectors.joining("+"));
    }
}
