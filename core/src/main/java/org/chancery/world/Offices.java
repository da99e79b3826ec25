package org.chancery.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Persons and the offices they held: the built-in table and what the user adds to it. */
final class Offices {

    private static final Set<String> PARTICLES = Set.of(
            ("al el de da do dos das del della di la las lo los le van von der den bin ibn ben bint abu y e i jr sr jnr ii iii iv"
                            + " ul ud ur uz")
                    .split(" "));
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "PRK", "KOR", "VNM", "TWN", "KHM", "HKG", "MAC", "SGP");

    private final Lazy<Table> persons = new Lazy<>(() -> Table.resource("persons.tsv"));
    private final Lazy<Table> words = new Lazy<>(() -> Table.resource("person-words.tsv"));
    private final Lazy<Table> holders = new Lazy<>(() -> Table.resource("office-holders.tsv"));
    private final Lazy<SpelledAlike> alike = new Lazy<>(() -> new SpelledAlike(this.words.get()));
    private final List<Tenure> added;

    /** @param added spells the user adds; they replace all built-in ones of a person of that very name */
    Offices(List<Tenure> added) {
        this.added = List.copyOf(added);
    }

    /** All spells of the persons the name may mean, those it names in full first. */
    List<Tenure> named(String name) {
        String[] wanted = wordsOf(name);
        if (wanted.length == 0) {
            return List.of();
        }
        List<Tenure> found = new ArrayList<>();
        for (Tenure tenure : added) {
            if (fits(wanted, tenure.person(), tenure.variants(), tenure.body())) {
                found.add(tenure);
            }
        }
        for (int row : rowsWithAll(wanted)) {
            List<Tenure> spells = spells(row);
            if (!spells.isEmpty()
                    && fits(wanted, spells.get(0).person(), spells.get(0).variants(), spells.get(0).body())) {
                found.addAll(spells);
            }
        }
        String key = Key.of(name);
        found.sort(Comparator.comparing(tenure -> !isFullName(key, tenure)));
        return found;
    }

    /** All spells of the persons whose name another romanisation would write so; see {@link World#tenuresSpelledAlike}. */
    List<Tenure> spelledAlike(String name) {
        String[] wanted = wordsOf(name);
        List<Tenure> found = new ArrayList<>();
        if (wanted.length == 0) {
            return found;
        }
        for (Tenure tenure : added) {
            if (AlikeNames.same(wanted, tenure, Offices::wordsOf)) {
                found.add(tenure);
            }
        }
        for (int row : rowsAlike(wanted)) {
            List<Tenure> spells = spells(row);
            if (!spells.isEmpty() && AlikeNames.same(wanted, spells.get(0), Offices::wordsOf)) {
                found.addAll(spells);
            }
        }
        return found;
    }

    /** Rows with a word that sounds like one of the wanted: the one that fewest bear. */
    private int[] rowsAlike(String[] wanted) {
        int @Nullable [] fewest = null;
        for (String word : wanted) {
            if (word.length() < 3) {
                continue;
            }
            int[] rows = alike.get().rows(word).stream()
                    .flatMapToInt(entry -> Arrays.stream(words.get().numbers(entry)))
                    .distinct()
                    .toArray();
            if (rows.length > 0 && (fewest == null || rows.length < fewest.length)) {
                fewest = rows;
            }
        }
        return fewest == null ? new int[0] : fewest;
    }

    /** Who held an office of that kind on the day, the surest first. */
    List<Tenure> holders(String body, OfficeClass office, LocalDate day) {
        List<Tenure> spells = new ArrayList<>();
        for (Tenure tenure : added) {
            if (tenure.body().equals(body) && tenure.is(office)) {
                spells.add(tenure);
            }
        }
        Table index = holders.get();
        int entry = index.first(body + " " + office.code());
        if (entry >= 0) {
            for (int row : index.numbers(entry)) {
                for (Tenure tenure : spells(row)) {
                    if (tenure.is(office)) {
                        spells.add(tenure);
                    }
                }
            }
        }
        List<Tenure> found = new ArrayList<>();
        for (Tenure tenure : spells) {
            Tenure.Hold hold = tenure.on(day);
            if (hold == Tenure.Hold.HELD
                    || (hold == Tenure.Hold.LIKELY && !(office.single() && succeeded(tenure, spells, day)))) {
                found.add(tenure);
            }
        }
        found.sort(Comparator.<Tenure, Boolean>comparing(tenure -> tenure.on(day) != Tenure.Hold.HELD)
                .thenComparing(tenure -> tenure.from() == null ? LocalDate.MIN : tenure.from(), Comparator.reverseOrder()));
        return found;
    }

    /** Whether somebody else took the office after {@code tenure} was last seen in it and by {@code day}. */
    private static boolean succeeded(Tenure tenure, List<Tenure> spells, LocalDate day) {
        for (Tenure other : spells) {
            LocalDate start = other.from();
            boolean samePost = tenure.target() == null || tenure.target().equals(other.target());
            if (samePost
                    && !other.person().equals(tenure.person())
                    && start != null
                    && !start.isAfter(day)
                    && (tenure.from() == null || start.isAfter(tenure.from()))) {
                return true;
            }
        }
        return false;
    }

    private int[] rowsWithAll(String[] wanted) {
        int @Nullable [] rows = null;
        Table index = words.get();
        for (String word : wanted) {
            if (PARTICLES.contains(word) || word.length() < 2) {
                continue;
            }
            int entry = index.first(word);
            if (entry < 0) {
                return new int[0];
            }
            int[] with = index.numbers(entry);
            rows = rows == null ? with : both(rows, with);
        }
        return rows == null ? new int[0] : rows;
    }

    private static int[] both(int[] one, int[] other) {
        int[] out = new int[Math.min(one.length, other.length)];
        int n = 0;
        for (int value : one) {
            if (Arrays.binarySearch(other, value) >= 0) {
                out[n++] = value;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static boolean fits(String[] wanted, String person, List<String> variants, String body) {
        if (fits(wanted, wordsOf(person), body)) {
            return true;
        }
        for (String variant : variants) {
            if (fits(wanted, wordsOf(variant), body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the wanted words stand in the name in that order, and are not a given name alone. */
    private static boolean fits(String[] wanted, String[] name, String body) {
        int at = 0;
        int firstAt = -1;
        for (String word : wanted) {
            if (word.length() < 2) {
                continue;
            }
            while (at < name.length && !name[at].equals(word)) {
                at++;
            }
            if (at == name.length) {
                return false;
            }
            if (firstAt < 0) {
                firstAt = at;
            }
            at++;
        }
        if (firstAt < 0) {
            return false;
        }
        return wanted.length > 1 || familyName(firstAt, name, body);
    }

    /** Whether the word at {@code index} of a full name names its bearer alone. */
    static boolean familyName(int index, String[] name, String body) {
        return index > 0 || name.length == 1 || FAMILY_NAME_FIRST.contains(body);
    }

    private static boolean isFullName(String key, Tenure tenure) {
        if (Key.of(tenure.person()).equals(key)) {
            return true;
        }
        for (String variant : tenure.variants()) {
            if (Key.of(variant).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name without particles and titles of rank. */
    private static String[] wordsOf(String name) {
        String key = Key.of(name);
        if (key.isEmpty()) {
            return new String[0];
        }
        List<String> words = new ArrayList<>();
        for (String word : key.split(" ")) {
            if (!PARTICLES.contains(word)) {
                words.add(word);
            }
        }
        return words.toArray(String[]::new);
    }

    private List<Tenure> spells(int row) {
        String[] cells = persons.get().cells(row);
        String key = added.isEmpty() ? "" : Key.of(cells[0]);
        for (Tenure own : added) {
            if (Key.of(own.person()).equals(key)) {
                return List.of();
            }
        }
        List<String> variants = cells[2].isEmpty() ? List.of() : List.of(cells[2].split("\\|"));
        List<Tenure> spells = new ArrayList<>();
        for (String packed : cells[3].split(";")) {
            spells.add(tenure(cells[0], variants, cells[1], packed.split("~", -1)));
        }
        return spells;
    }

    private static Tenure tenure(String person, List<String> variants, String body, String[] spell) {
        List<OfficeClass> classes = new ArrayList<>(2);
        for (String code : spell[0].split("\\|")) {
            OfficeClass.of(code).ifPresent(classes::add);
        }
        return new Tenure(
                person,
                variants,
                body,
                classes,
                Names.orNull(spell[1]),
                Names.orNull(spell[2]),
                sectors(classes, spell[6]),
                PartialDate.first(spell[3]),
                PartialDate.last(spell[4]),
                PartialDate.last(spell[5]));
    }

    /** The sectors a packed code or, without one, the kind of office stands for. */
    static List<String> sectors(List<OfficeClass> classes, String packed) {
        if (packed.isEmpty()) {
            return switch (classes.get(0)) {
                case SPEAKER -> List.of("LEG");
                case JUDGE -> List.of("JUD");
                case MILITARY_CHIEF -> List.of("MIL");
                case DEFENCE_MINISTER -> List.of("GOV", "MIL");
                case ORGANIZATION_HEAD -> List.of("IGO");
                default -> List.of("GOV");
            };
        }
        List<String> sectors = new ArrayList<>(2);
        for (int i = 0; i + 3 <= packed.length(); i += 3) {
            sectors.add(packed.substring(i, i + 3));
        }
        return sectors;
    }
}
