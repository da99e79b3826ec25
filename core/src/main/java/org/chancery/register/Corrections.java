package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that analysts set right, ready to be applied to reports; of two corrections of one thing the later holds. */
public final class Corrections {

    /** None. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> inOrder;

    /** @param inOrder from the first entered */
    public Corrections(List<Correction> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /** The report as corrected; empty if it was rejected. */
    public Optional<Report> applied(Report report) {
        Report corrected = report;
        for (Correction correction : inOrder) {
            if (correction.reports().stream().noneMatch(anchor -> anchor.holds(report))) {
                continue;
            }
            if (correction instanceof Correction.Rejected) {
                return Optional.empty();
            }
            if (correction instanceof Correction.FieldSet set) {
                corrected = FieldSetter.set(corrected, set.field(), set.value());
            }
        }
        return Optional.of(corrected);
    }

    /** All reports as corrected, without those rejected. */
    public List<Report> applied(List<Report> reports) {
        if (inOrder.isEmpty()) {
            return reports;
        }
        List<Report> corrected = new ArrayList<>();
        reports.forEach(report -> applied(report).ifPresent(corrected::add));
        return corrected;
    }

    /** Groups of reports as analysts ruled: what they merged together, what they split apart; the later ruling holds. */
    List<List<Report>> ruled(List<List<Report>> groups) {
        List<List<Report>> ruled = groups;
        for (Correction correction : inOrder) {
            if (correction instanceof Correction.Merged) {
                ruled = together(ruled, correction);
            } else if (correction instanceof Correction.Split) {
                ruled = apart(ruled, correction);
            }
        }
        return ruled;
    }

    private static List<List<Report>> together(List<List<Report>> groups, Correction correction) {
        List<Report> one = new ArrayList<>();
        List<List<Report>> rest = new ArrayList<>();
        for (List<Report> group : groups) {
            if (group.stream().anyMatch(report -> isAbout(correction, report))) {
                one.addAll(group);
            } else {
                rest.add(group);
            }
        }
        if (!one.isEmpty()) {
            rest.add(one);
        }
        return rest;
    }

    private static List<List<Report>> apart(List<List<Report>> groups, Correction correction) {
        List<List<Report>> split = new ArrayList<>();
        for (List<Report> group : groups) {
            List<Report> rest = new ArrayList<>();
            for (Report report : group) {
                if (isAbout(correction, report)) {
                    split.add(List.of(report));
                } else {
                    rest.add(report);
                }
            }
            if (!rest.isEmpty()) {
                split.add(rest);
            }
        }
        return split;
    }

    /** The dispatches of the accounts that a ruling, merging or splitting, ties to this one. */
    public Set<String> dispatchesRuledWith(Report report) {
        return inOrder.stream()
                .filter(correction -> correction instanceof Correction.Merged || correction instanceof Correction.Split)
                .filter(correction -> isAbout(correction, report))
                .flatMap(correction -> correction.reports().stream())
                .map(Anchor::dispatch)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a ruling is about both. */
    public boolean ruleTogether(Report one, Report other) {
        return inOrder.stream()
                .filter(correction -> correction instanceof Correction.Merged || correction instanceof Correction.Split)
                .anyMatch(correction -> isAbout(correction, one) && isAbout(correction, other));
    }

    private static boolean isAbout(Correction correction, Report report) {
        return correction.reports().stream().anyMatch(anchor -> anchor.holds(report));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return inOrder.isEmpty();
    }
}
