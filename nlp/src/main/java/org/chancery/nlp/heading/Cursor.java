package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.DateReader;
import org.chancery.nlp.calendar.PartialDate;

/**
 * A place in a text from which the elements of a heading are taken one after the other.
 *
 * <p>What is taken is passed; what is not there leaves the cursor where it was.
 */
final class Cursor {

    private static final Pattern CLOCK = Pattern.compile(
            "(?:at )?[0-2]?\\d(?:[:.h][0-5]\\d){1,2}(?! ?%)(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:hrs|hours|hs))?"
                    + "(?: ?\\(?(?:[A-Z]{2,4}(?:[+-]\\d{1,2})?|local time)\\b\\)?)?"
                    + "|(?:at )?1?\\d ?[ap]\\.?m\\b\\.?(?: [A-Z]{2,4}\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("(?:on )?(\\p{L}{3,10})\\b\\.?");

    private final String text;
    private final CalendarNames names;
    private final DateReader dates;
    private int at;

    Cursor(String text, int at, CalendarNames names) {
        this.text = text;
        this.at = at;
        this.names = names;
        this.dates = new DateReader(names);
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Whether the line ends here, white space aside. */
    boolean atLineEnd() {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    /** The character here; 0 at the end. */
    int next() {
        return at < text.length() ? text.codePointAt(at) : 0;
    }

    Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    boolean skip(Pattern pattern) {
        return take(pattern).isPresent();
    }

    /** A date: "April 6", "17 June 2018", "2016-01-04". */
    Optional<PartialDate> date() {
        Optional<DateReader.Found> found = dates.at(text, at);
        found.ifPresent(date -> at = date.end());
        return found.map(DateReader.Found::date);
    }

    /** A weekday that stands without a date: "Thursday". */
    Optional<DayOfWeek> weekday() {
        int before = at;
        Optional<DayOfWeek> day = take(WEEKDAY).flatMap(word -> names.weekday(word.group(1)));
        if (day.isEmpty()) {
            at = before;
        }
        return day;
    }

    /** An hour with or without its zone: "14:05 GMT", "at 10:31 a.m. EST", "21:15 EEST". */
    boolean clock() {
        return skip(CLOCK);
    }
}
