package org.chancery.register;

import java.util.List;

/**
 * Two different states. A relation has no direction: the pair of A and B is that of B and A.
 *
 * @param first ISO 3166-1 alpha-3 code, the lower in the alphabet
 * @param second the other code
 */
public record Pair(String first, String second) implements Comparable<Pair> {

    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "The pair %s, %s is not in order or names one state twice. Use Pair.of.".formatted(first, second));
        }
    }

    /** The pair of two states, in either order. */
    public static Pair of(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("%s has no relations with itself. Name two states.".formatted(one));
        }
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Both codes, in order. */
    public List<String> codes() {
        return List.of(first, second);
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    @Override
    public String toString() {
        return first + "–" + second;
    }
}
