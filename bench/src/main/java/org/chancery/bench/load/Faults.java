package org.chancery.bench.load;

import java.util.Map;
import java.util.TreeMap;

/** What did not go well: how often each, and one example. */
final class Faults {

    private record Seen(int times, String example) {}

    private final Map<String, Seen> seen = new TreeMap<>();
    private int unanswered;

    synchronized void add(String what, String example) {
        seen.merge(what, new Seen(1, example), (before, one) -> new Seen(before.times() + 1, before.example()));
    }

    /** Counts a question that was asked while the desk was down. */
    synchronized void unanswered() {
        unanswered++;
    }

    /** Tells all; gives how many there were, without those asked while the desk was down. */
    synchronized int tell() {
        seen.forEach((what, each) -> System.out.printf("fault: %s, %d times, as %s%n", what, each.times(), each.example()));
        if (unanswered > 0) {
            System.out.printf("%d questions fell into the time in which the desk was down%n", unanswered);
        }
        int all = seen.values().stream().mapToInt(Seen::times).sum();
        System.out.printf("%d faults%n", all);
        return all;
    }
}
