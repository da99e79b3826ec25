package org.chancery.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day that has a name and comes once a year. */
sealed interface Feast {

    /** Its day in {@code year} (Gregorian calendar). */
    LocalDate in(int year);

    /** A feast that keeps its date, as Christmas Eve. */
    record Fixed(int month, int day) implements Feast {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** A feast on the n-th such weekday of a month; −1 is the last. */
    record Weekday(int month, int nth, DayOfWeek day) implements Feast {
        @Override
        public LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return first.with(nth < 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
        }
    }

    /** A feast so many days from Easter Sunday (western). */
    record Paschal(int days) implements Feast {
        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(days);
        }

        /** Gauss's reckoning as Meeus gives it (Astronomical Algorithms, chapter 8). */
        private static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
            int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
            return LocalDate.of(year, f / 31, f % 31 + 1);
        }
    }

    /** Reads {@code 12-24}, {@code easter-2} or {@code 11#4-4} (the fourth Thursday of November). */
    static Feast parse(String rule) {
        if (rule.startsWith("easter")) {
            String days = rule.substring("easter".length());
            return new Paschal(days.isEmpty() ? 0 : Integer.parseInt(days.replace("+", "")));
        }
        int nth = rule.indexOf('#');
        if (nth > 0) {
            int dash = rule.indexOf('-', nth + 2);
            return new Weekday(
                    Integer.parseInt(rule.substring(0, nth)),
                    Integer.parseInt(rule.substring(nth + 1, dash)),
                    DayOfWeek.of(Integer.parseInt(rule.substring(dash + 1))));
        }
        int dash = rule.indexOf('-');
        return new Fixed(Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
    }
}
