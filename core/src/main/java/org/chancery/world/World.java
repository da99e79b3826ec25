package org.chancery.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of who and where: states, what phrases name them, offices with dates, organizations, roles.
 *
 * <p>A world is read once and shared; it is safe for several threads. Large tables are read when they are first asked.
 */
public final class World {

    private static final Map<String, String> KEPT_THE_SEAT = Map.of("SUN", "RUS", "SCG", "SRB", "XUAR", "EGY");

    private final Additions additions;
    private final Names names;
    private final Offices offices;
    private final Gazetteer gazetteer;
    private final Lazy<Map<String, State>> states = new Lazy<>(this::readStates);
    private final Lazy<Map<String, Organization>> organizations = new Lazy<>(this::readOrganizations);
    private final Lazy<Map<String, Group>> groups = new Lazy<>(this::readGroups);
    private final Lazy<Table> roles = new Lazy<>(() -> Table.resource("en/roles.tsv"));

    private World(Additions additions) {
        this.additions = additions;
        this.names = new Names(additions.names());
        this.offices = new Offices(additions.tenures());
        this.gazetteer = new Gazetteer(additions.places());
    }

    /** The world as Chancery knows it. */
    public static World load() {
        return with(Additions.NONE);
    }

    /** The same with what a user adds to it or puts in its place. */
    public static World with(Additions additions) {
        return new World(additions);
    }

    /** A state by its ISO alpha-3 code. */
    public Optional<State> state(String iso3) {
        return Optional.ofNullable(states.get().get(iso3));
    }

    /** A present state by its ISO alpha-2 code. */
    public Optional<State> stateByIso2(String iso2) {
        return states().stream().filter(state -> iso2.equals(state.iso2())).findFirst();
    }

    /** All states and territories, former ones too, by code. */
    public List<State> states() {
        return List.copyOf(states.get().values());
    }

    /**
     * The ISO 3166-1 code of a state, or of the one that continues it in law; empty where none does.
     *
     * <p>One successor alone continues a state. Of several it is the one that kept its seat in the United Nations: Russia
     * the Soviet Union's, Serbia that of Serbia and Montenegro, Egypt the United Arab Republic's.
     */
    public Optional<String> presentCode(String iso3) {
        State state = states.get().get(iso3);
        if (state == null || state.kind() != StateKind.HISTORICAL) {
            return Optional.of(iso3).filter(code -> code.length() == 3);
        }
        if (state.successors().size() == 1) {
            return presentCode(state.successors().get(0));
        }
        return Optional.ofNullable(KEPT_THE_SEAT.get(iso3));
    }

