package org.chancery.register;

import java.util.ArrayList;
import java.util.List;

/**
 * What an analyst said of accounts that are one event or several, with those accounts as they stand now: a later correction may have
 * set their parties, and one that was rejected since is no account any more.
 *
 * @param merges whether they are one event; else they are one each
 * @param reports the accounts, none if all were rejected since
 */
record Ruling(boolean merges, List<Anchor> reports) {

    Ruling {
        reports = List.copyOf(reports);
    }

    /** The rulings among corrections, from the first. */
    static List<Ruling> among(List<Correction> inOrder) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Correction correction = inOrder.get(i);
            if (correction instanceof Correction.Merged || correction instanceof Correction.Split) {
                rulings.add(new Ruling(correction instanceof Correction.Merged, standing(correction.reports(), inOrder.subList(i + 1, inOrder.size()))));
            }
        }
        return rulings;
    }

    private static List<Anchor> standing(List<Anchor> ruled, List<Correction> later) {
        List<Anchor> standing = ruled;
        for (Correction correction : later) {
            if (correction instanceof Correction.FieldsSet set) {
                standing = standing.stream().map(anchor -> isMeant(anchor, set) ? anchor.after(set.values()) : anchor).toList();
            } else if (correction instanceof Correction.Rejected) {
                standing = standing.stream().filter(anchor -> !isMeant(anchor, correction)).toList();
            }
        }
        return standing;
    }

    private static boolean isMeant(Anchor anchor, Correction correction) {
        return correction.reports().stream().anyMatch(anchor::isSame);
    }

    /** Whether it may be about a report. */
    boolean isAbout(Report report) {
        return reports.stream().anyMatch(anchor -> anchor.names(report) || anchor.holds(report));
    }
}
