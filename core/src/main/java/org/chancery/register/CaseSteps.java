package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Events that may be a step of a case, in the order in which cases are folded from them. */
public final class CaseSteps {

    private final List<Occurrence> inTime;

    private CaseSteps(List<Occurrence> inTime) {
        this.inTime = inTime;
    }

    /** Of these events those that may be a step of a case; one without a day may not. */
    public static CaseSteps of(Collection<Occurrence> events) {
        return new CaseSteps(events.stream().filter(CaseSteps::isStep).sorted(CaseFold.IN_TIME).toList());
    }

    private static boolean isStep(Occurrence event) {
        return CaseFold.concerns(event) && event.date() != null;
    }

    /**
     * The same, some of them told otherwise now.
     *
     * @param told events by their ids, as they are told now; some may be new
     * @param there the ids of all there are now
     */
    public CaseSteps with(Map<String, Occurrence> told, Collection<String> there) {
        TreeSet<Occurrence> changed = new TreeSet<>(CaseFold.IN_TIME);
        told.values().stream().filter(CaseSteps::isStep).forEach(changed::add);
        List<Occurrence> all = new ArrayList<>(inTime.size() + changed.size());
        for (Occurrence event : inTime) {
            if (there.contains(event.id()) && !told.containsKey(event.id())) {
                while (!changed.isEmpty() && CaseFold.IN_TIME.compare(changed.first(), event) < 0) {
                    all.add(changed.pollFirst());
                }
                all.add(event);
            }
        }
        all.addAll(changed);
        return new CaseSteps(List.copyOf(all));
    }

    /** Those of a day and of the days before it. */
    public CaseSteps until(LocalDate day) {
        int from = 0;
        int to = inTime.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (dayOf(inTime.get(middle)).isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return new CaseSteps(inTime.subList(0, from));
    }

    private static LocalDate dayOf(Occurrence step) {
        return step.day().orElseThrow();
    }

    /** From the first; what is told of one day in the order in which a story runs. */
    public List<Occurrence> inTime() {
        return inTime;
    }
}
