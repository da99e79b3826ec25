package org.chancery.formats.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.world.State;
import org.chancery.world.World;

/** Codes by which other projects call states, and the ISO 3166-1 alpha-3 codes they stand for. */
public final class CountryCodes {

    private final Map<String, String> codeOf = new HashMap<>();
    private final Map<String, String> stateOf = new HashMap<>();

    private CountryCodes() {}

    /** The codes of CAMEO's and GDELT's actors: mostly ISO's own. */
    public static CountryCodes cameo(World world) {
        CountryCodes codes = new CountryCodes();
        codes.exceptions("cameo-countries.tsv");
        world.states().forEach(state -> codes.add(state.iso3(), state.iso3()));
        return codes;
    }

    /** The codes of FIPS 10-4, by which GDELT calls the countries of places. */
    public static CountryCodes fips(World world) {
        CountryCodes codes = new CountryCodes();
        codes.exceptions("fips-countries.tsv");
        for (State state : world.states()) {
            String fips = state.fips();
            if (fips != null) {
                codes.add(fips, state.iso3());
            }
        }
        return codes;
    }

    private void exceptions(String table) {
        Lines.of(table).forEach(cells -> add(cells[0], cells[1]));
    }

    private void add(String code, String state) {
        codeOf.putIfAbsent(state, code);
        stateOf.putIfAbsent(code, state);
    }

    /** How they call a state; empty where they have no code for it. */
    public String code(String iso3) {
        return codeOf.getOrDefault(iso3, "");
    }

    /** The state they call so; empty for the code of a region and for what is no code. */
    public Optional<String> state(String code) {
        return Optional.ofNullable(stateOf.get(code));
    }
}
