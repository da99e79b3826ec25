package org.chancery.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a phrase may name.
 *
 * @param phrase the phrase as the table spells it
 * @param kind how it names it
 * @param target ISO alpha-3 code of a state, or the id of an {@link Organization} or a {@link Group}
 * @param function what organ it is ("foreign-ministry", "executive", "legislature", "intelligence", "armed-group") or what
 *     sort of body ("IGO", "court", "news-agency"); null where it names the state as such
 * @param sector PLOVER sector of that organ or body; null where it names the state as such
 * @param confidence how surely
 * @param from first day on which it meant that; null where always
 * @param to last such day; null where still
 */
public record Naming(
        String phrase,
        NamingKind kind,
        String target,
        @Nullable String function,
        @Nullable String sector,
        Confidence confidence,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it meant that on {@code day}. */
    public boolean validOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
