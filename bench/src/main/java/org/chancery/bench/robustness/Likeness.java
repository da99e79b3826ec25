package org.chancery.bench.robustness;

import java.util.ArrayList;
import java.util.List;

/**
 * What two readings have in common.
 *
 * @param before how many events the first has
 * @param after how many the second has
 * @param lost those of the first that the second has not
 * @param gained those of the second that the first has not
 */
public record Likeness(int before, int after, List<Gist> lost, List<Gist> gained) {

    public Likeness {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }

    /** Holds two lists against each other; their order does not count. */
    public static Likeness of(List<Gist> before, List<Gist> after) {
        List<Gist> lost = new ArrayList<>(before);
        List<Gist> gained = new ArrayList<>();
        for (Gist told : after) {
            if (!lost.remove(told)) {
                gained.add(told);
            }
        }
        return new Likeness(before.size(), after.size(), lost, gained);
    }

    /** Whether nothing was lost and nothing gained. */
    public boolean isWhole() {
        return lost.isEmpty() && gained.isEmpty();
    }

    /** How many events both have. */
    public int kept() {
        return before - lost.size();
    }
}
