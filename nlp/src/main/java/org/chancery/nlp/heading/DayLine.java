package org.chancery.nlp.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells a day and little else: "24 February 2019", "Published 6 April 2024, 10:31 GMT", "April 11, 2019 / 6:30 PM /
 * Coastal News".
 *
 * <p>The line is a row of parts with bars, slashes or dashes between them. A part is a day with its hour in either order,
 * perhaps announced; an hour; an agency; a town in capitals; or a notice such as "4 min read". Each part must be one of these,
 * one of them a day.
 */
final class DayLine {

    private static final int LONGEST = 110;
    private static final Pattern PARTS = Pattern.compile(" ?[|•·] ?| / | [—–-] |; ");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<words>\\p{L}+(?: \\p{L}+)?)(?<end>: ?| (?:on |at )?|$)");
    private static final Pattern BETWEEN = Pattern.compile("[, ]+(?:at |on )?|T");
    private static final Pattern REST = Pattern.compile("[. ]*$");
    private static final Pattern READING_TIME = Pattern.compile("\\d+[ -]min(?:ute)?s?(?: to)? read|\\d+ \\p{L}+ ago");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} .'’/-]{3,30}");

    private final CalendarNames names;
    private final HeadingWords words;
    private final NameCase nameCase;

    /**
     * What a line tells.
     *
     * @param date the day
     * @param announced whether the line calls it the day of publication
     * @param update whether the line calls it the day of a later change
     */
    record Found(PartialDate date, boolean announced, boolean update, @Nullable String agency, @Nullable String place) {}

    DayLine(CalendarNames names, HeadingWords words) {
        this.names = names;
        this.words = words;
        this.nameCase = new NameCase(words);
    }

    /** The days a whole line, without white space around it, tells; empty where it tells anything else. */
    List<Found> read(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        List<Found> days = new ArrayList<>();
        String agency = null;
        String place = null;
        String announcement = "";
        for (String part : PARTS.split(line)) {
            Optional<Found> day = day(part, announcement);
            if (day.isPresent()) {
                days.add(day.get());
                announcement = "";
            } else if (announces(part.strip())) {
                announcement = part.strip();
            } else if (words.isAgency(part) && part.length() < 40) {
                agency = part.strip();
            } else if (!days.isEmpty() && CAPITALS.matcher(part).matches() && !words.isNoPlace(part)) {
                place = nameCase.usual(part);
            } else if (!READING_TIME.matcher(part).matches() && !isClock(part)) {
                return List.of();
            }
        }
        if (days.isEmpty()) {
            return List.of();
        }
        Found first = days.get(0);
        days.set(0, new Found(first.date(), first.announced(), first.update(), agency, place));
        return days;
    }

    private boolean isClock(String part) {
        Cursor cursor = new Cursor(part, 0, names);
        return cursor.clock() && cursor.skip(REST) && cursor.atEnd();
    }

    private boolean announces(String words) {
        return this.words.announcesPublication(words) || this.words.announcesUpdate(words);
    }

    /** A day with what announces it and its hour. */
    private Optional<Found> day(String part, String before) {
        Optional<PartialDate> bare = dayAndHour(part, 0);
        if (bare.isPresent()) {
            return Optional.of(found(bare.get(), before));
        }
        Matcher announcement = ANNOUNCEMENT.matcher(part);
        if (!announcement.lookingAt()) {
            return Optional.empty();
        }
        String words = announcement.group("words");
        int space = words.indexOf(' ');
        if (!announces(words) && space > 0) {
            words = words.substring(0, space);
            return announces(words) ? found(part, space + 1, words) : Optional.empty();
        }
        return announces(words) ? found(part, announcement.end(), words) : Optional.empty();
    }

    private Optional<Found> found(String part, int start, String words) {
        return dayAndHour(part, start).map(date -> found(date, words));
    }

    private Found found(PartialDate date, String words) {
        return new Found(date, this.words.announcesPublication(words), this.words.announcesUpdate(words), null, null);
    }

    /** "6 April 2024, 10:31 GMT" or "14:05 GMT, 4 January 2016". */
    private Optional<PartialDate> dayAndHour(String part, int start) {
        Cursor cursor = new Cursor(part, start, names);
        Optional<PartialDate> date = cursor.date();
        int end = cursor.at();
        boolean spaced = cursor.skip(BETWEEN);
        if (date.isPresent()) {
            if (!spaced || !cursor.clock()) {
                cursor.back(end);
            }
        } else {
            cursor.back(start);
            date = cursor.clock() && cursor.skip(BETWEEN) ? cursor.date() : Optional.empty();
        }
        return cursor.skip(REST) && cursor.atEnd() ? date : Optional.empty();
    }
}
