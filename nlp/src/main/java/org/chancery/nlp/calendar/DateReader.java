package org.chancery.nlp.calendar;

import java.time.DateTimeException;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date written at a given place of a text: {@code April 6}, {@code Feb. 23, 2019}, {@code 22 September 2009},
 * {@code Tuesday 12 November 2019}, {@code Aug 29 2022}, {@code 6th of April 2024}, {@code 2024-04-06}, {@code 06.04.2024}.
 *
 * <p>Days in figures with slashes are read only where they can mean one thing: {@code 23/04/2024}, not {@code 04/06/2024}.
 */
public final class DateReader {

    private static final String WEEKDAY = "(?:(?:on )?(?<weekday>\\p{L}{3,10})\\.?,? +)?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)";
    private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY
            + "(?<day>[0-3]?\\d)(?:st|nd|rd|th|º|er)?(?: of| de|\\.)? +(?<month>\\p{L}{3,10})(?!\\p{L})\\.?"
            + "(?:(?:,| of| de)? +" + YEAR + ")?");
    private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY
            + "(?<month>\\p{L}{3,10})\\.? +(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%])(?:,? +" + YEAR + ")?");
    private static final Pattern ISO = Pattern.compile(
            "(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d-])");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)[/.](?<month>[01]?\\d)[/.](?<day>[0-3]?\\d)(?![\\d/.]\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_SLASHED =
            Pattern.compile("(?<day>1[3-9]|2\\d|3[01])[/-](?<month>[01]?\\d)[/-](?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_SLASHED =
            Pattern.compile("(?<month>[01]?\\d)[/-](?<day>1[3-9]|2\\d|3[01])[/-](?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final List<Pattern> IN_FIGURES = List.of(ISO, YEAR_FIRST, DOTTED, DAY_SLASHED, MONTH_SLASHED);
    private static final List<Pattern> IN_WORDS = List.of(MONTH_FIRST, DAY_FIRST);

    private final CalendarNames names;

    /**
     * A date found.
     *
     * @param date the date
     * @param end the offset after its last character
     */
    public record Found(PartialDate date, int end) {}

    /** @param names the names of months and weekdays of the text's language */
    public DateReader(CalendarNames names) {
        this.names = names;
    }

    /**
     * The date that begins at {@code offset}, if one does.
     *
     * @param text any text
     * @param offset where the date's first character must stand
     */
    public Optional<Found> at(String text, int offset) {
        Optional<Found> figures = first(IN_FIGURES, text, offset);
        return figures.isPresent() ? figures : first(IN_WORDS, text, offset);
    }

    private Optional<Found> first(List<Pattern> patterns, String text, int offset) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text).region(offset, Math.min(text.length(), offset + 60));
            if (matcher.lookingAt()) {
                Optional<PartialDate> date = date(matcher, patterns == IN_FIGURES);
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> date(Matcher matcher, boolean figures) {
        if (!figures && matcher.group("weekday") != null && names.weekday(matcher.group("weekday")).isEmpty()) {
            return Optional.empty();
        }
        OptionalInt month = figures
                ? OptionalInt.of(Integer.parseInt(matcher.group("month")))
                : names.month(matcher.group("month")).map(Month::getValue).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group("day"));
        try {
            return Optional.of(matcher.group("year") == null
                    ? PartialDate.of(month.getAsInt(), day)
                    : PartialDate.of(Integer.parseInt(matcher.group("year")), month.getAsInt(), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
