package org.chancery.nlp.note;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A weekday that does not go with its day: "Friday, 6 April 2024". Where no year is told, it must be wrong in the year of the dispatch and in those
 * before and after.
 */
final class WrongWeekday implements Remark {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String DAYS = names(Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, ENGLISH)).toList());
    private static final String MONTHS = names(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, ENGLISH)).toList());
    private static final String YEAR = "(?:,?\\s+(\\d{4}))?(?!\\d)";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(" + DAYS + "),?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(" + MONTHS + ")" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + DAYS + "),?\\s+(" + MONTHS + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?" + YEAR);

    private static String names(List<String> all) {
        return all.stream().collect(Collectors.joining("|"));
    }

    @Override
    public List<Note> on(Reading reading) {
        List<Note> notes = new ArrayList<>();
        String text = reading.dispatch().text();
        for (Matcher matcher = DAY_FIRST.matcher(text); matcher.find(); ) {
            note(matcher, matcher.group(2), matcher.group(3), reading.dispatch().published()).ifPresent(notes::add);
        }
        for (Matcher matcher = MONTH_FIRST.matcher(text); matcher.find(); ) {
            note(matcher, matcher.group(3), matcher.group(2), reading.dispatch().published()).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<Note> note(Matcher matcher, String day, String month, @Nullable LocalDate published) {
        DayOfWeek told = DayOfWeek.valueOf(matcher.group(1).toUpperCase(ENGLISH));
        String year = matcher.group(4);
        if (year == null && published == null) {
            return Optional.empty();
        }
        int middle = year != null ? Integer.parseInt(year) : Objects.requireNonNull(published).getYear();
        int reach = year != null ? 0 : 1;
        List<LocalDate> days = IntStream.rangeClosed(middle - reach, middle + reach)
                .mapToObj(each -> day(each, month, day))
                .flatMap(Optional::stream)
                .toList();
        if (days.isEmpty() || days.stream().anyMatch(each -> each.getDayOfWeek() == told)) {
            return Optional.empty();
        }
        LocalDate meant = days.get(days.size() / 2);
        return Optional.of(new Note(
                DISCREPANCY,
                new Span(matcher.start(), matcher.end()),
                "%d %s %d was a %s, not a %s".formatted(
                        meant.getDayOfMonth(),
                        month,
                        meant.getYear(),
                        meant.getDayOfWeek().getDisplayName(TextStyle.FULL, ENGLISH),
                        matcher.group(1))));
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Month.valueOf(month.toUpperCase(ENGLISH)), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
