package org.chancery.register;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** Tells one event from all its reports, and what they disagree on. */
final class Account {

    private final UnaryOperator<String> originals;

    Account(UnaryOperator<String> originals) {
        this.originals = originals;
    }

    Occurrence of(List<Report> group) {
        List<Report> reports = group.stream().sorted(Report.BY_PUBLICATION).toList();
        Report first = reports.get(0);
        Votes<DateRange> dates = new Votes<>(reports, Report::date);
        Votes<Act> acts = new Votes<>(reports, Report::act);
        Votes<String> modes = new Votes<>(reports, Report::mode);
        Votes<Place> places = new Votes<>(reports, Report::place);
        DateRange date = dates.narrowest(Comparator.comparing(range -> ChronoUnit.DAYS.between(range.start(), range.end())));
        Act act = acts.winner(Comparator.naturalOrder());
        Report coded = reports.stream().filter(report -> Objects.equals(report.act(), act)).findFirst().orElse(first);
        List<Disagreement> disagreements = new ArrayList<>();
        dates.without(range -> isWider(range, date)).disagreement("date", Account::days, disagreements);
        places.disagreement("place", Place::name, disagreements);
        new Numbers(reports, originals).disagreement().ifPresent(disagreements::add);
        Set<String> contexts = new LinkedHashSet<>();
        reports.forEach(report -> contexts.addAll(report.contexts()));
        return new Occurrence(
                first.id().shortName(),
                coded.source(),
                coded.target(),
                coded.type(),
                modes.winner(),
                act,
                List.copyOf(contexts),
                coded.cameo(),
                reports.stream().anyMatch(Report::isActual) ? Modality.ACTUAL : first.modality(),
                date,
                places.winner(),
                reports,
                independent(reports),
                disagreements);
    }

    private int independent(List<Report> reports) {
        return (int) reports.stream()
                .map(report -> originals.apply(report.id().dispatch()))
                .distinct()
                .count();
    }

    /** Whether a report that tells those days says no more than less of the same. */
    private static boolean isWider(DateRange range, @Nullable DateRange told) {
        return told != null && !range.equals(told) && range.contains(told.start()) && range.contains(told.end());
    }

    private static String days(DateRange range) {
        return range.start().equals(range.end()) ? range.start().toString() : range.start() + "/" + range.end();
    }

    /** What the dispatches say of one field, near-copies counted once. */
    private final class Votes<T> {

        private final Map<T, Set<String>> voters = new LinkedHashMap<>();

        Votes(List<Report> reports, Function<Report, @Nullable T> field) {
            for (Report report : reports) {
                T value = field.apply(report);
                if (value != null) {
                    voters.computeIfAbsent(value, key -> new LinkedHashSet<>())
                            .add(originals.apply(report.id().dispatch()));
                }
            }
        }

        /** What most say; of equals what was said first. */
        @Nullable T winner() {
            return narrowest((one, other) -> 0);
        }

        /** What most say; of equals the first in an order. */
        @Nullable T winner(Comparator<T> order) {
            return voters.keySet().stream()
                    .min(Comparator.comparingInt((T value) -> -count(value)).thenComparing(order))
                    .orElse(null);
        }

        /** The narrowest value; of those what most say, then what was said first. */
        @Nullable T narrowest(Comparator<T> width) {
            T best = null;
            for (T value : voters.keySet()) {
                if (best == null || better(value, best, width)) {
                    best = value;
                }
            }
            return best;
        }

        private boolean better(T value, T best, Comparator<T> width) {
            int order = width.compare(value, best);
            return order < 0 || (order == 0 && count(value) > count(best));
        }

        private int count(T value) {
            return Objects.requireNonNull(voters.get(value)).size();
        }

        /** The same without some values. */
        Votes<T> without(Predicate<T> left) {
            Votes<T> rest = new Votes<>(List.of(), report -> null);
            voters.forEach((value, dispatches) -> {
                if (!left.test(value)) {
                    rest.voters.put(value, dispatches);
                }
            });
            return rest;
        }

        void disagreement(String field, Function<T, String> shown, List<Disagreement> into) {
            Map<String, Integer> values = new LinkedHashMap<>();
            voters.forEach((value, dispatches) -> values.merge(shown.apply(value), dispatches.size(), Integer::sum));
            if (values.size() > 1) {
                into.add(new Disagreement(field, values));
            }
        }
    }
}
