package org.chancery.nlp.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of months and weekdays in one language.
 *
 * <p>Read from a table of lines {@code kind TAB number TAB name…}. Names are looked up without regard to case and to a
 * final period; callers who must tell "March" from "march" look at the word themselves.
 */
public final class CalendarNames {

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private CalendarNames() {}

    /** The English names. */
    public static CalendarNames english() {
        String name = "/org/chancery/nlp/en/calendar.tsv";
        try (InputStream in = CalendarNames.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program's jar. Maybe it was built without its resources."
                        .formatted(name));
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table of names.
     *
     * @param source what to call the table in an error
     * @param lines the table
     */
    public static CalendarNames read(String source, BufferedReader lines) throws IOException {
        CalendarNames names = new CalendarNames();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            try {
                names.add(fields);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "%s, line %d: \"%s\" is no month or weekday. Write: month or weekday, its number, its names."
                                .formatted(source, number, line),
                        e);
            }
        }
        return names;
    }

    private void add(String[] fields) {
        int number = Integer.parseInt(fields[1]);
        for (int i = 2; i < fields.length; i++) {
            String key = key(fields[i]);
            switch (fields[0]) {
                case "month" -> months.put(key, Month.of(number));
                case "weekday" -> weekdays.put(key, DayOfWeek.of(number));
                default -> throw new IllegalArgumentException(fields[0]);
            }
        }
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The month of that name or abbreviation. */
    public Optional<Month> month(String word) {
        return Optional.ofNullable(months.get(key(word)));
    }

    /** The weekday of that name or abbreviation. */
    public Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(weekdays.get(key(word)));
    }
}
