package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two states on a day.
 *
 * @param pair the two
 * @param asOf the day
 * @param status how they stand. Where nothing is known of the two but that they are states, relations are presumed to stand
 * @param since the last line of the history that brought about the status; empty where it is presumed
 * @param tension see {@link Tension}
 * @param history from the earliest
 */
public record Relation(
        Pair pair,
        LocalDate asOf,
        RelationStatus status,
        Optional<StatusChange> since,
        double tension,
        List<StatusChange> history) {

    /** The tension below which relations that formally stand are strained. */
    public static final double STRAINED_BELOW = -4;

    public Relation {
        history = List.copyOf(history);
    }

    /** The same without the lines of the history that tension alone wrote. */
    public Relation formal() {
        List<StatusChange> formal =
                history.stream().filter(StatusChange::isFormal).toList();
        return new Relation(pair, asOf, status, since(formal, status), tension, formal);
    }

    /** Whether the history has a line of a later day than that. */
    public boolean movedAfter(LocalDate day) {
        return history.stream().anyMatch(change -> change.date().end().isAfter(day));
    }

    /** The first of the last lines of a history that say so; empty if the last does not. */
    static Optional<StatusChange> since(List<StatusChange> history, RelationStatus status) {
        StatusChange first = null;
        for (int i = history.size() - 1; i >= 0 && alike(history.get(i).status(), status); i--) {
            first = history.get(i);
        }
        return Optional.ofNullable(first);
    }

    static boolean alike(RelationStatus one, RelationStatus other) {
        return one == other || (stands(one) && stands(other));
    }

    private static boolean stands(RelationStatus status) {
        return status == RelationStatus.ESTABLISHED || status == RelationStatus.RESTORED;
    }
}
