package org.chancery.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that analysts set right, ready to be applied to reports; of two corrections of one thing the later holds. */
public final class Corrections {

    /** None. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> inOrder;
    private final List<Ruling> rulings;

    /** @param inOrder from the first entered */
    public Corrections(List<Correction> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.rulings = Ruling.among(inOrder);
    }

    /**
     * All reports as corrected, without those rejected.
     *
     * @param reports of each dispatch all there are: which of them a correction means shows beside the others
     */
    public List<Report> applied(List<Report> reports) {
        if (inOrder.isEmpty()) {
            return reports;
        }
        List<Report> standing = new ArrayList<>(reports);
        BitSet rejected = new BitSet(reports.size());
        for (Correction correction : inOrder) {
            if (correction instanceof Correction.FieldsSet set) {
                meant(correction.reports(), reports, standing).forEach(i -> standing.set(i, with(standing.get(i), set)));
            } else if (correction instanceof Correction.Rejected) {
                meant(correction.reports(), reports, standing).forEach(rejected::set);
            }
        }
        return IntStream.range(0, standing.size()).filter(i -> !rejected.get(i)).mapToObj(standing::get).toList();
    }

    private static Report with(Report report, Correction.FieldsSet set) {
        Report corrected = report;
        for (Map.Entry<Correction.Field, String> value : set.values().entrySet()) {
            corrected = FieldSetter.set(corrected, value.getKey(), value.getValue());
        }
        return corrected;
    }

    /**
     * Places of the accounts that anchors mean. Each means the very account it was made of; only where a later coder has
     * none such, those it may hold. Several acts told in one sentence share words and often a party, so what may be held is
     * more than what was meant: of several it is those that tell the same deed, if any do.
     *
     * @param first the accounts as read
     * @param standing the same as corrected so far
     */
    private static Set<Integer> meant(List<Anchor> anchors, List<Report> first, List<Report> standing) {
        Set<Integer> meant = new TreeSet<>();
        for (Anchor anchor : anchors) {
            List<Integer> named = places(first, standing, anchor::names);
            List<Integer> some = named.isEmpty() ? places(first, standing, anchor::holds) : named;
            List<Integer> same = some.stream().filter(i -> anchor.tellsOf(first.get(i)) || anchor.tellsOf(standing.get(i))).toList();
            meant.addAll(same.isEmpty() ? some : same);
        }
        return meant;
    }

    private static List<Integer> places(List<Report> first, List<Report> standing, Predicate<Report> wanted) {
        return IntStream.range(0, first.size())
                .filter(i -> wanted.test(first.get(i)) || wanted.test(standing.get(i)))
                .boxed()
                .toList();
    }

    /** Groups of reports as analysts ruled: what they merged together, what they split apart; the later ruling holds. */
    List<List<Report>> ruled(List<List<Report>> groups) {
        List<Report> all = groups.stream().flatMap(List::stream).toList();
        List<List<Report>> ruled = groups;
        for (Ruling ruling : rulings) {
            Set<Report> meant = meant(ruling.reports(), all, all).stream().map(all::get).collect(Collectors.toSet());
            ruled = ruling.merges() ? together(ruled, meant) : apart(ruled, meant);
        }
        return ruled;
    }

    private static List<List<Report>> together(List<List<Report>> groups, Set<Report> meant) {
        List<Report> one = new ArrayList<>();
        List<List<Report>> rest = new ArrayList<>();
        for (List<Report> group : groups) {
            if (group.stream().anyMatch(meant::contains)) {
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

    private static List<List<Report>> apart(List<List<Report>> groups, Set<Report> meant) {
        List<List<Report>> split = new ArrayList<>();
        for (List<Report> group : groups) {
            List<Report> rest = new ArrayList<>();
            for (Report report : group) {
                if (meant.contains(report)) {
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
        return dispatches(rulings.stream().filter(ruling -> ruling.isAbout(report)));
    }

    /** The dispatches of all accounts that a ruling, merging or splitting, names. */
    public Set<String> dispatchesRuled() {
        return dispatches(rulings.stream());
    }

    private static Set<String> dispatches(Stream<Ruling> rulings) {
        return rulings.flatMap(ruling -> ruling.reports().stream()).map(Anchor::dispatch).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a ruling may be about both.
     *
     * <p>What is set right in an account after it was ruled on counts, so these must be all corrections of the dispatches of both.
     */
    public boolean ruleTogether(Report one, Report other) {
        return rulings.stream().anyMatch(ruling -> ruling.isAbout(one) && ruling.isAbout(other));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return inOrder.isEmpty();
    }
}
