package org.chancery.server.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.coding.DateRange;
import org.chancery.register.Pair;
import org.chancery.register.Times;
import org.chancery.world.State;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
public final class Asked {

    private Asked() {}

    /** The two times: {@code as-of}, by default today, and {@code known-by}, by default none. */
    public static Times times(Context request, Clock clock) {
        LocalDate asOf = day(request, "as-of");
        return new Times(asOf == null ? LocalDate.now(clock) : asOf, Optional.ofNullable(day(request, "known-by")));
    }

    /**
     * A day in a parameter; null where it is absent.
     *
     * @throws Refused if it is no day
     */
    public static @Nullable LocalDate day(Context request, String parameter) {
        String value = request.queryParam(parameter);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return DateRange.day(value.strip());
        } catch (DateTimeException e) {
            throw Refused.wrong("“%s” in %s is no day.".formatted(value, parameter), "Write it as 2024-04-06.");
        }
    }

    /**
     * A number in a parameter.
     *
     * @param most the greatest there may be; more is that
     * @throws Refused if it is no number from 1
     */
    public static int number(Context request, String parameter, int usual, int most) {
        String value = request.queryParam(parameter);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0) {
                return Math.min(number, most);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Refused.wrong("“%s” in %s is no number from 1.".formatted(value, parameter), "Leave it out, or write %d.".formatted(usual));
    }

    /**
     * Two states by their codes.
     *
     * @throws Refused if they are none, or one
     */
    public static Pair pair(String one, String other) {
        String first = code(one);
        String second = code(other);
        if (first.equals(second)) {
            throw Refused.wrong("“%s” twice is no pair.".formatted(first), "Name two states.");
        }
        return Pair.of(first, second);
    }

    private static String code(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (!State.isCode(code)) {
            throw Refused.wrong("“%s” is no code of a state.".formatted(given), "Write its ISO code of three letters, as MEX.");
        }
        return code;
    }
}
