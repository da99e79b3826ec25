package org.chancery.formats.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day of publication, however a site writes it.
 *
 * <p>The day is the one written: a time zone beside it shifts nothing. Days in figures only are read where they can mean
 * one thing ({@code 2024-04-06}, {@code 23/4/2024}, {@code 20240406}); {@code 04/06/2024} is not guessed at.
 */
public final class Day {

    /** The first year in which something is published, as far as inputs are believed. */
    public static final int EARLIEST = 1700;

    /** The last such year. */
    public static final int LATEST = 2200;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}Z?|\\d{6})?$");
    private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de[l]?\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
    private static final Map<String, Integer> MONTHS = months();

    private Day() {}

    /** The first day named in {@code text}; empty where none can be told. */
    public static Optional<LocalDate> in(String text) {
        String value = text.strip();
        Matcher m = ISO.matcher(value);
        if (m.find()) {
            return day(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        m = COMPACT.matcher(value);
        if (m.matches() && number(m.group(1)) >= EARLIEST && number(m.group(1)) <= LATEST) {
            return day(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        if (EPOCH.matcher(value).matches()) {
            long count = Long.parseLong(value);
            Instant instant = value.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
            return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        }
        return inWords(value);
    }

    private static Optional<LocalDate> inWords(String value) {
        Matcher m = DAY_MONTH.matcher(value);
        while (m.find()) {
            Optional<LocalDate> day = day(number(m.group(3)), month(m.group(2)), number(m.group(1)));
            if (day.isPresent()) {
                return day;
            }
        }
        m = MONTH_DAY.matcher(value);
        while (m.find()) {
            Optional<LocalDate> day = day(number(m.group(3)), month(m.group(1)), number(m.group(2)));
            if (day.isPresent()) {
                return day;
            }
        }
        m = FIGURES.matcher(value);
        if (m.find()) {
            int one = number(m.group(1));
            int two = number(m.group(2));
            if (one > 12 || one == two) {
                return day(number(m.group(3)), two, one);
            }
            if (two > 12) {
                return day(number(m.group(3)), one, two);
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST || month < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (InputStream in = Day.class.getResourceAsStream("months.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The resource months.tsv is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    for (int i = 1; i < cells.length; i++) {
                        months.put(cells[i], Integer.parseInt(cells[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(months);
    }
}
