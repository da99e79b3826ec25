package org.chancery.cli;

import java.time.Duration;

/** Spans of time, sizes and counts as a person reads them. */
final class Amounts {

    private Amounts() {}

    /** "45 s", "12 min", "3 h 20 min", "2 d 4 h". */
    static String time(Duration time) {
        long seconds = Math.max(0, (time.toMillis() + 500) / 1000);
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 48 * 60) {
            return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %d min".formatted(minutes / 60, minutes % 60);
        }
        long hours = minutes / 60;
        return hours % 24 == 0 ? hours / 24 + " d" : "%d d %d h".formatted(hours / 24, hours % 24);
    }

    /** So many a second: "0.4", "12", "1,250". */
    static String rate(double each) {
        return each < 10 ? "%.1f".formatted(each) : "%,.0f".formatted(each);
    }

    /** "1 dispatch", "2,000 dispatches". */
    static String of(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }
}
