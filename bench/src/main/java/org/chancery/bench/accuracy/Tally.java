package org.chancery.bench.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts, and what went wrong in words. */
final class Tally {

    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final List<String> misses = new ArrayList<>();

    void add(Count count, int number) {
        counts.merge(count, number, Integer::sum);
    }

    /** Counts one if it is so. */
    void add(Count count, boolean so) {
        add(count, so ? 1 : 0);
    }

    int of(Count count) {
        return counts.getOrDefault(count, 0);
    }

    /** Adds all that another counted. */
    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    void miss(String what, String where) {
        misses.add(what + "\t" + where);
    }

    /** What went wrong, a line each: what, a tab, where. */
    List<String> misses() {
        return misses;
    }
}
