package org.chancery.formats.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.reading.Basis;
import org.chancery.world.NamingKind;
import org.chancery.world.Organization;
import org.chancery.world.Place;
import org.chancery.world.Spot;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of acts that somebody wrote down: on what day who did what to whom. The columns may stand in any order, others
 * beside them; Chancery's own {@code events.csv} is such a table.
 */
final class ActRows implements RowForm {

    private static final String DATE = "date";
    /** In our own table an event may have no day; whoever writes a table of acts knows it. */
    private static final String OWN_DATE = "date_start";

    private final World world;
    private final StateNames states;

    ActRows(World world) {
        this.world = world;
        this.states = new StateNames(world);
    }

    /** Whether a table with these columns is one of acts. */
    static boolean isTold(Set<String> columns) {
        return (columns.contains(DATE) || columns.contains(OWN_DATE))
                && (columns.contains("actor") || columns.contains("source"))
                && columns.contains("target")
                && (columns.contains("act") || columns.contains("event") || columns.contains("cameo"));
    }

    @Override
    public Imported of(Row row) throws BadCell {
        DateRange date = date(row);
        List<String> unknown = new ArrayList<>();
        List<Actor> sources = parties(row, row.first("actor", "source"), unknown);
        List<Actor> targets = parties(row, "target", unknown);
        if (sources.isEmpty() && targets.isEmpty()) {
            throw new BadCell("actor", "nobody is named", "Write who acts: a state's code or name, or a body's.");
        }
        ActText text = new ActText(ActCode.of(row), modality(row));
        text.source(sources);
        text.target(targets, row.cell("person"));
        if (row.has("forum")) {
            text.forum(parties(row, "forum", new ArrayList<>()));
        }
        text.note(row.cell("note"));
        boolean coded = row.cell("basis").equals(Basis.CODED.code());
        return new Imported.Taken(text.reading(
                coded ? Basis.CODED : Basis.ENTERED,
                date,
                place(row),
                published(row, date),
                row.names(row.first("reference", "url", "addresses")),
                row.list(row.first("agency", "agencies"))), unknown);
    }

    private static @Nullable DateRange date(Row row) throws BadCell {
        if (row.has(DATE)) {
            DateRange date = row.range(DATE);
            if (date == null) {
                throw new BadCell(DATE, "there is no day", "Write 2024-04-05, 2024-04 or 2024.");
            }
            return date;
        }
        DateRange first = row.range(OWN_DATE);
        DateRange last = row.range("date_end");
        if (first == null || last == null) {
            return first;
        }
        if (last.end().isBefore(first.start())) {
            throw new BadCell("date_end", "%s is before date_start".formatted(row.cell("date_end")), "Write the later day here.");
        }
        return new DateRange(first.start(), last.end());
    }

    /** In our own table it may be unknown when an event was told; an act is taken to be known on its day. */
    private static @Nullable LocalDate published(Row row, @Nullable DateRange date) throws BadCell {
        LocalDate told = row.day("published");
        return told != null || date == null || !row.has(DATE) ? told : date.end();
    }

    private static Modality modality(Row row) throws BadCell {
        String word = row.cell("modality");
        if (word.isEmpty()) {
            return Modality.ACTUAL;
        }
        return Arrays.stream(Modality.values())
                .filter(each -> each.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadCell("modality", "“%s” is no modality".formatted(word), "Write one of %s, or nothing for actual."
                        .formatted(Arrays.stream(Modality.values()).map(Modality::code).toList())));
    }

    private List<Actor> parties(Row row, String column, List<String> unknown) throws BadCell {
        List<Actor> parties = new ArrayList<>();
        for (String name : row.list(column)) {
            parties.add(party(name, column, unknown));
        }
        return parties;
    }

    private Actor party(String name, String column, List<String> unknown) throws BadCell {
        String state = states.state(name).orElse(null);
        if (state != null) {
            return actor(state, ActorKind.STATE, state);
        }
        Organization body = world.organization(name)
                .or(() -> world.naming(name).stream()
                        .filter(naming -> naming.kind() == NamingKind.ORGANIZATION || naming.kind() == NamingKind.ACRONYM)
                        .flatMap(naming -> world.organization(naming.target()).stream())
                        .findFirst())
                .orElse(null);
        if (body != null) {
            return actor("%s (%s)".formatted(body.name(), body.id()), ActorKind.ORGANIZATION, null);
        }
        if (name.matches("[A-Z]{3}|[^\\p{L}]+")) {
            throw new BadCell(column, "“%s” is no state or body Chancery knows".formatted(name), "Write an ISO 3166-1 alpha-3 code, as MEX, or the name.");
        }
        unknown.add(name);
        return actor(name, ActorKind.ORGANIZATION, null);
    }

    private static Actor actor(String name, ActorKind kind, @Nullable String country) {
        return new Actor("", name, kind, country, null, List.of(), null, null, List.of());
    }

    private @Nullable Place place(Row row) throws BadCell {
        String name = row.cell("place");
        String country = row.cell("place_country").isEmpty() ? null : country(row.cell("place_country"));
        Place given = row.place(name, country, "lat", "lon");
        if (given != null || name.isEmpty()) {
            return given;
        }
        Place found = find(name, country);
        if (found == null) {
            throw new BadCell(
                    "place", "“%s” is no place Chancery knows".formatted(name), "Write its state into place_country, or its degrees into lat and lon.");
        }
        return found;
    }

    private String country(String name) throws BadCell {
        return states.state(name).orElseThrow(() ->
                new BadCell("place_country", "“%s” is no state".formatted(name), "Write an ISO 3166-1 alpha-3 code, as ECU."));
    }

    /** The largest place of that name; a state by its own name. */
    private @Nullable Place find(String name, @Nullable String country) {
        Place state = states.state(name).flatMap(world::state).map(State::place).orElse(null);
        if (state != null && (country == null || country.equals(state.country()))) {
            return state;
        }
        return world.gazetteer().named(name).stream()
                .filter(spot -> country == null || country.equals(spot.place().country()))
                .max(Comparator.comparingInt(Spot::population))
                .map(Spot::place)
                .orElse(null);
    }
}
