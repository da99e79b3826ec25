package org.chancery.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a user's table of places. */
final class PlaceRows {

    private static final Set<String> NEEDED = Set.of("name", "country", "lat", "lon");
    private static final Set<String> ALLOWED = Set.of("aliases", "kind", "population");

    private final World builtIn;
    private final Additions.Builder additions;

    PlaceRows(World builtIn, Additions.Builder additions) {
        this.builtIn = builtIn;
        this.additions = additions;
    }

    void read(Path file, List<String> lines) throws UserFileException {
        for (Row row : UserTable.read(file, lines, NEEDED, ALLOWED).rows()) {
            List<String> names = new ArrayList<>(List.of(row.needed("name")));
            names.addAll(row.list("aliases"));
            row.needed("lat");
            row.needed("lon");
            additions.add(spot(row, names.get(0)), names);
        }
    }

    private Spot spot(Row row, String name) throws UserFileException {
        String country = row.text("country").toUpperCase(Locale.ROOT);
        SpotKind kind = kind(row);
        if (builtIn.state(country).isEmpty() && !(country.isEmpty() && kind == SpotKind.WATER)) {
            throw row.wrong("“%s” in “country” is the code of no state. Write the ISO 3166-1 code of three letters, as ECU."
                    .formatted(row.text("country")));
        }
        Place place = new Place(
                name,
                country.isEmpty() ? null : country,
                row.number("lat", -90, 90, 0),
                row.number("lon", -180, 180, 0));
        return new Spot(place, kind, null, (int) row.number("population", 0, 100_000_000, 0), false);
    }

    private static SpotKind kind(Row row) throws UserFileException {
        return switch (row.text("kind").toLowerCase(Locale.ROOT)) {
            case "", "town" -> SpotKind.TOWN;
            case "capital" -> SpotKind.CAPITAL;
            case "quarter" -> SpotKind.QUARTER;
            case "division" -> SpotKind.DIVISION;
            case "water" -> SpotKind.WATER;
            default -> throw row.wrong("the kind “%s” is unknown. Write town, capital, quarter, division or water."
                    .formatted(row.text("kind")));
        };
    }
}
