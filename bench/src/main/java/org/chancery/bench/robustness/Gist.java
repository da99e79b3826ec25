package org.chancery.bench.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.reading.Reading;
import org.chancery.register.Mutual;
import org.jspecify.annotations.Nullable;

/**
 * An event without the words that tell it: what must stay when they are written otherwise.
 *
 * @param type PLOVER type
 * @param act code of the act of practice; empty where it is none
 * @param dyad states, and bodies that are no state's by name, that act and are acted on; together where they did it together, so
 *     that it does not matter who is named first
 * @param modality whether it was done
 * @param days the days it is dated to; empty where it has none
 * @param place where, by name and country; empty where the text does not tell
 */
public record Gist(String type, String act, String dyad, String modality, String days, String place) {

    /** The events of a reading, in its order. */
    public static List<Gist> in(Reading reading) {
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        List<Gist> told = new ArrayList<>();
        for (Event event : reading.events()) {
            told.add(of(event, actors));
        }
        return told;
    }

    private static Gist of(Event event, Map<String, Actor> actors) {
        List<String> sources = parties(event.sources(), actors);
        List<String> targets = parties(event.targets(), actors);
        boolean mutual = Mutual.is(event.type(), event.act());
        return new Gist(
                event.type().name(),
                event.act() == null ? "" : event.act().code(),
                mutual ? Stream.concat(sources.stream(), targets.stream()).sorted().toList().toString() : sources + ">" + targets,
                event.modality().code(),
                event.date() == null ? "" : event.date().range().toString(),
                event.place() == null ? "" : event.place().name() + "/" + event.place().country());
    }

    private static List<String> parties(List<String> ids, Map<String, Actor> actors) {
        return ids.stream().map(id -> party(Objects.requireNonNull(actors.get(id)))).distinct().sorted().toList();
    }

    private static String party(Actor actor) {
        @Nullable String country = actor.country();
        return country != null ? country : actor.name().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The same without day and place. */
    Gist core() {
        return new Gist(type, act, dyad, modality, "", "");
    }

    @Override
    public String toString() {
        return Stream.of(type, act, dyad, modality, days, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
