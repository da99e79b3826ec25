package org.chancery.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.law.Bond.Reason;
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
    private final Instruments instruments = new Instruments();
    /** The rows of the table as they stand, in their order; a row is read when its state is asked for. */
    private final List<String> parties = new ArrayList<>(4_000);

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
        Instruments.lines("parties.tsv", parties::add);
    }

    private List<Spell> spells(String id, String state) {
        String key = id + '\t' + state + '\t';
        int place = Collections.binarySearch(parties, key);
        List<Spell> found = new ArrayList<>(1);
        for (int i = place < 0 ? -place - 1 : place; i < parties.size() && parties.get(i).startsWith(key); i++) {
            String[] cells = parties.get(i).split("\t", -1);
            found.add(new Spell(Instruments.day(cells[2]), Instruments.day(cells[3])));
        }
        return found;
    }

    /** The instrument of that id. */
    public Optional<Instrument> instrument(String id) {
        return instruments.get(id);
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

    /**
     * Whether an instrument binds all of some states on a day, and if not, why.
     *
     * @param states ISO alpha-3 codes
     * @param day null where it is not known
     * @throws IllegalArgumentException if there is no such instrument
     */
    public Bond bond(String id, List<String> states, @Nullable LocalDate day) {
        if (day == null) {
            return new Bond(PartyStatus.NOT_KNOWN, states, Reason.NO_DAY, List.of(), null);
        }
        PartyStatus all = states.stream().map(state -> standing(id, state, day)).reduce(PartyStatus.BOUND, PartyStatus::and);
        List<String> of = states.stream().filter(state -> standing(id, state, day) == all).toList();
        Reason reason = switch (all) {
            case BOUND -> Reason.NONE;
            case NOT_KNOWN -> Reason.NOT_LISTED;
            case NOT_BOUND -> isInForce(id, day) ? whyUnbound(id, of, day) : Reason.NOT_IN_FORCE;
        };
        return new Bond(all, states, reason, all == PartyStatus.BOUND || reason == Reason.NOT_IN_FORCE ? List.of() : of, day);
    }

    /**
     * Since when an instrument has bound a state that it binds on a day, by the list of its parties.
     *
     * @return the day of deposit, or the day it came into force if that is later; empty where the list does not tell, or there is none
     */
    public Optional<LocalDate> boundSince(String id, String state, LocalDate day) {
        LocalDate inForce = instrument(id).map(Instrument::inForce).orElse(null);
        return spells(id, state).stream()
                .filter(spell -> spell.on(day) == PartyStatus.BOUND)
                .map(Spell::from)
                .filter(Objects::nonNull)
                .map(from -> inForce != null && from.isBefore(inForce) ? inForce : from)
                .findFirst();
    }

    private boolean isInForce(String id, LocalDate day) {
        LocalDate since = instrument(id).orElseThrow().inForce();
        return since != null && !day.isBefore(since);
    }

    private Reason whyUnbound(String id, List<String> of, LocalDate day) {
        boolean left = of.stream()
                .flatMap(state -> spells(id, state).stream())
                .anyMatch(spell -> spell.to() != null && !day.isBefore(spell.to()));
        return left ? Reason.DENOUNCED : Reason.NOT_A_PARTY;
    }

    private PartyStatus asMember(String state, LocalDate day) {
        boolean member = world.state(state).map(State::kind).filter(StateKind.STATE::equals).isPresent();
        return member && !day.isBefore(ALL_MEMBERS) ? PartyStatus.BOUND : PartyStatus.NOT_KNOWN;
    }

    private PartyStatus asParty(Instrument instrument, String state, LocalDate day) {
        List<Spell> ofState = spells(instrument.id(), state);
        boolean listed = instrument.listUntil() != null && !day.isAfter(instrument.listUntil());
        PartyStatus silent = listed || !ofState.isEmpty() ? PartyStatus.NOT_BOUND : PartyStatus.NOT_KNOWN;
        return ofState.stream().map(spell -> spell.on(day)).filter(on -> on != PartyStatus.NOT_BOUND).findFirst().orElse(silent);
    }
}
