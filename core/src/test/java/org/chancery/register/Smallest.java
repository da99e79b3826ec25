package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds a property to made-up values; where it does not hold, looks for fewer values of which it does not hold either, by leaving
 * out halves, quarters and at last single ones, and tells them with the seed that made them.
 */
public final class Smallest {

    private Smallest() {}

    /** What must hold of values: it throws where it does not. */
    public interface Property<T> {
        void holdOf(List<T> values) throws Exception;
    }

    /**
     * Holds the property to the values.
     *
     * @param seed what the values were made of, for who wants to see them again
     * @throws AssertionError where it does not hold; its cause is what the fewest values found lead to
     */
    public static <T> void holds(long seed, List<T> values, Property<T> property) {
        Throwable failure = failure(values, property);
        if (failure == null) {
            return;
        }
        List<T> fewest = values;
        for (int piece = Math.max(1, fewest.size() / 2); piece >= 1; piece /= 2) {
            for (int from = 0; from + piece <= fewest.size(); ) {
                List<T> without = new ArrayList<>(fewest.subList(0, from));
                without.addAll(fewest.subList(from + piece, fewest.size()));
                Throwable smaller = failure(without, property);
                if (smaller == null) {
                    from += piece;
                } else {
                    fewest = without;
                    failure = smaller;
                }
            }
        }
        throw new AssertionError(
                "With seed %d it does not hold of %d values, nor of these %d of them:%n%s%n%s"
                        .formatted(
                                seed,
                                values.size(),
                                fewest.size(),
                                fewest.stream().map(value -> "  " + value).collect(Collectors.joining("\n")),
                                failure),
                failure);
    }

    private static <T> Throwable failure(List<T> values, Property<T> property) {
        try {
            property.holdOf(List.copyOf(values));
            return null;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return e;
        }
    }
}
