package org.chancery.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.coding.Count;
import org.jspecify.annotations.Nullable;

/**
 * How many the reports of one event tell of, and whether they can all be right.
 *
 * <p>Two numbers are held against each other where they are of the same noun, or where each is the only one of its report and
 * both count actors, or neither does: "23 diplomats" and "27 Russians", but not "23 diplomats" and "two consulates".
 */
final class Numbers {

    /** What a number says, whoever tells it and in whichever words; {@code alone} where its report tells no other. */
    private record Telling(String of, boolean ofActors, boolean alone, long least, @Nullable Long most, boolean about) {

        static Telling of(Report report, Count count) {
            return new Telling(
                    count.of(), count.actor() != null, report.counts().size() == 1, count.least(), count.most(), count.about());
        }

        boolean isOfTheSame(Telling other) {
            return (!of.isEmpty() && of.equals(other.of)) || (alone && other.alone && ofActors == other.ofActors);
        }
    }

    private final Map<Telling, Count> counts = new LinkedHashMap<>();
    private final Map<Telling, Set<String>> tellers = new LinkedHashMap<>();

    /**
     * @param reports of one event, the earliest first
     * @param originals leads from a dispatch to the one it is a near-copy of, or to itself
     */
    Numbers(List<Report> reports, UnaryOperator<String> originals) {
        for (Report report : reports) {
            for (Count count : report.counts()) {
                Telling telling = Telling.of(report, count);
                counts.putIfAbsent(telling, count);
                tellers.computeIfAbsent(telling, key -> new LinkedHashSet<>())
                        .add(originals.apply(report.id().dispatch()));
            }
        }
    }

    /** What they tell that cannot all be right, with how many independent reports tell each; empty where all can. */
    Optional<Disagreement> disagreement() {
        Map<String, Integer> values = new LinkedHashMap<>();
        counts.forEach((telling, count) -> {
            if (counts.keySet().stream().anyMatch(other -> contradict(telling, other))) {
                values.merge(count.shown(), tellersOf(telling).size(), Integer::sum);
            }
        });
        return values.isEmpty() ? Optional.empty() : Optional.of(new Disagreement("number", values));
    }

    /** Whether two numbers of one thing cannot both be right. What one dispatch tells of both is two things to it. */
    private boolean contradict(Telling one, Telling other) {
        return one.isOfTheSame(other)
                && !Objects.requireNonNull(counts.get(one)).allows(Objects.requireNonNull(counts.get(other)))
                && Collections.disjoint(tellersOf(one), tellersOf(other));
    }

    private Set<String> tellersOf(Telling telling) {
        return tellers.getOrDefault(telling, Set.of());
    }
}
