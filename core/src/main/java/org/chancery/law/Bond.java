package org.chancery.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument bound those concerned on a day, and if not, why.
 *
 * @param status whether it bound all of them
 * @param states ISO codes of those concerned
 * @param reason why it did not, or why that is not known
 * @param of the states the reason is about
 * @param day the day asked for; null where neither event nor dispatch has one
 */
public record Bond(PartyStatus status, List<String> states, Reason reason, List<String> of, @Nullable LocalDate day) {

    /** Why a rule does not apply, or why it is not known. */
    public enum Reason {
        /** It applies. */
        NONE,
        NOT_IN_FORCE,
        NOT_A_PARTY,
        DENOUNCED,
        /** The list of parties ends before the day, or is not kept. */
        NOT_LISTED,
        NO_DAY;

        /** The word that is printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Bond {
        states = List.copyOf(states);
        of = List.copyOf(of);
    }
}
