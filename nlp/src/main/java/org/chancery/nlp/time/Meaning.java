package org.chancery.nlp.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.OptionalInt;
import org.chancery.nlp.calendar.PartialDate;

/** What words of time mean before they are tied to a day. */
sealed interface Meaning {

    /** "April 5", "5 April 2024". */
    record Day(PartialDate date) implements Meaning {}

    /** "the 28th". */
    record DayOfMonth(int day) implements Meaning {}

    /** "On this day in 1979": the publication's day in another year. */
    record SameDayOf(int year) implements Meaning {}

    /** "in February", "last May", "June 1989". */
    record OfMonth(Month month, OptionalInt year, Pointing pointing) implements Meaning {}

    /** "1995", "the 1990s", "the 19th century": whole years, both inclusive. */
    record Years(int first, int last) implements Meaning {}

    /** "on Tuesday", "next Tuesday". */
    record OfWeek(DayOfWeek day, Pointing pointing) implements Meaning {}

    /** "Tuesday last week": a day of the week that lies so many weeks from the publication's. */
    record DayOfShiftedWeek(DayOfWeek day, int weeks) implements Meaning {}

    /**
     * A distance.
     *
     * @param amount how many units, negative for back
     * @param calendar whether calendar units are meant ("last week") and not a stretch of days ("a week ago")
     */
    record Shift(Unit unit, int amount, Anchor anchor, boolean calendar) implements Meaning {}

    /** "October 30 last year", "in May of the same year": what comes once a year, in a year that is pointed at. */
    record InYear(Meaning once, Shift year) implements Meaning {}

    /** "the following May": the next or last such month from where the narrative is. */
    record OfNarrativeMonth(Month month, boolean forward) implements Meaning {}

    /** "the following Monday": the next or last such weekday from where the narrative is. */
    record OfNarrativeWeek(DayOfWeek day, boolean forward) implements Meaning {}

    /** "in two weeks": from now where the clause looks ahead, else how long. */
    record Ahead(Unit unit, int amount) implements Meaning {}

    /** "the past two weeks", "the next 24 hours": a stretch that begins or ends with the publication. */
    record Reach(Unit unit, int amount) implements Meaning {}

    /** "overnight": the evening before or the morning of publication. */
    record Overnight() implements Meaning {}

    /** "over the weekend": the last one or the next by the tense. */
    record Weekend() implements Meaning {}

    /** "Christmas Eve". */
    record OfFeast(Feast feast, OptionalInt year, Pointing pointing) implements Meaning {}

    /** "last summer", "the spring of 2015". */
    record OfSeason(Season season, OptionalInt year, Pointing pointing) implements Meaning {}

    /** "the third quarter of 2019": a whole part of a year, {@code parts} in all. */
    record PartOfYear(int number, int parts, OptionalInt year, Pointing pointing) implements Meaning {}

    /** "at dawn", "10:30 a.m.": an hour of the day the narrative speaks of; {@code time} is what ISO writes after T. */
    record Hour(String time) implements Meaning {}

    /** "early this month". */
    record Portioned(Portion portion, Meaning whole) implements Meaning {}

    /** "from March 1 to 5", "2017-22". */
    record Interval(Meaning from, Meaning to) implements Meaning {}

    /** "since December". */
    record Since(Meaning start) implements Meaning {}

    /** "until Friday". */
    record Until(Meaning end) implements Meaning {}

    /** "for two weeks": how long, not when. */
    record Measure(String duration) implements Meaning {}

    /** "days earlier", "within days": a time that nobody can name. */
    record Vague() implements Meaning {}
}
