package org.chancery.nlp.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.DateReader;
import org.chancery.nlp.calendar.PartialDate;

/** A line that holds a day and nothing else: "24 February 2019", "Published 6 April 2024, 10:31 GMT". */
final class DayLine {

    private static final int LONGEST = 80;
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?<words>\\p{L}+(?: \\p{L}+)?)(?:: ?| )");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:[, ]+(?:at )?|T| ?[|•·-] ?)\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?(?:[+-]\\d{1,2})?)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private final DateReader dates;
    private final HeadingWords words;

    /**
     * A day found.
     *
     * @param date the day
     * @param announced whether the line calls it the day of publication
     * @param update whether the line calls it the day of a later change
     */
    record Found(PartialDate date, boolean announced, boolean update) {}

    DayLine(CalendarNames names, HeadingWords words) {
        this.dates = new DateReader(names);
        this.words = words;
    }

    /** Reads a whole line, without white space around it. */
    Optional<Found> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Found> bare = ending(line, 0, false, false);
        if (bare.isPresent()) {
            return bare;
        }
        Matcher announcement = ANNOUNCEMENT.matcher(line);
        if (!announcement.lookingAt()) {
            return Optional.empty();
        }
        String words = announcement.group("words");
        boolean published = this.words.announcesPublication(words);
        boolean updated = this.words.announcesUpdate(words);
        if (published || updated) {
            return ending(line, announcement.end(), published, updated);
        }
        int space = words.indexOf(' ');
        if (space > 0 && this.words.announcesPublication(words.substring(0, space))) {
            return ending(line, space + 1, true, false);
        }
        return space > 0 && this.words.announcesUpdate(words.substring(0, space))
                ? ending(line, space + 1, false, true)
                : Optional.empty();
    }

    private Optional<Found> ending(String line, int start, boolean announced, boolean update) {
        Optional<DateReader.Found> found = dates.at(line, start);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(line).region(found.get().end(), line.length());
        int end = clock.lookingAt() ? clock.end() : found.get().end();
        return line.substring(end).strip().replace(".", "").isEmpty()
                ? Optional.of(new Found(found.get().date(), announced, update))
                : Optional.empty();
    }
}
