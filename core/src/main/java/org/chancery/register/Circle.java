package org.chancery.register;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.DateRange;

/**
 * The reports whose events may be told otherwise because some reports came or went.
 *
 * <p>{@link Merger} joins only reports that are alike, or joined by others that are; so what comes of a report depends on those
 * it is linked to, directly or through others, and on nothing else of its block, however large that is. Merging the reports of
 * a circle gives of them what merging all reports would.
 *
 * <ul>
 *   <li>A report that knows its day is linked to those like it, and to the vague ones that might join it.
 *   <li>One that knows a month or a year alone is linked to the one it joins; where it joins none, to the vague ones like it.
 *   <li>Each is linked to those it was one event with, and to those an analyst's ruling ties it to.
 * </ul>
 *
 * @param <E> what goes wrong when reports are fetched
 */
public final class Circle<E extends Exception> {

    private final Shelf<E> shelf;
    private final Map<ReportId, Report> circle = new LinkedHashMap<>();
    private final Deque<Report> open = new ArrayDeque<>();

    private Circle(Shelf<E> shelf) {
        this.shelf = shelf;
    }

    /**
     * The reports to be merged anew.
     *
     * @param come reports that are new on the shelf, or of which something changed
     * @param gone reports that are no longer on it
     */
    public static <E extends Exception> List<Report> around(Collection<Report> come, Collection<Report> gone, Shelf<E> shelf)
            throws E {
        Circle<E> circle = new Circle<>(shelf);
        circle.open.addAll(come);
        for (Report report : gone) {
            circle.follow(report, true);
        }
        while (!circle.open.isEmpty()) {
            Report report = circle.open.remove();
            if (circle.circle.putIfAbsent(report.id(), report) == null) {
                circle.follow(report, false);
            }
        }
        return List.copyOf(circle.circle.values());
    }

    private void follow(Report report, boolean gone) throws E {
        List<Report> mates = shelf.together(report);
        open.addAll(mates);
        open.addAll(shelf.ruledWith(report));
        if (Kinship.isExact(report)) {
            followExact(report);
        } else {
            followVague(report, gone || mates.stream().noneMatch(Kinship::isExact));
        }
    }

    private void followExact(Report report) throws E {
        DateRange days = days(report);
        String block = Kinship.block(report);
        DateRange near = widened(days);
        for (Report other : shelf.exact(block, near.start(), near.end())) {
            if (Kinship.likeness(report, other) > 0) {
                open.add(other);
            }
        }
        for (Report vague : shelf.vague(block, days.start(), days.end())) {
            if (Groups.mayJoin(vague, report)) {
                open.add(vague);
            }
        }
    }

    private void followVague(Report report, boolean wasAlone) throws E {
        String block = Kinship.block(report);
        boolean joins = false;
        if (report.date() != null) {
            DateRange days = days(report);
            var home = Groups.home(report, shelf.exact(block, days.start(), days.end()));
            home.ifPresent(open::add);
            joins = home.isPresent();
        }
        if (wasAlone || !joins) {
            for (Report other : vagueNear(report, block)) {
                if (Kinship.likeness(report, other) > 0) {
                    open.add(other);
                }
            }
        }
    }

    private List<Report> vagueNear(Report report, String block) throws E {
        if (report.date() == null) {
            return shelf.undated(block);
        }
        DateRange near = widened(days(report));
        return shelf.vague(block, near.start(), near.end());
    }

    private static DateRange days(Report report) {
        return java.util.Objects.requireNonNull(report.date());
    }

    private static DateRange widened(DateRange days) {
        return new DateRange(days.start().minusDays(Merger.REACH_DAYS), days.end().plusDays(Merger.REACH_DAYS));
    }
}
