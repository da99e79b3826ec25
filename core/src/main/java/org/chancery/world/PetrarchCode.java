package org.chancery.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code with the days on which it holds: {@code USAGOV 770120-810120}.
 *
 * @param country ISO alpha-3 code; null where the actor is of no state
 * @param sectors sector codes in the order of the code
 * @param from first day; null where always
 * @param to last day; null where still
 */
record PetrarchCode(
        @Nullable String country, List<String> sectors, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern WHOLE = Pattern.compile("((?:[A-Z]{3})++)(?:\\s++(.+))?");
    private static final Pattern DAYS = Pattern.compile("([<>]?)=?\\s*(\\d{6}|\\d{8})(?:\\s*-\\s*(\\d{6}|\\d{8}))?");

    /** Codes of CAMEO that ISO writes otherwise. */
    private static final Map<String, String> ISO = Map.of(
            "ROM", "ROU", "KSV", "XKX", "KOS", "XKX", "PAL", "PSE", "TMP", "TLS", "ZAR", "COD", "BUR", "MMR", "WSB", "PSE",
            "GZS", "PSE");

    /** Years are written with two digits: up to this one they are of this century. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 30;

    PetrarchCode {
        sectors = List.copyOf(sectors);
    }

    /** Whether it holds on some days only. */
    boolean dated() {
        return from != null || to != null;
    }

    /**
     * Reads what stands between the brackets.
     *
     * @throws IllegalArgumentException if it is no code; the message says why
     */
    static PetrarchCode of(String text, World builtIn) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            throw new IllegalArgumentException(
                    "“[%s]” is no code. Write groups of three capitals and perhaps days, as [USAGOV 770120-810120]."
                            .formatted(text));
        }
        String code = whole.group(1);
        String first = ISO.getOrDefault(code.substring(0, 3), code.substring(0, 3));
        boolean ofState = builtIn.state(first).isPresent();
        if (!ofState && !Sector.CODES.contains(first)) {
            throw new IllegalArgumentException(
                    "“%s” in “[%s]” is the code of no state and no sector.".formatted(first, text));
        }
        List<String> sectors = new ArrayList<>();
        for (int i = ofState ? 3 : 0; i + 3 <= code.length(); i += 3) {
            String sector = code.substring(i, i + 3);
            if (Sector.CODES.contains(sector)) {
                sectors.add(sector);
            }
        }
        return dated(ofState ? first : null, sectors, whole.group(2), text);
    }

    private static PetrarchCode dated(@Nullable String country, List<String> sectors, @Nullable String days, String text) {
        if (days == null) {
            return new PetrarchCode(country, sectors, null, null);
        }
        Matcher matcher = DAYS.matcher(days.strip());
        try {
            if (matcher.matches()) {
                LocalDate one = day(matcher.group(2));
                LocalDate other = matcher.group(3) == null ? null : day(matcher.group(3));
                if (other != null && matcher.group(1).isEmpty() && !other.isBefore(one)) {
                    return new PetrarchCode(country, sectors, one, other);
                }
                if (other == null && !matcher.group(1).isEmpty()) {
                    return matcher.group(1).equals("<")
                            ? new PetrarchCode(country, sectors, null, one.minusDays(1))
                            : new PetrarchCode(country, sectors, one.plusDays(1), null);
                }
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "“%s” in “[%s]” are no days. Write <770120, >810120 or 770120-810120.".formatted(days, text));
    }

    private static LocalDate day(String digits) {
        int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
        if (digits.length() == 6) {
            year += year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900;
        }
        int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
        int day = Integer.parseInt(digits.substring(digits.length() - 2));
        // Dictionaries write the end of a month as the 31st, and an unknown day as 00.
        LocalDate opens = LocalDate.of(year, Math.max(1, month), 1);
        return opens.withDayOfMonth(Math.max(1, Math.min(day, opens.lengthOfMonth())));
    }
}
