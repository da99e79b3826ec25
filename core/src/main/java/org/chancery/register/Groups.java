package org.chancery.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reports of one block, those of one event together. */
final class Groups {

    private final Map<ReportId, List<Report>> groupOf = new LinkedHashMap<>();

    void add(Report report) {
        groupOf.put(report.id(), new ArrayList<>(List.of(report)));
    }

    /** Makes one group of the two reports' groups, unless one dispatch tells of both as of two events. */
    void join(Report one, Report other) {
        List<Report> first = group(one);
        List<Report> second = group(other);
        if (first == second || toldApart(first, second)) {
            return;
        }
        List<Report> larger = first.size() >= second.size() ? first : second;
        List<Report> smaller = larger == first ? second : first;
        larger.addAll(smaller);
        smaller.forEach(report -> groupOf.put(report.id(), larger));
    }

    /** Puts a report into the group of another, whatever else the group holds. */
    void attach(Report report, Report home) {
        List<Report> group = group(home);
        group.add(report);
        groupOf.put(report.id(), group);
    }

    private static boolean toldApart(List<Report> some, List<Report> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> tellsApart(one, other)));
    }

    private static boolean tellsApart(Report one, Report other) {
        boolean oneDispatch = one.id().dispatch().equals(other.id().dispatch());
        return oneDispatch ? Kinship.likeness(one, other) == 0 : !Kinship.compatible(one, other);
    }

    /**
     * The report of a known day that one of a whole month or year joins: it must fall into that time, and either be the same formal act or
     * be told in like words. Of several it is the earliest, and of one day the one it agrees with best: so what is told of a later day draws
     * none away from an earlier one.
     */
    Optional<Report> home(Report vague) {
        return home(vague, all().stream().flatMap(List::stream).toList());
    }

    static Optional<Report> home(Report vague, List<Report> exact) {
        return exact.stream()
                .filter(candidate -> mayJoin(vague, candidate))
                .min(Comparator.comparing((Report candidate) -> Objects.requireNonNull(candidate.date()).end())
                        .thenComparingDouble(candidate -> -vague.words().overlap(candidate.words()))
                        .thenComparing(Report::id));
    }

    /** Whether a report of a month or year may be of the event that a report of a known day tells. */
    static boolean mayJoin(Report vague, Report exact) {
        return Kinship.daysApart(vague.date(), exact.date()) == 0 && Kinship.compatible(vague, exact) && agrees(vague, exact);
    }

    private static boolean agrees(Report vague, Report exact) {
        boolean formal = vague.act() != null && vague.act().equals(exact.act()) && Practice.isFormal(vague.act());
        return formal || vague.words().overlap(exact.words()) >= 0.5;
    }

    private List<Report> group(Report report) {
        List<Report> group = groupOf.get(report.id());
        if (group == null) {
            throw new IllegalStateException("The report %s is in no group. It must be added first.".formatted(report.id()));
        }
        return group;
    }

    List<List<Report>> all() {
        Set<List<Report>> each = Collections.newSetFromMap(new IdentityHashMap<>());
        return groupOf.values().stream().filter(each::add).toList();
    }
}
