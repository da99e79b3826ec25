package org.chancery.formats.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What the actors of one reading are called on paper. */
final class Names {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Phrases phrases;

    Names(Reading reading, Phrases phrases) {
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        this.phrases = phrases;
    }

    /** Several actors in a row, as "Mexico, Jorge Glas (Ecuador)"; a dash where there are none. */
    String all(List<String> ids) {
        return ids.isEmpty() ? "–" : ids.stream().map(this::brief).distinct().collect(Collectors.joining(", "));
    }

    /** The name, and the country where the name does not tell it. */
    String brief(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return id;
        }
        String country = country(actor);
        return country == null ? actor.name() : actor.name() + " (" + country + ")";
    }

    /** The name with office and country, as a speaker is introduced. */
    String full(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return id;
        }
        String office = actor.office();
        if (office == null || actor.name().contains(office)) {
            return brief(id);
        }
        String country = country(actor);
        return country == null
                ? actor.name() + ", " + office
                : "%s, %s (%s)".formatted(actor.name(), without(country, office), country);
    }

    /** An office without the country that follows in brackets: not "minister for foreign affairs of Sweden (Sweden)". */
    private static String without(String country, String office) {
        return office.replaceFirst("(?i)(?<!\\s)\\s++of\\s++(?:the\\s++)?" + Pattern.quote(country) + "$", "");
    }

    private @Nullable String country(Actor actor) {
        String code = actor.country();
        if (code == null || actor.kind() == ActorKind.STATE) {
            return null;
        }
        String country = phrases.country(code);
        return tells(actor.name(), country) ? null : country;
    }

    /** Whether the name shows the country, by itself or by its adjective: "Ecuadorian police", "Mexico's envoy". */
    private static boolean tells(String name, String country) {
        String stem = country.length() > 5 ? country.substring(0, country.length() - 1) : country;
        return name.contains(stem);
    }
}
