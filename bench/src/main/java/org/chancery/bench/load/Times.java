package org.chancery.bench.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind of question, in microseconds. */
final class Times {

    private static final class Row {
        private long[] taken = new long[1024];
        private int size;

        void add(long microseconds) {
            if (size == taken.length) {
                taken = Arrays.copyOf(taken, 2 * size);
            }
            taken[size++] = microseconds;
        }

        String told() {
            long[] sorted = Arrays.copyOf(taken, size);
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT, "%,10d %10.1f %10.1f %10.1f %10.1f", size, at(sorted, .5), at(sorted, .9), at(sorted, .99), at(sorted, 1));
        }

        private static double at(long[] sorted, double share) {
            return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e3;
        }
    }

    private static final String ALL = "all answers";

    private final Map<String, Row> rows = new TreeMap<>();
    private final Row all = new Row();

    synchronized void add(String kind, long nanoseconds) {
        rows.computeIfAbsent(kind, none -> new Row()).add(nanoseconds / 1000);
        all.add(nanoseconds / 1000);
    }

    /** How long something took that is no answer to a question: it does not count among all. */
    synchronized void addWait(String kind, long nanoseconds) {
        rows.computeIfAbsent(kind, none -> new Row()).add(nanoseconds / 1000);
    }

    /** A table: how many of each kind, and median, nine in ten, 99 in a hundred, longest in milliseconds. */
    synchronized void tell() {
        System.out.printf(Locale.ROOT, "%-24s %10s %10s %10s %10s %10s%n", "question", "answers", "median ms", "p90", "p99", "longest");
        rows.forEach((kind, row) -> System.out.printf(Locale.ROOT, "%-24s %s%n", kind, row.told()));
        System.out.printf(Locale.ROOT, "%-24s %s%n", ALL, all.told());
    }
}
