package org.chancery.server.alert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * Between whom something must happen.
 *
 * @param states ISO 3166-1 alpha-3 codes of those that must take part, in order: two for a pair, one for a country with anybody,
 *     none for anybody with anybody
 */
record Where(List<String> states) {

    static final Where ANYWHERE = new Where(List.of());

    Where {
        states = states.stream().sorted().distinct().toList();
        if (states.size() > 2) {
            throw new IllegalArgumentException("%s are more than two states. Make a rule for each pair.".formatted(states));
        }
    }

    /** The pair, if it is about one. */
    Optional<Pair> pair() {
        return states.size() == 2 ? Optional.of(Pair.of(states.get(0), states.get(1))) : Optional.empty();
    }

    boolean takes(Pair pair) {
        return pair.codes().containsAll(states);
    }

    /** Whether an event is between these. What a state does to its own people is between nobody. */
    boolean takes(Occurrence event) {
        return !(event.source() != null && Objects.equals(event.source(), event.target()))
                && states.stream().allMatch(state -> is(event.source(), state) || is(event.target(), state));
    }

    private static boolean is(@Nullable Party party, String state) {
        return party != null && party.isState() && party.code().equals(state);
    }
}
