package org.chancery.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a user's table of actors: persons with their offices, organs of states, organizations, names of states. */
final class ActorRows {

    private static final Set<String> NEEDED = Set.of("name", "kind");
    private static final Set<String> ALLOWED = Set.of("aliases", "country", "sectors", "office", "host", "from", "to");

    private final World builtIn;
    private final Additions.Builder additions;

    ActorRows(World builtIn, Additions.Builder additions) {
        this.builtIn = builtIn;
        this.additions = additions;
    }

    void read(Path file, List<String> lines) throws UserFileException {
        for (Row row : UserTable.read(file, lines, NEEDED, ALLOWED).rows()) {
            add(row);
        }
    }

    private void add(Row row) throws UserFileException {
        List<String> names = new ArrayList<>(List.of(row.needed("name")));
        names.addAll(row.list("aliases"));
        for (String name : names) {
            if (Key.of(name).isEmpty()) {
                throw row.wrong("“%s” has no letter. Give a name.".formatted(name));
            }
        }
        switch (row.needed("kind").toLowerCase(Locale.ROOT)) {
            case "person" -> person(row, names);
            case "organ" -> {
                List<String> sectors = sectors(row);
                String sector = sectors.isEmpty() ? "GOV" : sectors.get(0);
                name(row, names, NamingKind.ORGAN, country(row, "country", true), Sector.function(sector), sector);
            }
            case "organization" -> organization(row, names);
            case "state" -> name(row, names, NamingKind.NAME, country(row, "country", true), null, null);
            default -> throw row.wrong("the kind “%s” is unknown. Write person, organ, organization or state."
                    .formatted(row.text("kind")));
        }
    }

    private void person(Row row, List<String> names) throws UserFileException {
        String country = country(row, "country", true);
        String office = row.text("office");
        List<OfficeClass> classes = OfficeTitle.classes(office);
        List<String> sectors = sectors(row);
        additions.add(new Tenure(
                names.get(0),
                names.subList(1, names.size()),
                String.valueOf(country),
                classes,
                office.isEmpty() ? null : office,
                country(row, "host", false),
                sectors.isEmpty() ? Offices.sectors(classes, "") : sectors,
                row.first("from"),
                row.last("to"),
                null));
    }

    private void organization(Row row, List<String> names) throws UserFileException {
        List<String> sectors = sectors(row);
        String sector = sectors.isEmpty() ? "NGO" : sectors.get(0);
        String country = country(row, "country", false);
        if (country != null) {
            String function = Sector.function(sector);
            boolean partOfTheState = !function.equals("party") && !function.equals("armed-group");
            name(row, names, NamingKind.ORGAN, country, partOfTheState ? "organization" : function, sector);
        } else {
            String id = Organization.OWN + Key.of(names.get(0));
            additions.add(
                    new Organization(id, names.get(0), Sector.type(sector), sector, null, null, null, List.of()), names);
        }
    }

    private void name(
            Row row,
            List<String> names,
            NamingKind kind,
            @Nullable String target,
            @Nullable String function,
            @Nullable String sector)
            throws UserFileException {
        for (String name : names) {
            additions.add(new Naming(
                    name, kind, String.valueOf(target), function, sector, Confidence.HIGH, row.first("from"), row.last("to")));
        }
    }

    private @Nullable String country(Row row, String column, boolean needed) throws UserFileException {
        String code = (needed ? row.needed(column) : row.text(column)).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (builtIn.state(code).isEmpty()) {
            throw row.wrong("“%s” in “%s” is the code of no state. Write the ISO 3166-1 code of three letters, as ECU."
                    .formatted(row.text(column), column));
        }
        return code;
    }

    private static List<String> sectors(Row row) throws UserFileException {
        List<String> sectors = new ArrayList<>();
        for (String part : row.text("sectors").split("[|\\s]+")) {
            String code = part.toUpperCase(Locale.ROOT);
            if (!code.isEmpty() && !Sector.CODES.contains(code)) {
                throw row.wrong("the sector “%s” is unknown. The sectors are %s."
                        .formatted(part, String.join(", ", Sector.CODES.stream().sorted().toList())));
            }
            if (!code.isEmpty()) {
                sectors.add(code);
            }
        }
        return sectors;
    }
}
