package org.chancery.nlp.heading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the lines of a heading and of a foot have told so far. What is told first stands. */
final class Facts {

    /** How many days a dateline may lie after the day an input states: clocks and calendars of publishers differ. */
    private static final int CLOCKS_APART = 3;

    private final List<String> authors = new ArrayList<>();
    private @Nullable String agency;
    private @Nullable String place;
    private @Nullable PartialDate date;
    private @Nullable DayOfWeek weekday;
    private @Nullable PartialDate announced;
    private @Nullable PartialDate updated;
    private @Nullable Integer year;

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    void take(DayLine.Found day) {
        if (day.announced()) {
            announced = first(announced, day.date());
        } else if (day.update()) {
            updated = first(updated, day.date());
        } else {
            date = first(date, day.date());
        }
        agency = first(agency, day.agency());
        place = first(place, day.place());
    }

    void take(Byline.Found by) {
        by.authors().forEach(this::author);
        agency = first(agency, by.agency());
        place = first(place, by.place());
        date = first(date, by.date());
    }

    /** A dateline is surer of itself than the lines above it. */
    void take(InlineDateline.Found dateline) {
        place = first(dateline.place(), place);
        boolean fuller = date != null && date.year().isPresent() && (dateline.date() == null || dateline.date().year().isEmpty()
                && date.monthDay().equals(dateline.date().monthDay()));
        date = fuller ? date : first(dateline.date(), date);
        weekday = first(weekday, dateline.weekday());
        agency = first(dateline.agency(), agency);
    }

    void author(String name) {
        if (!authors.contains(name)) {
            authors.add(name);
        }
    }

    void agency(String name) {
        agency = first(agency, name);
    }

    void place(String name) {
        place = first(place, name);
    }

    /** The year of a copyright. */
    void year(int of) {
        year = first(year, of);
    }

    List<String> authors() {
        return authors;
    }

    @Nullable String agency() {
        return agency;
    }

    @Nullable String place() {
        return place;
    }

    /** The day a line calls that of publication; null where none does. */
    @Nullable LocalDate announced(@Nullable LocalDate near) {
        return day(announced, near);
    }

    /** The day a line calls that of the last change. */
    @Nullable LocalDate updated(@Nullable LocalDate near) {
        return day(updated, near);
    }

    /** The day of the dateline; where it tells no year, the one that ends nearest before {@code near}. */
    @Nullable LocalDate stated(@Nullable LocalDate near) {
        LocalDate limit = near == null && year != null ? LocalDate.of(year, 12, 31) : near;
        if (date == null && weekday != null && near != null) {
            return near.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return day(date, limit);
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date, @Nullable LocalDate near) {
        if (date == null) {
            return null;
        }
        boolean lastOfYear = near != null && near.getMonthValue() == 12 && near.getDayOfMonth() > 28;
        return near == null ? date.complete().orElse(null) : date.latestBy(lastOfYear ? near : near.plusDays(CLOCKS_APART));
    }
}
