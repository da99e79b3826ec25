package org.chancery.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.law.Instrument.Binds;
import org.chancery.world.State;
import org.chancery.world.StateKind;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The instruments and their parties.
 *
 * <p>The lists hold days of deposit. That most treaties bind a late party thirty days after is not counted; nor are
 * reservations.
 */
public final class Treaties {

    /** The last admission of a member that the table of states knows; on earlier days some of them were none. */
    private static final LocalDate ALL_MEMBERS = LocalDate.of(2011, 7, 14);

    private final World world;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, List<Spell>> spells = new HashMap<>();

    /** One stretch of time for which a state is bound; the first day is null where the list does not tell it. */
    private record Spell(@Nullable LocalDate from, @Nullable LocalDate to) {

        PartyStatus on(LocalDate day) {
            if (to != null && !day.isBefore(to)) {
                return PartyStatus.NOT_BOUND;
            }
            return from == null ? PartyStatus.NOT_KNOWN : day.isBefore(from) ? PartyStatus.NOT_BOUND : PartyStatus.BOUND;
        }
    }

    /** @param world tells which states are members of the United Nations */
    public Treaties(World world) {
        this.world = world;
        rows("instruments.tsv", cells -> instruments.put(
                cells[0],
                new Instrument(
                        cells[0], cells[1], cells[2], day(cells[3]), day(cells[4]),
                        Binds.valueOf(cells[5].toUpperCase(Locale.ROOT)), day(cells[6]))));
        rows("parties.tsv", cells -> spells
                .computeIfAbsent(cells[0] + ' ' + cells[1], none -> new ArrayList<>(1))
                .add(new Spell(day(cells[2]), day(cells[3]))));
    }

    private static void rows(String name, Consumer<String[]> row) {
        InputStream in = Treaties.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The table %s is missing from the class path; rebuild core.".formatted(name));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read. Maybe the program was not unpacked in full.".formatted(name), e);
        }
    }

    /** A day that the tables give in full or by its year, which then is the year's first. */
    private static @Nullable LocalDate day(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            default -> LocalDate.parse(text);
        };
    }

    /** The instrument of that id. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /**
     * Whether an instrument binds a state on a day.
     *
     * @param state ISO alpha-3 code
     * @throws IllegalArgumentException if there is no such instrument
     */
    public PartyStatus standing(String id, String state, LocalDate day) {
        Instrument instrument = instrument(id).orElseThrow(() ->
                new IllegalArgumentException("There is no instrument “%s”. instruments.tsv of org.chancery.law lists them.".formatted(id)));
        if (instrument.binds() == Binds.ALL) {
            return PartyStatus.BOUND;
        }
        if (instrument.inForce() == null || day.isBefore(instrument.inForce())) {
            return PartyStatus.NOT_BOUND;
        }
        return instrument.binds() == Binds.UN ? asMember(state, day) : asParty(instrument, state, day);
    }

    private PartyStatus asMember(String state, LocalDate day) {
        boolean member = world.state(state).map(State::kind).filter(StateKind.STATE::equals).isPresent();
        return member && !day.isBefore(ALL_MEMBERS) ? PartyStatus.BOUND : PartyStatus.NOT_KNOWN;
    }

    private PartyStatus asParty(Instrument instrument, String state, LocalDate day) {
        List<Spell> ofState = spells.getOrDefault(instrument.id() + ' ' + state, List.of());
        boolean listed = instrument.listUntil() != null && !day.isAfter(instrument.listUntil());
        PartyStatus silent = listed || !ofState.isEmpty() ? PartyStatus.NOT_BOUND : PartyStatus.NOT_KNOWN;
        return ofState.stream().map(spell -> spell.on(day)).filter(on -> on != PartyStatus.NOT_BOUND).findFirst().orElse(silent);
    }
}
