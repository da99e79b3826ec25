package org.chancery.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's spell in one office.
 *
 * @param person full name of the holder
 * @param variants other spellings of it
 * @param body ISO alpha-3 code of the state served, or the id of an organization
 * @param classes what kind of office, at least one; a president may be head of state and of government
 * @param title the office as its source calls it; null where the source names none
 * @param target the receiving state or organization, for envoys; null elsewhere
 * @param sectors PLOVER sectors of the office
 * @param from first day; where the source tells only a month or year, its first day; null where unknown
 * @param to last day; where the source tells only a month or year, its last day; null where unknown
 * @param lastSeen where {@code to} is null: the last day on which a source still listed the person; nothing is known after
 *     it. Null where not told
 */
public record Tenure(
        String person,
        List<String> variants,
        String body,
        List<OfficeClass> classes,
        @Nullable String title,
        @Nullable String target,
        List<String> sectors,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lastSeen) {

    private static final int YEARS_AN_OPEN_SPELL_IS_BELIEVED = 4;

    public Tenure {
        variants = List.copyOf(variants);
        classes = List.copyOf(classes);
        sectors = List.copyOf(sectors);
    }

    /** Whether the office is of that kind. */
    public boolean is(OfficeClass office) {
        return classes.contains(office);
    }

    /** Whether the person held the office on {@code day}, as far as the tables tell. */
    public Hold on(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Hold.NOT_YET;
        }
        if (to != null) {
            return day.isAfter(to) ? Hold.ENDED : Hold.HELD;
        }
        if (lastSeen == null) {
            return Hold.LIKELY;
        }
        if (!day.isAfter(lastSeen)) {
            return Hold.HELD;
        }
        return day.isAfter(lastSeen.plusYears(YEARS_AN_OPEN_SPELL_IS_BELIEVED)) ? Hold.ENDED : Hold.LIKELY;
    }

    /** What a spell is on a given day. */
    public enum Hold {
        /** It had not begun. */
        NOT_YET,
        /** The tables say so. */
        HELD,
        /** No end is known, but the last source that named the holder is older than the day. */
        LIKELY,
        /** It was over: the person is a former holder. */
        ENDED;

        /** Whether the office was, surely or likely, held. */
        public boolean held() {
            return this == HELD || this == LIKELY;
        }
    }
}
