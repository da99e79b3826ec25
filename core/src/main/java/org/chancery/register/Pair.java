package org.chancery.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The pair of two parties; empty unless both are states and not the same one. */
    static Optional<Pair> between(@Nullable Party one, @Nullable Party other) {
        return one != null && other != null && one.isState() && other.isState() && !one.equals(other)
                ? Optional.of(of(one.code(), other.code()))
                : Optional.empty();
    }

    /** Both codes, in order. */
    public List<String> codes() {
        return List.of(first, second);
    }

    /** Codes have three letters: unless they are mixed better than lists are, a dozen pairs share a number. */
    @Override
    public int hashCode() {
        return first.hashCode() * 0x9E3779B1 + second.hashCode();
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