    /** A body by its id. */
    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get().get(id));
    }

    /** All bodies, by id. */
    public List<Organization> organizations() {
        return List.copyOf(organizations.get().values());
    }

    /** A group of states or part of the world by its id. */
    public Optional<Group> group(String id) {
        return Optional.ofNullable(groups.get().get(id));
    }

    /**
     * What a phrase may name: states, organs, bodies, regions, with capitals and buildings that stand for them.
     *
     * <p>Accents and full stops do not matter, capitals do: "US" names a state, "us" does not. The article and a
     * possessive ending are not part of the phrase.
     *
     * @param phrase words of a text, without "the"
     * @return the surest first; empty where it names nothing known
     */
    public List<Naming> naming(String phrase) {
        return names.of(phrase);
    }

    /**
     * How many tokens the longest phrase covers that {@link #naming} knows and that opens at a token.
     *
     * @param tokens words of a text in order
     * @param from where the phrase opens, from zero
     * @return 0 where none opens there
     */
    public int longestNaming(List<String> tokens, int from) {
        return names.longest(tokens, from);
    }

    /**
     * The offices of the persons a name may mean.
     *
     * <p>A surname finds all who bear it; a given name alone finds nobody. Accents, case, hyphens, particles ("al", "de
     * la") and initials do not matter, and "Raquel Serur" finds Raquel Serur Smeke.
     *
     * @param name full name or surname, without titles
     * @return spells of those named so in full first, of others after
     */
    public List<Tenure> tenures(String name) {
        return offices.named(name);
    }

    /**
     * The offices of the persons a name may mean where it is romanised in another way than in the tables.
     *
     * <p>"Zelensky" finds Volodymyr Zelenskyy, "Moammar Kadhafi" Muammar Gaddafi; initials and middle names may be told or
     * not. What is found is a guess that needs other grounds: the state, the day, that nobody else comes near.
     *
     * @param name full name or surname, without titles
     */
    public List<Tenure> tenuresSpelledAlike(String name) {
        return offices.spelledAlike(name);
    }

    /**
     * Who held an office of a kind on a day.
     *
     * @param body ISO alpha-3 code of a state or id of an organization
     * @param office the kind
     * @param day the day
     * @return the surest first; several where the kind has several holders, or sources differ
     */
    public List<Tenure> holders(String body, OfficeClass office, LocalDate day) {
        return offices.holders(body, office, day);
    }

    /**
     * What a common noun, or compound of such, says about whom it means.
     *
     * @param lemma the noun: "ambassador", "riot police", "foreign ministry"; a plural that adds an s is understood
     */
    public Optional<Role> role(String lemma) {
        String key = Key.of(lemma);
        Optional<Role> found = roleOf(key);
        if (found.isEmpty() && key.endsWith("s") && key.length() > 3) {
            found = roleOf(key.substring(0, key.length() - 1));
        }
        return found;
    }

    /** Where towns, divisions, seas and lands lie. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    private Optional<Role> roleOf(String key) {
        Table table = roles.get();
        int row = key.isEmpty() ? -1 : table.first(key);
        if (row < 0) {
            return Optional.empty();
        }
        String[] cells = table.cells(row);
        return Optional.of(new Role(cells[1], List.of(cells[2].split(" ")), Names.orNull(cells[3])));
    }

    private Map<String, State> readStates() {
        Map<String, State> read = new LinkedHashMap<>();
        Table table = Table.resource("states.tsv");
        for (int row = 0; row < table.size(); row++) {
            String[] c = table.cells(row);
            read.put(c[0], new State(
                    c[0],
                    Names.orNull(c[1]),
                    Names.orNull(c[2]),
                    StateKind.valueOf(c[3].toUpperCase(Locale.ROOT)),
                    c[4],
                    c[5],
                    Double.parseDouble(c[6]),
                    Double.parseDouble(c[7]),
                    Names.orNull(c[8]),
                    PartialDate.first(c[9]),
                    PartialDate.last(c[10]),
                    codes(c[11])));
        }
        return read;
    }

    private Map<String, Organization> readOrganizations() {
        Map<String, Organization> read = new LinkedHashMap<>();
        Table table = Table.resource("organizations.tsv");
        for (int row = 0; row < table.size(); row++) {
            String[] c = table.cells(row);
            read.put(c[0], new Organization(
                    c[0],
                    c[1],
                    c[2],
                    c[3],
                    Names.orNull(c[4]),
                    PartialDate.first(c[5]),
                    Names.orNull(c[6]),
                    codes(c[7])));
        }
        additions.organizations().forEach(body -> read.put(body.id(), body));
        return read;
    }

    private Map<String, Group> readGroups() {
        Map<String, Group> read = new LinkedHashMap<>();
        Table table = Table.resource("en/groups.tsv");
        for (int row = 0; row < table.size(); row++) {
            String[] c = table.cells(row);
            List<String> members = codes(c[2]);
            Place place = c[3].isEmpty()
                    ? null
                    : new Place(
                            c[1],
                            members.size() == 1 ? members.get(0) : null,
                            Double.parseDouble(c[3]),
                            Double.parseDouble(c[4]));
            read.put(c[0], new Group(c[0], c[1], members, place));
        }
        return read;
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : new ArrayList<>(List.of(cell.split(" ")));
    }
}
