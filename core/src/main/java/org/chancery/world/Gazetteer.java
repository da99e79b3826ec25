package org.chancery.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where names of towns, divisions, seas and lands lie.
 *
 * <p>States are not in it: {@link World#naming} knows their names and {@link State#place} their points. A name has many
 * places; which one a text means is for its reader to decide.
 */
public final class Gazetteer {

    private static final int LONGEST = 7;

    private final Lazy<Table> towns = new Lazy<>(() -> Table.resource("places.tsv"));
    private final Lazy<Table> divisions = new Lazy<>(() -> Table.resource("regions.tsv"));
    private final Lazy<Table> waters = new Lazy<>(() -> Table.resource("en/waters.tsv"));
    private final NavigableMap<String, List<Spot>> added;

    /** @param added the user's places by key; they replace the built-in towns of the same name and state */
    Gazetteer(Map<String, List<Spot>> added) {
        this.added = new TreeMap<>(added);
    }

    /** All places of that name, as capitals allow; "Reading" is a town, "reading" none. */
    public List<Spot> named(String phrase) {
        return named(Key.of(phrase), phrase);
    }

    private List<Spot> named(String key, String phrase) {
        List<Spot> found = new ArrayList<>();
        if (key.isEmpty()) {
            return found;
        }
        List<Spot> own = added.getOrDefault(key, List.of());
        for (Spot spot : own) {
            if (Spelling.allows(spot.place().name(), phrase)) {
                found.add(spot);
            }
        }
        addDivisions(key, phrase, found);
        Table seas = waters.get();
        for (int row = seas.first(key); row >= 0 && seas.has(row, key); row++) {
            String[] c = seas.cells(row);
            if (Character.isUpperCase(phrase.charAt(0))) {
                found.add(new Spot(new Place(c[1], null, number(c[2]), number(c[3])), SpotKind.WATER, null, 0, false));
            }
        }
        addTowns(key, phrase, own, found);
        return found;
    }

    private void addDivisions(String key, String phrase, List<Spot> found) {
        Table table = divisions.get();
        for (int row = table.first(key); row >= 0 && table.has(row, key); row++) {
            String[] c = table.cells(row);
            if (c[6].isEmpty() && Character.isUpperCase(phrase.charAt(0))) {
                found.add(division(c));
            }
        }
    }

    private void addTowns(String key, String phrase, List<Spot> own, List<Spot> found) {
        Table table = towns.get();
        for (int row = table.first(key); row >= 0 && table.has(row, key); row++) {
            String[] c = table.cells(row);
            boolean replaced = own.stream().anyMatch(spot -> c[2].equals(spot.place().country()));
            if (!replaced && Character.isUpperCase(phrase.charAt(0))) {
                String name = c[1].isEmpty() ? title(c[0]) : c[1];
                found.add(new Spot(
                        new Place(name, c[2], number(c[4]), number(c[5])),
                        kind(c[7]),
                        Names.orNull(c[3]),
                        Integer.parseInt(c[6]),
                        !c[8].isEmpty()));
            }
        }
    }

    /** The division an abbreviation stands for after a town and a comma: "Calif.", "PA", "Ont.". */
    public List<Spot> abbreviated(String abbreviation) {
        List<Spot> found = new ArrayList<>(1);
        if (abbreviation.isEmpty() || !Character.isUpperCase(abbreviation.charAt(0))) {
            return found;
        }
        String key = Key.of(abbreviation);
        Table table = divisions.get();
        for (int row = key.isEmpty() ? -1 : table.first(key); row >= 0 && table.has(row, key); row++) {
            String[] c = table.cells(row);
            if (!c[6].isEmpty()) {
                found.add(division(c));
            }
        }
        return found;
    }

    private static Spot division(String[] c) {
        return new Spot(new Place(c[1], c[2], number(c[4]), number(c[5])), SpotKind.DIVISION, c[3], 0, false);
    }

    /** How many tokens the longest name covers that opens at a token; 0 where none does. */
    public int longest(List<String> tokens, int from) {
        int longest = 0;
        int limit = Math.min(tokens.size(), from + LONGEST);
        TokenKey key = new TokenKey();
        for (int to = from + 1; to <= limit; to++) {
            String last = tokens.get(to - 1);
            if (!key.add(last) || !startsSome(key.text())) {
                break;
            }
            if (TokenKey.closesName(last) && isKey(key.text()) && Character.isUpperCase(tokens.get(from).charAt(0))) {
                longest = to - from;
            }
        }
        return longest;
    }

    private boolean isKey(String key) {
        return added.containsKey(key)
                || towns.get().first(key) >= 0
                || waters.get().first(key) >= 0
                || isFullDivisionName(key);
    }

    private boolean isFullDivisionName(String key) {
        Table table = divisions.get();
        for (int row = table.first(key); row >= 0 && table.has(row, key); row++) {
            if (table.cells(row)[6].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsSome(String key) {
        String next = added.ceilingKey(key);
        return (next != null && next.startsWith(key))
                || towns.get().anyStartsWith(key)
                || divisions.get().anyStartsWith(key)
                || waters.get().anyStartsWith(key);
    }

    private static SpotKind kind(String letter) {
        return switch (letter) {
            case "C" -> SpotKind.CAPITAL;
            case "A" -> SpotKind.SEAT;
            case "X" -> SpotKind.QUARTER;
            default -> SpotKind.TOWN;
        };
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    /** The usual capitals of a name the table keeps as its key alone. */
    private static String title(String key) {
        StringBuilder title = new StringBuilder(key.length());
        boolean opens = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            title.append(opens ? Character.toUpperCase(c) : c);
            opens = c == ' ';
        }
        return title.toString();
    }
}
