package org.chancery.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.chancery.formats.prose.Day;
import org.chancery.nlp.calendar.CalendarNames;
import org.chancery.nlp.calendar.DateReader;

/** Dates in texts, and days of publication as sites write them. */
class DateFuzzTest {

    private static final DateReader DATES = new DateReader(CalendarNames.english());

    @FuzzTest
    void date(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        for (int at = 0; at <= Math.min(text.length(), 200); at++) {
            Optional<DateReader.Found> found = DATES.at(text, at);
            if (found.isPresent() && (found.get().end() <= at || found.get().end() > text.length())) {
                throw new AssertionError("A date runs from %d to %d in a text of %d.".formatted(at, found.get().end(), text.length()));
            }
        }
        Day.in(text).ifPresent(day -> {
            if (day.getYear() < 0 || day.getYear() > 9999) {
                throw new AssertionError("%s is a day of no news.".formatted(day));
            }
        });
    }
}
