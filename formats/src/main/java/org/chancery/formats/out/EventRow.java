package org.chancery.formats.out;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One event with the actors it names by id, as a row of a table needs them.
 *
 * @param reading what it was read in
 * @param event the event
 */
record EventRow(Reading reading, Event event) {

    static List<EventRow> of(Reading reading) {
        return reading.events().stream().map(event -> new EventRow(reading, event)).toList();
    }

    List<Actor> actors(List<String> ids) {
        List<Actor> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            reading.actors().stream().filter(actor -> actor.id().equals(id)).findFirst().ifPresent(found::add);
        }
        return found;
    }

    /** The first of these actors, whom tables of pairs take; null where there is none. */
    @Nullable Actor first(List<String> ids) {
        List<Actor> actors = actors(ids);
        return actors.isEmpty() ? null : actors.get(0);
    }

    /** One thing of each of these actors, parted by semicolons; what is unknown of one is left out. */
    String each(List<String> ids, Function<Actor, @Nullable String> what) {
        Set<String> values = new LinkedHashSet<>();
        for (Actor actor : actors(ids)) {
            String value = what.apply(actor);
            if (value != null && !value.isEmpty()) {
                values.add(value.replace(';', ','));
            }
        }
        return String.join(";", values);
    }

    /** Who says so: the speaker's name or words; empty where the dispatch itself does. */
    String saidBy() {
        for (Statement statement : reading.statements()) {
            if (statement.id().equals(event.attribution())) {
                String speaker = statement.speaker();
                if (speaker != null) {
                    return each(List.of(speaker), Actor::name);
                }
                return statement.speakerText() == null ? "" : statement.speakerText().in(text());
            }
        }
        return "";
    }

    String sentence() {
        return oneLine(reading.sentences().get(event.evidence().sentence()).span().in(text()));
    }

    String trigger() {
        return oneLine(event.evidence().trigger().in(text()));
    }

    static String sectors(Actor actor) {
        return actor.sectors().stream().collect(Collectors.joining("|"));
    }

    private String text() {
        return reading.dispatch().text();
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
