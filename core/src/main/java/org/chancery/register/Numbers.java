package org.chancery.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.coding.Count;

/**
 * How many the reports of one event tell of, and whether they can all be right.
 *
 * <p>Two numbers are held against each other where they are of the same noun, or where each is the only one of its report and
 * both count actors, or neither does: "23 diplomats" and "27 Russians", but not "23 diplomats" and "two consulates".
 */
final class Numbers {

    /** One number as told; those who tell it the same way tell the same. */
    private record Telling(String of, boolean ofActors, boolean alone, Count count) {

        static Telling of(Report report, Count count) {
            return new Telling(count.of(), count.actor() != null, report.counts().size() == 1, count);
        }

        /** What it tells, whoever tells it in whichever words. */
        String key() {
            return "%s %b %b %d %d %b".formatted(of, ofActors, alone, count.least(), count.most(), count.about());
        }

        boolean isOfTheSame(Telling other) {
            return (!of.isEmpty() && of.equals(other.of)) || (alone && other.alone && ofActors == other.ofActors);
        }

        boolean allows(Telling other) {
            return count.allows(other.count);
        }
    }

    private final Map<String, Telling> tellings = new LinkedHashMap<>();
    private final Map<String, Set<String>> tellers = new LinkedHashMap<>();

    /**
     * @param reports of one event, the earliest first
     * @param originals leads from a dispatch to the one it is a near-copy of, or to itself
     */
    Numbers(List<Report> reports, UnaryOperator<String> originals) {
        for (Report report : reports) {
            for (Count count : report.counts()) {
                Telling telling = Telling.of(report, count);
                tellings.putIfAbsent(telling.key(), telling);
                tellers.computeIfAbsent(telling.key(), key -> new LinkedHashSet<>())
                        .add(originals.apply(report.id().dispatch()));
            }
        }
    }

    /** What they tell that cannot all be right, with how many independent reports tell each; empty where all can. */
    Optional<Disagreement> disagreement() {
        Map<String, Integer> values = new LinkedHashMap<>();
        tellings.forEach((key, telling) -> {
            if (isContradicted(key, telling)) {
                values.merge(telling.count().shown(), tellersOf(key).size(), Integer::sum);
            }
        });
        return values.isEmpty() ? Optional.empty() : Optional.of(new Disagreement("number", values));
    }

    private boolean isContradicted(String key, Telling telling) {
        return tellings.entrySet().stream().anyMatch(other -> telling.isOfTheSame(other.getValue())
                && !telling.allows(other.getValue())
                && !tellersOf(key).equals(tellersOf(other.getKey())));
    }

    private Set<String> tellersOf(String key) {
        return tellers.getOrDefault(key, Set.of());
    }
}
