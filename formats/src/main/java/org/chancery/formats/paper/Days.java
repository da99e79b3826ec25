package org.chancery.formats.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.coding.DateRange;

/** Days as they are written in a chronicle: "6 Apr 2024", "4–6 Apr 2024", "30 Apr – 2 May 2024", "Feb 2019", "Feb–Apr 2019", "2017". */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String full(LocalDate day) {
        return LONG.format(day);
    }

    static String brief(DateRange range) {
        LocalDate start = range.start();
        LocalDate end = range.end();
        if (start.equals(end)) {
            return DAY.format(start);
        }
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        if (wholeMonths && start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()) {
            return start.getYear() == end.getYear() ? "" + start.getYear() : start.getYear() + "–" + end.getYear();
        }
        if (wholeMonths && start.getMonth() == end.getMonth() && start.getYear() == end.getYear()) {
            return MONTH.format(start);
        }
        if (start.getMonth() == end.getMonth() && start.getYear() == end.getYear()) {
            return start.getDayOfMonth() + "–" + DAY.format(end);
        }
        if (start.getYear() == end.getYear()) {
            return wholeMonths
                    ? SHORT_MONTH.format(start) + "–" + MONTH.format(end)
                    : SHORT_DAY.format(start) + " – " + DAY.format(end);
        }
        return DAY.format(start) + " – " + DAY.format(end);
    }
}
