package org.chancery.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Makes one occurrence of the reports of one event.
 *
 * <p>The likeliest pairs of reports are joined first. Two groups are not joined if some dispatch tells of both as of two
 * events. A report that knows the month or the year alone then joins the one event of its time that it fits best, so that
 * background in a later dispatch is no new event. The outcome depends on the set of reports alone, not on their order.
 */
public final class Merger {

    /** Reports of one block whose days are farther apart than this are never one event, unless a third joins them. */
    public static final int REACH_DAYS = Kinship.FORMAL_DAYS;

    private final UnaryOperator<String> originals;
    private final Corrections corrections;

    /**
     * @param originals the dispatch that a dispatch is a near-copy of; itself if it is none
     * @param corrections what analysts said of reports that are one event or two
     */
    public Merger(UnaryOperator<String> originals, Corrections corrections) {
        this.originals = originals;
        this.corrections = corrections;
    }

    /** The occurrences that these reports tell, in the order of their first reports. */
    public List<Occurrence> merge(Iterable<Report> reports) {
        Map<String, List<Report>> blocks = new TreeMap<>();
        for (Report report : reports) {
            blocks.computeIfAbsent(Kinship.block(report), key -> new ArrayList<>()).add(report);
        }
        Account account = new Account(originals);
        List<List<Report>> groups =
                blocks.values().stream().flatMap(block -> groups(block).stream()).toList();
        return (corrections.isEmpty() ? groups : corrections.ruled(groups))
                .stream()
                .map(account::of)
                .sorted(Comparator.comparing((Occurrence o) -> o.reports().get(0), Report.BY_PUBLICATION))
                .toList();
    }

    /** The block a report falls into: reports of different blocks are never one event, unless an analyst says so. */
    public static String block(Report report) {
        return Kinship.block(report);
    }

    /** Whether a report knows the day, give or take one; others know a month, a year or nothing. */
    public static boolean isExact(Report report) {
        return Kinship.isExact(report);
    }

    /** The occurrence that these reports tell together; they were merged before. */
    public Occurrence tell(List<Report> reports) {
        return new Account(originals).of(reports);
    }

    private static List<List<Report>> groups(List<Report> block) {
        block.sort(Comparator.comparing(Report::id));
        List<Report> exact = block.stream().filter(Kinship::isExact).toList();
        Groups groups = new Groups();
        exact.forEach(groups::add);
        links(exact).forEach(link -> groups.join(link.one(), link.other()));
        Map<Report, Report> homes = new HashMap<>();
        List<Report> vague = block.stream().filter(report -> !Kinship.isExact(report)).toList();
        for (Report report : vague) {
            groups.home(report).ifPresent(home -> homes.put(report, home));
        }
        vague.forEach(groups::add);
        links(vague.stream().filter(report -> !homes.containsKey(report)).toList())
                .forEach(link -> groups.join(link.one(), link.other()));
        homes.forEach(groups::attach);
        return groups.all();
    }

    private record Link(Report one, Report other, double likeness) {}

    /** The pairs that may be one event, the likeliest first. */
    private static List<Link> links(List<Report> reports) {
        List<Report> byDay = reports.stream()
                .sorted(Comparator.comparing(Report::date, Comparator.nullsLast(Comparator.comparing(date -> date.start()))))
                .toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            for (int j = i + 1; j < byDay.size() && begins(byDay.get(j), byDay.get(i)); j++) {
                Report one = byDay.get(i);
                Report other = byDay.get(j);
                double likeness = Kinship.likeness(one, other);
                if (likeness > 0) {
                    links.add(one.id().compareTo(other.id()) < 0 ? new Link(one, other, likeness) : new Link(other, one, likeness));
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.likeness())
                .thenComparing(link -> link.one().id())
                .thenComparing(link -> link.other().id()));
        return links;
    }

    /** Whether {@code later} begins early enough to be what {@code earlier} tells. */
    private static boolean begins(Report later, Report earlier) {
        if (later.date() == null || earlier.date() == null) {
            return later.date() == earlier.date();
        }
        return !later.date().start().isAfter(earlier.date().end().plusDays(Kinship.FORMAL_DAYS));
    }
}
